"""Texts of contributors become safe HTML, and no word of them is lost."""

from __future__ import annotations

import re
from html import unescape
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import rules
from generator.diagnostics.diagnostic import Diagnostic
from generator.link.html import CITE_END, CITE_START, LOCATOR
from generator.link.prose import Prose, sentence_at
from generator.link.ref import Ref
from generator.link.resolve import Names
from generator.link.writer import Writer
from generator.read.hidden import HIDDEN
from generator.read.limits import BRACKETS, PARAGRAPH
from generator.read.records import Written

BHR, ADA = Ref("agencies", "bhr"), Ref("people", "ada-quill")
IDS = {"bhr": (BHR,), "ada-quill": (ADA,), "letter": (Ref("sources", "letter"),), "answer": (Ref("sources", "answer"),)}
NAMES = {"bureau of harbour records": (BHR,), "harbour records": (BHR,), "ada quill": (ADA,)}
WRITER = Writer(Names(IDS, NAMES, frozenset()), {BHR: "BHR", ADA: "Ada Quill", IDS["letter"][0]: "Workers write"})

ALLOWED = {
    *("p", "a", "em", "strong", "code", "pre", "ul", "ol", "li", "blockquote", "br", "hr", "mark", "sup", "section"),
    *("h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = {"href", "rel", "id", "class", "title", "start"}


def read(text: str, *, marked: bool = False, top: int = 2) -> tuple[Prose, list[Diagnostic]]:
    """Read a text of several paragraphs."""
    return WRITER.text(Written("here", None, "pages/here.md", (), text), marked=marked, top=top)


def line(text: str) -> tuple[Prose, list[Diagnostic]]:
    """Read a claim."""
    return WRITER.line(Written("here", None, "annotations/here.yaml"), ("claim",), text)


def elements(html: str) -> list[ET.Element]:
    """Parse HTML strictly: whatever is not well formed fails."""
    plain = html.replace(CITE_START, "(").replace(CITE_END, ")").replace(LOCATOR, " ")
    return list(ET.fromstring(f"<body>{plain.replace('&nbsp;', ' ')}</body>").iter())[1:]


def words(text: str) -> list[str]:
    """List the words of a text."""
    return re.findall(r"[^\W_]+", text)


def shown(html: str) -> str:
    """Give the text that a reader sees."""
    return unescape(re.sub(r"<[^>]*>", "", html))


INJECTIONS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<iframe src=//x></iframe>",
    "<a href='javascript:alert(1)'>x</a>",
    "<!-- x --><b>x</b>",
    "<![CDATA[<b>x</b>]]>",
    "<?php x ?>",
    "<!DOCTYPE x>",
    *("</p></main><h1>x", "<ScRiPt>x", "<script\n>x</script\n>", "<style>*{display:none}</style>", "<base href=//x>"),
    *("&lt;script&gt;", "&#60;script&#62;x", '" onmouseover="x', "' onclick='x", "`<b>x</b>`", "```\n<b>x</b>\n```"),
    *("<div>\n\n<script>x</script>\n\n</div>", "# <b onclick=x>y</b>", "> <b>x</b>", "- <b>x</b>", "|<b>|\n|-|\n|<i>|"),
    "[^a]\n\n[^a]: <b>x</b>",
    '```"><b>\nx\n```',
    "{{ 7 * 7 }}",
    "{% include 'x' %}",
    "${7*7}",
    "<%= x %>",
    "{{constructor}}",
    '[x](https://a.example/"onclick="y)',
    "[x](https://a.example/ '\"><b>')",
    "[bhr]: x 'y' <b>",
    '<https://a.example/"x>',
    "[[bhr|<b>x</b>]]",
    '[[bhr|" onclick="x]]',
    "[@letter, <b>x</b>]",
    '[@letter, " onclick="x]',
    "“<b>x</b>”",
    "\x02<b>\x03",
]


@pytest.mark.parametrize("text", INJECTIONS)
def test_html_is_text(text: str) -> None:
    """HTML and templates of contributors come out as text, in whatever they are wrapped."""
    for prose, _ in (read(text), read(text, marked=True), line(text)):
        for element in elements(prose.html.replace("\x02", "").replace("\x03", "")):
            assert element.tag in ALLOWED
            assert set(element.keys()) <= ATTRIBUTES


SCHEMES = [
    *("javascript:x", "JavaScript:x", "&#106;avascript:x", "&#x6A;avascript:x", "javascript&colon;x", "java%73cript:x"),
    "\\javascript:x",
    "javascript\\:x",
    "&Tab;javascript:x",
    "java&NewLine;script:x",
    "vbscript:x",
    "data:text/html,x",
    "DATA:image/svg+xml,x",
    "file:///etc/passwd",
    "blob:x",
    "about:blank",
    "ws://a.example",
    "ftp://a.example",
    "tel:1",
    *("//a.example/", "/about/", "about/", "#top", "?x", "", "https:x", "https:/x", "\u2028javascript:x", "http&#58;x"),
]


@pytest.mark.parametrize("address", SCHEMES)
def test_addresses_that_cannot_be_linked(address: str) -> None:
    """Whatever its case and encoding, an address that is none of a page on the web or of mail is an error."""
    for text in (f"[x]({address})", f"[x](<{address}>)", f"[x][y]\n\n[y]: <{address}>"):
        prose, problems = read(text)
        links = [element.get("href") for element in elements(prose.html) if element.tag == "a"]
        assert bool(links) == (rules.UNSAFE_LINK in [problem.rule for problem in problems])


@pytest.mark.parametrize(
    ("text", "href"),
    [
        ("[x](https://a.example/b?c=d&e#f)", "https://a.example/b?c=d&e#f"),
        ("[x](HTTPS://a.example)", "HTTPS://a.example"),
        ("<https://a.example/>", "https://a.example/"),
        ("<desk@a.example>", "mailto:desk@a.example"),
        ("[x](http://a.example/ü)", "http://a.example/%C3%BC"),
    ],
)
def test_addresses_that_can_be_linked(text: str, href: str) -> None:
    """Pages on the web and mail are linked, and the other page gets no handle on ours."""
    prose, problems = read(text)
    (link,) = [element for element in elements(prose.html) if element.tag == "a"]
    assert (link.get("href"), link.get("rel"), problems) == (href, "noopener", [])


@pytest.mark.parametrize(
    ("text", "href", "label"),
    [
        ("[[bhr]]", "/agencies/bhr/", "BHR"),
        ("[[agencies/bhr]]", "/agencies/bhr/", "BHR"),
        ("[[bhr|the Bureau]]", "/agencies/bhr/", "the Bureau"),
        ("[[ bhr | a *b* & <c> ]]", "/agencies/bhr/", "a *b* & <c>"),
        ("[[Bureau of Harbour Records]]", "/agencies/bhr/", "Bureau of Harbour Records"),
        ("[[harbour records]]", "/agencies/bhr/", "harbour records"),
        ("[[people/Ada Quill]]", "/people/ada-quill/", "people/Ada Quill"),
        ("[[sources/letter]]", "/sources/letter/", "Workers write"),
    ],
)
def test_links_to_things(text: str, href: str, label: str) -> None:
    """Ids are labelled by the thing's name, names and labels stay as written."""
    for prose, problems in (read(f"So {text}."), line(f"So {text}.")):
        (link,) = [element for element in elements(prose.html) if element.tag == "a"]
        assert (link.get("href"), link.text, problems) == (href, label, [])
        assert prose.text == f"So {label}."


@pytest.mark.parametrize(
    "text", ["`[[bhr]]`", "\\[[bhr]]", "[[bhr]", "[[]]", "[[bhr|]", "[ [bhr] ]", "    [[bhr]]", "[[a\nb]]"]
)
def test_what_is_no_link(text: str) -> None:
    """Code, escaped brackets and halves of links are text."""
    prose, _ = read(text)
    assert prose.mentions == ()
    assert words(shown(prose.html)) == words(text)


def test_citations() -> None:
    """Citations keep their order, their locators and their places, and name their paragraph's sources."""
    prose, problems = read("One [@letter, p. 3; @answer].\n\nTwo [@answer] and again\n[@answer,§§ 2-4 & <5>].")
    assert problems == []
    assert [paragraph.sources for paragraph in prose.paragraphs] == [("letter", "answer"), ("answer", "answer")]
    assert prose.sources == ("letter", "answer")
    found = re.findall(f"{CITE_START}(.*?){LOCATOR}(.*?){CITE_END}", prose.html)
    assert found == [("letter", "p. 3"), ("answer", ""), ("answer", ""), ("answer", "§§ 2-4 &amp; &lt;5&gt;")]
    assert f"One{CITE_START}" in prose.html
    assert f"again{CITE_START}" in prose.html
    assert [paragraph.text for paragraph in prose.paragraphs] == ["One.", "Two and again."]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("First. Then @ came. Last.", "Then @ came."),
        ("@ came. Last.", "@ came."),
        ("First. Then came @", "Then came @"),
        ("He said “No.” Then @ came.", "Then @ came."),
        ("He said “No, @.” Then came.", "He said “No, @.”"),
        (
            "The U.S. Office saw Ms. Quill of Harbour Inc. Board, @. Then.",
            "The U.S. Office saw Ms. Quill of Harbour Inc. Board, @.",
        ),
        ("It costs $4.5 million, @ says. Yes.", "It costs $4.5 million, @ says."),
        ("Who? It is @! “Then” what.", "It is @!"),
    ],
)
def test_sentence_around_a_mention(text: str, sentence: str) -> None:
    """A backlink shows the whole sentence, and no other."""
    assert sentence_at(text, text.index("@")) == sentence


def test_sentences_of_mentions() -> None:
    """Each link has its own sentence, in the words that readers see."""
    prose, _ = read(
        "It began. *Then* [[bhr]] wrote to [[ada-quill|her]].\nShe answered [[Harbour Records]] [@letter]. End."
    )
    assert [(mention.ref, mention.sentence) for mention in prose.mentions] == [
        (BHR, "Then BHR wrote to her."),
        (ADA, "Then BHR wrote to her."),
        (BHR, "She answered Harbour Records."),
    ]


def test_ids_of_headings() -> None:
    """Headings have prefixed, unique ids that do not change, whatever the headings are called."""
    prose, _ = read("## Cite 1\n\n## A\n\n## A\n\n## A 2\n\n## Ünïcode & <b>\n\n## 港口\n\n## ref-3\n")
    ids = [heading.id for heading in prose.headings]
    assert ids == ["h-cite-1", "h-a", "h-a-2", "h-a-2-2", "h-n-code-b", "h-section", "h-ref-3"]
    assert [element.get("id") for element in elements(prose.html) if element.tag == "h2"] == ids


def test_levels_of_headings() -> None:
    """The highest heading of a text stands one level below its page's, whatever level was written."""
    for text in ("# A\n\n## B\n", "### A\n\n#### B\n"):
        assert [element.tag for element in elements(read(text)[0].html)] == ["h2", "h3"]
        assert [element.tag for element in elements(read(text, top=3)[0].html)] == ["h3", "h4"]
    assert elements(read("# A\n\n###### B\n", top=4)[0].html)[1].tag == "h6"


def test_many_headings_of_one_name() -> None:
    """Thousands of equal headings all get an id."""
    prose, _ = read("# a\n" * 3000)
    assert len({heading.id for heading in prose.headings}) == 3000


def test_footnotes() -> None:
    """Notes come at the end, with links both ways, under ids that hold the text's name."""
    prose, problems = read("Text[^x] again[^x].\n\n[^x]: A [[bhr]] note [@letter].\n")
    found = elements(prose.html)
    targets = {element.get("id") for element in found} - {None}
    links = [element.get("href", "") for element in found if element.get("href", "").startswith("#")]
    assert problems == []
    assert len(links) == 4
    assert {link[1:] for link in links} <= targets
    assert all("here" in target for target in targets if target)
    assert prose.sources == ("letter",)


def test_tables_are_aligned_without_style() -> None:
    """The site's policy allows no `style=`; alignment is a class."""
    prose, problems = read("| a | b | c |\n|:--|--:|:-:|\n| 1 | 2 | [[bhr]] |\n")
    cells = [element.get("class") for element in elements(prose.html) if element.tag in ("th", "td")]
    assert (cells, problems) == (["align-left", "align-right", "align-center"] * 2, [])
    assert [mention.ref for mention in prose.mentions] == [BHR]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("He said “no side”.", 'He said <mark class="quoted">“no side”</mark>.'),
        ("“a” and “b”", '<mark class="quoted">“a”</mark> and <mark class="quoted">“b”</mark>'),
        ("“a [[bhr]] b”", '<mark class="quoted">“a <a href="/agencies/bhr/">BHR</a> b”</mark>'),
        ("“a *b* c”", '<mark class="quoted">“a <em>b</em> c”</mark>'),
        ("“a *b” c*", "“a <em>b” c</em>"),
        ("“a “b” c”", "“a “b” c”"),
        ("a” b", "a” b"),
        ("5 < 6 & “x”", '5 &lt; 6 &amp; <mark class="quoted">“x”</mark>'),
    ],
)
def test_words_of_sources_are_marked(text: str, html: str) -> None:
    """Words between curly quotation marks are marked; marks that do not pair stay text."""
    prose, problems = line(text)
    assert (str(prose.html), problems) == (html, [])


SNIPPETS = [
    "plain words",
    "*a* **b** ***c*** _d_ __e__",
    "# a\n\n## b #\n\nc\n===\n\nd\n---",
    "- a\n- b\n\n  c\n    - d\n10. e\n11) f",
    "> a\n> > b\nc",
    "    a\n\tb\n\nc",
    "```\na `b`\n```\n~~~ \nc\n~~~",
    "`a` ``b ` c``",
    "a\\\nb  \nc\nd",
    "***\n___\n- - -\na",
    "\\*a\\* 1986\\. b",
    "<b>a</b> <!-- b --> <?c?> <!D e>",
    "<div>\na\n</div>\n\nb",
    "a<br>b",
    "[a](https://a.example) [b] [c][d] [e][] ![f",
    "<https://a.example/b>",
    "| a | b |\n|---|---|\n| c `|` d |\n| e |\n\nf",
    "a[^b] c\n\n[^b]: d\n\n    e",
    "[^a] b",
    "~~a~~ - [ ] b\n: c",
    "1) a\n\n2) b\n3. c",
    "*a **b* c**",
    "a * b * c _d_e_",
    "“a” ‘b’ \"c\" 'd' -- --- ... (c) +-",
    "www.a.example a@b.example",
    "$a$ ==b== ++c++ ^d^ H~2~O :smile:",
    "\ta\n > b",
]


@pytest.mark.parametrize("text", SNIPPETS)
def test_words_in_are_words_out(text: str) -> None:
    """Whatever Markdown makes of a text, its words come out in their order."""
    prose, problems = read(text)
    # Not text: numbers of lists and notes, labels of notes, the address of a link.
    written = re.sub(r"(?m)^ {0,3}\d+[.)] |\]\(https://a\.example\)|\[\^b\]", " ", text)
    seen = re.sub(r"\[\d\]", " ", shown(prose.html))
    assert (words(seen), problems) == (words(written), [])


def test_entities() -> None:
    """Entities become the characters that they name."""
    assert shown(read("&amp; a &copy; &#65;&nbsp;&lt;b&gt;")[0].html).strip() == "& a © A\u00a0<b>"


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from([*"*_`~#>-+|[]()!<&;:\\ \n\t1a", "\n\n", "[^a]", "[@letter]", "[[bhr]]", "    ", "“", "”"]),
        max_size=40,
    )
)
def test_any_text_is_well_formed_and_whole(parts: list[str]) -> None:
    """Any heap of Markdown's signs gives well-formed HTML of known elements, and no word is lost unsaid."""
    text = "".join(parts)
    prose, problems = read(text, marked=True)
    assert {element.tag for element in elements(prose.html)} <= ALLOWED | {"img"}
    said = {problem.rule for problem in problems}
    if not said & {rules.LOST_TEXT, rules.UNSAFE_LINK, rules.BAD_CITATION, rules.DEEP_MARKDOWN} and "](" not in text:
        info = sum(len(fence) for fence in re.findall(r"(?:```+|~~~+)[^\n]*a", text))
        assert shown(prose.html).count("a") + info >= _letters(text)


def _letters(text: str) -> int:
    """Count the letter `a` outside of links, citations and footnotes' labels."""
    return re.sub(r"\[\^a\]|\[@letter\]|\[\[bhr\]\]", "", text).count("a")


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"])).filter(lambda text: not HIDDEN.search(text)))
def test_claims_without_marks_come_out_as_they_are(text: str) -> None:
    """A claim of letters, digits and plain signs is shown to the letter."""
    plain = re.sub(r"[\\`*_{}\[\]<>#&|!~\n“”@:/]", "", text)
    prose, problems = line(plain)
    assert (shown(prose.html), prose.text, problems) == (plain, plain, [])


PATHOLOGICAL = {
    "brackets": "[" * 60_000,
    "brackets and letters": "[a" * 60_000,
    "images": "![" * 60_000,
    "links": "[a](<b" * 30_000,
    "references": "[a][" * 30_000,
    "our links": "[[" * 60_000,
    "citations": "[@" * 60_000,
    "brackets in paragraphs": ("[" * 900 + "\n\n") * 250,
    "emphasis": "*a **a " * 30_000,
    "mixed emphasis": "*a_ " * 50_000,
    "stars": "*" * 60_000 + "a" + "*" * 60_000,
    "code": "".join("e" + "`" * length for length in range(1, 600)),
    "entities": "&" * 200_000,
    "autolinks": "<http://a" * 20_000,
    "comments": "<!--" * 50_000,
    "quotations": "> " * 100_000 + "a",
    "lists": "".join(" " * depth + "* a\n" for depth in range(600)),
    "tables": "|a|b|\n|-|-|\n" + "|x|y|\n" * 30_000,
    "wide tables": "|a" * 5_000 + "|\n" + "|-" * 5_000 + "|\n" + "|x\n" * 5_000,
    "addresses": "".join(f"[{number}]: x\n" for number in range(20_000)),
    "notes": "".join(f"[^{number}]: [^{number + 1}]\n\n" for number in range(8_000)) + "[^0]",
    "note of itself": "[^1]: [^1]\n\n[^1]",
    "headings": "# a\n" * 60_000,
    "quotation marks": "“" * 120_000,
    "unknown names": "[[nobody]] " * 20_000,
    "long name": f"[[{'a' * 19_000}]]",
}


@pytest.mark.parametrize("text", PATHOLOGICAL.values(), ids=PATHOLOGICAL.keys())
def test_texts_that_take_parsers_for_ever_end(text: str) -> None:
    """Texts that parsers of Markdown need hours for are read or refused; this test ends, and that is its point."""
    prose, problems = read(text, marked=True)
    assert prose.html or problems


def test_limits_of_one_text() -> None:
    """The last size that is allowed is read, the next is refused once, and its words are not half shown."""
    assert read("a" * PARAGRAPH)[1] == []
    assert [problem.rule for problem in read("a" * (PARAGRAPH + 1))[1]] == [rules.OVER_LIMIT]
    assert read("[a]\n\n" * BRACKETS)[1] == []
    assert [problem.rule for problem in read("[a]\n\n" * (BRACKETS + 100))[1]] == [rules.OVER_LIMIT]


@pytest.mark.parametrize("unit", ["> ", "- ", "1. ", "> - "])
def test_depth(unit: str) -> None:
    """Up to the limit nothing is lost; beyond it there is an error, before the parser cuts anything off."""
    for depth in range(1, 40):
        prose, problems = read(unit * depth + "word")
        assert problems or "word" in prose.html
        assert not problems or [problem.rule for problem in problems] == [rules.DEEP_MARKDOWN]
