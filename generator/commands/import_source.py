"""`attributed import`: a page or a text becomes a draft source, its captured text and its fingerprint."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from generator.commands import status
from generator.commands.download import UnreachableError, download
from generator.commands.options import content_folder, content_option
from generator.commands.public_host import RefusedHostError
from generator.commands.report import report
from generator.diagnostics.waivers import waive
from generator.evidence.fingerprint import Scope
from generator.intake.address import clean_address
from generator.intake.article import Article, LeftOut, beginning, clean, is_sentence
from generator.intake.characters import MOST_BYTES, UnreadableError, damage
from generator.intake.copies import say
from generator.intake.original import Original, from_file, from_web
from generator.intake.plain_text import read_plain
from generator.intake.plan import Plan, plan
from generator.intake.publishers import publisher_names
from generator.intake.target import Project, RefusedError, Wish
from generator.link.quotes import fault
from generator.pages.words import counted
from generator.publish.together import replace_together
from generator.read.captures import captures_folder, load_captures
from generator.read.load import load
from generator.read.records import Records
from generator.records.scalars import read_id

WEB = re.compile(r"https?:", re.IGNORECASE)
MOVED = ("found where it was", "found elsewhere in the text")
"""Changes that need no look: words that were left out before a quote move it."""
MISSING = "importing web pages needs the extra `import`: pip install 'attributed[import]'"


def read_wanted_id(context: click.Context, option: click.Parameter, value: str) -> str:
    """Check the id given on the command line."""
    try:
        return read_id(value) if value else ""
    except ValueError as reason:
        said = f"`{value}` {reason}; use lower-case letters and digits in groups joined by hyphens"
        raise click.BadParameter(said) from None


@click.command("import")
@click.argument("origin", metavar="FILE|URL")
@content_option
@click.option("--id", "id_", default="", callback=read_wanted_id, help="The id of the source; made up if not given.")
@click.option("--scope", type=click.Choice(["whole", "opening"]), help="How much of the article the text holds.")
@click.option("--replace", "replacing", is_flag=True, help="Take a new text for a source, and keep its fields.")
def import_command(origin: str, content: Path, id_: str, scope: Scope | None, replacing: bool) -> int:
    """Make a draft source of a saved page, a plain text or an address."""
    captures = captures_folder(content_folder(content))
    records, diagnostics = load(content, load_captures(captures))
    if not records:
        report(waive(diagnostics, ()), content)
        return status.CONTENT_IS_WRONG
    today = date.today()  # noqa: DTZ011 - the day at the reader's place
    try:
        original = _obtain(origin)
        article = _article(original, today, records)
        wish = Wish(id=id_, scope=scope, replace=replacing, name=original.name, today=today)
        planned = plan(article, wish, Project(content=content, captures=captures, records=records))
        replace_together({**planned.kept, **planned.files})
    except (RefusedError, RefusedHostError) as reason:
        raise click.UsageError(f"{reason}; nothing was written") from None
    except UnreadableError as reason:
        click.echo(f"{clean(str(reason))}; nothing was written", err=True)
        return status.CONTENT_IS_WRONG
    except OSError as reason:
        said = str(reason) if isinstance(reason, UnreachableError) else f"{reason.filename}: {reason.strerror}"
        click.echo(f"{clean(said)}; nothing was written", err=True)
        return status.ENVIRONMENT
    click.echo("\n".join(_lines(planned)))
    return status.CONTENT_IS_WRONG if any(not one.stands for one in planned.reopened) else status.DONE


def _obtain(origin: str) -> Original:
    """Read the file, or fetch the page."""
    if WEB.match(origin):
        address = clean_address(origin)
        if not address:
            raise click.UsageError(f"`{origin}` is no address that can be fetched")
        got = download(address)
        return from_web(got.data, got.address, got.kind, got.charset)
    path = Path(origin)
    if not path.is_file():
        raise click.UsageError(f"there is no file `{origin}`")
    with path.open("rb") as file:
        return from_file(file.read(MOST_BYTES + 1), path.stem)


def _article(original: Original, today: date, records: Records) -> Article:
    if not original.is_page:
        article = read_plain(original.text, today, publisher_names(records))
        article = replace(article, url=article.url or original.address)
    else:
        try:
            from generator.intake.web_page import read_page

            article = read_page(original.text, original.address, today)
        except ImportError:
            raise click.UsageError(MISSING) from None
    return replace(article, notes=(*damage(article.text), *article.notes))


def _lines(planned: Plan) -> Iterator[str]:
    """Say what was written, and what a person should look at."""
    capture, fingerprint, source = planned.files
    article = planned.article
    what = (
        "the fields stay; only the day of access is new"
        if planned.replaces
        else "a draft; `attributed check` says what it lacks"
    )
    passages = counted(len(planned.fingerprint.passages), "quote")
    yield f"{source}: {what}"
    yield f"{capture}: {counted(planned.fingerprint.words, 'word')} in {counted(len(article.lines), 'line')}"
    yield from (f"{path}: the earlier text" for path in planned.kept)
    yield f"{fingerprint}: made, with {passages}"
    yield from (f"{name:<10} {value}" for name, value in _found(article))
    yield from _titled("look at this", [*say(planned.likenesses), *article.notes, *planned.differs])
    yield from _titled(
        "kept, but perhaps no part of the article", [f"“{beginning(one.text)}” ({one.why})" for one in article.doubts]
    )
    yield from _left_out(article.left_out)
    yield from _reopened(planned)


def _found(article: Article) -> Iterator[tuple[str, str]]:
    yield "title", article.title or "none was found"
    yield "publisher", ", ".join(article.publishers) or "none was found"
    yield "authors", "; ".join(article.authors) or "none were found"
    yield "published", article.published or "none was found"
    yield "address", article.url or "none was found"


def _left_out(left_out: tuple[LeftOut, ...]) -> Iterator[str]:
    """Show every line that was left out, by its first words; most closely those that may belong to the article."""
    inside = [one for one in left_out if one.inside]
    sentences = [one for one in left_out if not one.inside and is_sentence(one.text)]
    others = [one for one in left_out if not one.inside and not is_sentence(one.text)]
    if left_out:
        yield f"left out: {counted(len(left_out), 'line')}"
    yield from _titled("left out between lines of the article; look whether it belongs to it", _shown(inside))
    yield from _titled("left out around the article, sentences", _shown(sentences))
    if others:
        yield "left out around the article, short lines:"
        yield f"  {' · '.join(beginning(one.text, 5) for one in others)}"


def _shown(left_out: list[LeftOut]) -> list[str]:
    return [f"“{beginning(one.text)}” ({one.why})" for one in left_out]


def _reopened(planned: Plan) -> Iterator[str]:
    if not planned.reopened:
        return
    counts = Counter(one.change for one in planned.reopened)
    said = ", ".join(f"{count} {change}" for change, count in sorted(counts.items()))
    yield f"{counted(len(planned.reopened), 'quote')} looked up in the new text: {said}"
    for one in planned.reopened:
        if one.change not in MOVED:
            hint = fault(one.now, planned.id)
            more = f"; {hint[2]}" if hint and hint[2] else ""
            yield f"  `{one.annotation}`: “{one.quote}” is {one.change}{more}"


def _titled(title: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield f"{title}:"
        yield from (f"  {line}" for line in lines)
