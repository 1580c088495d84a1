"""Texts of contributors to safe HTML, with what they link and cite."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape

from markdown_it.token import Token

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic, Key, Place, Rule
from generator.link import markdown
from generator.link.html import Html, cite_token
from generator.link.prose import Heading, Mention, Paragraph, Prose, sentence_at
from generator.link.ref import Ref
from generator.link.resolve import Names
from generator.link.tokens import class_for_style, close_up, plain_words, with_marks
from generator.read.hidden import HIDDEN, describe
from generator.read.records import Written

NESTING = 20
"""How many levels inside each other a text may have; a list makes two, one for itself and one for its items."""
PLAIN = re.compile(r"[^\\`*_{}\[\]<>#&|!~\n“”]*")
"""A text that looks the same with and without a Markdown parser."""
ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s]+", re.IGNORECASE)
CITED = re.compile(r"@(?P<source>[a-z0-9-]+)(?:,\s*(?P<locator>[^;]+))?")


@dataclass(frozen=True, slots=True)
class Writer:
    """What every text is read with."""

    names: Names
    labels: dict[Ref, str]
    """How a link by id is labelled."""

    def line(self, written: Written[object], keys: tuple[Key, ...], text: str) -> tuple[Prose, list[Diagnostic]]:
        """Read a claim or another text of one paragraph; words between “ ” are marked as the source's own."""
        if PLAIN.fullmatch(text):
            return Prose(Html(escape(text)), text, (), (Paragraph(0, text, ()),)), []
        work = _Work(self, written, keys, marked=True)
        return work.prose(text, inline=True)

    def text(
        self, written: Written[object], *, marked: bool = False, top: int = 2, keys: tuple[Key, ...] = ("body",)
    ) -> tuple[Prose, list[Diagnostic]]:
        """Read the text below a file's front matter, or in one of its fields.

        `top` is its highest level of headings.
        """
        text = written.body if keys == ("body",) else str(getattr(written.record, str(keys[0])))
        if not text.strip():
            return Prose(), []
        work = _Work(self, written, keys, marked=marked, top=top)
        return work.prose(text, inline=False)


@dataclass(slots=True)
class _Work:
    """The reading of one text."""

    writer: Writer
    written: Written[object]
    keys: tuple[Key, ...]
    marked: bool
    top: int = 2
    at: int = 0
    """The line that is being read, counted from 0."""
    diagnostics: list[Diagnostic] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    taken: dict[str, int] = field(default_factory=dict)
    """The ids of headings, each with how many headings wanted it."""

    def prose(self, text: str, *, inline: bool) -> tuple[Prose, list[Diagnostic]]:
        name = self.written.id
        read = markdown.parse(text, name, inline=inline)
        parsed = read.tokens
        self._refuse_depth(parsed)
        for one in read.lost:
            self.at = one.line
            self._say(rules.LOST_TEXT, one.message, one.words, "use it or remove it")
        shift = self.top - min((int(one.tag[1]) for one in parsed if one.type == "heading_open"), default=self.top)
        for before, token in zip([None, *parsed], parsed, strict=False):
            self.at = token.map[0] if token.map else self.at
            if token.type in ("heading_open", "heading_close"):
                token.tag = f"h{min(6, int(token.tag[1]) + shift)}"
            if token.type in ("th_open", "td_open"):
                class_for_style(token)
            if token.type == "inline":
                self._inline(token, before)
        prose = Prose(
            Html(markdown.html(parsed, name)),
            " ".join(paragraph.text for paragraph in self.paragraphs),
            tuple(self.mentions),
            tuple(self.paragraphs),
            tuple(self.headings),
        )
        return prose, self.diagnostics

    def _inline(self, token: Token, before: Token | None) -> None:
        """Read the text of one paragraph, heading or cell."""
        children = token.children or []
        plain, refs, sources = "", [], []
        for previous, child in zip([None, *children], children, strict=False):
            if child.type == "wikilink":
                ref = self._link(child)
                refs += [(ref, len(plain))] if ref else []
            elif child.type == "citation":
                sources += self._cite(child)
                close_up(previous)
                plain = plain.rstrip(" ")
            elif child.type == "link_open":
                self._judge_address(child)
            elif child.type == "image":
                source = str(child.attrs.get("src", ""))
                self._say(rules.UNSAFE_LINK, "images cannot be shown", source, "link to its page: `[…](https://…)`")
            plain += plain_words(child)
        self._refuse_what_cannot_be_read(token, plain)
        self.mentions += [Mention(ref, sentence_at(plain, position)) for ref, position in refs]
        if before and before.type == "heading_open":
            self._heading(before, plain)
        else:
            self.paragraphs.append(Paragraph(self.at, plain.strip(), tuple(sources)))
        if self.marked:
            token.children = with_marks(children)

    def _link(self, token: Token) -> Ref | None:
        word, label = token.meta["word"], token.meta["label"]
        found = self.writer.names.find(word, self._place(word))
        if found.diagnostic:
            self.diagnostics.append(found.diagnostic)
        if not found.ref:
            return None
        by_id = word.rpartition("/")[2] == found.ref.id
        token.meta["plain"] = label or (self.writer.labels.get(found.ref, word) if by_id else word)
        token.content = f'<a href="{found.ref.url}">{escape(token.meta["plain"])}</a>'
        return found.ref

    def _cite(self, token: Token) -> list[str]:
        cited = []
        for item in token.markup[1:-1].split(";"):
            form = CITED.fullmatch(item.strip())
            if not form:
                hint = "write `[@source-id]` or `[@source-id, p. 3; @other]`"
                self._say(rules.BAD_CITATION, f"`{item.strip()}` is no citation", token.markup, hint)
                cited.append(item.strip())
                continue
            found = self.writer.names.find(form["source"], self._place(form["source"]), ("sources",))
            if found.diagnostic:
                self.diagnostics.append(found.diagnostic)
            cited.append(found.ref.id if found.ref else form["source"])
            if found.ref:
                token.content += cite_token(found.ref.id, escape((form["locator"] or "").strip()))
        return cited

    def _heading(self, opening: Token, plain: str) -> None:
        slug = "h-" + (re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or "section")
        unique = slug
        while unique in self.taken:
            self.taken[slug] += 1
            unique = f"{slug}-{self.taken[slug]}"
        self.taken[unique] = 1
        opening.attrSet("id", unique)
        self.headings.append(Heading(unique, plain, int(opening.tag[1])))

    def _judge_address(self, token: Token) -> None:
        address = str(token.attrs.get("href", ""))
        if not ADDRESS.fullmatch(address):
            hint = "use an address that begins with `https://`, or `[[id]]` for a page of this site"
            said = f"`{address}`" if address else "an empty address"
            self._say(rules.UNSAFE_LINK, f"{said} cannot be linked", address, hint)
        token.attrSet("rel", "noopener")

    def _refuse_depth(self, parsed: list[Token]) -> None:
        deep = next((token for token in parsed if token.level == NESTING and token.nesting == 1), None)
        if deep:
            self.at = deep.map[0] if deep.map else 0
            message = "nested too deep: 9 lists or 19 quotations may stand inside each other"
            self._say(rules.DEEP_MARKDOWN, message, "", "use fewer levels")

    def _refuse_what_cannot_be_read(self, token: Token, plain: str) -> None:
        if reason := token.meta.get("over_limit"):
            self._say(rules.OVER_LIMIT, str(reason), "", "divide it")
        # The file itself holds no hidden characters; an entity such as `&#x202e;` makes them.
        for character in dict.fromkeys(HIDDEN.findall(plain)):
            message = f"an entity makes {describe(character)}, which cannot be seen"
            self._say(rules.HIDDEN_CHARACTER, message, "", "delete it")

    def _say(self, rule: Rule, message: str, words: str, hint: str = "") -> None:
        self.diagnostics.append(Diagnostic(rule, self._place(words), message, hint))

    def _place(self, words: str) -> Place:
        keys = (*self.keys, self.at) if self.keys == ("body",) else self.keys
        return self.written.place(*keys, words=words)
