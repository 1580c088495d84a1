"""The catalogue of all that can be wrong with content; nothing else makes a Rule.

The letter of a code names the stage that finds it: R reading, L linking, E evidence, P pages.
"""

from __future__ import annotations

from generator.diagnostics.diagnostic import Rule, Severity

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

NOT_UTF8 = Rule(
    "R01",
    "not-utf8",
    ERROR,
    "All content is UTF-8, so that every character is the one its author meant.",
    "Save the file again with the encoding UTF-8.",
)
BYTE_ORDER_MARK = Rule(
    "R02",
    "byte-order-mark",
    ERROR,
    "A byte order mark hides the first `---` of a file, and with it all of its fields.",
    "Save the file as UTF-8 without a byte order mark (BOM).",
)
TAB_INDENTATION = Rule(
    "R03",
    "tab-indentation",
    ERROR,
    "YAML shows by spaces what belongs to what; a tab has no agreed width.",
    "Put two spaces for each tab at the start of the line.",
)
YAML_SYNTAX = Rule(
    "R04",
    "yaml-syntax",
    ERROR,
    "The file cannot be read as YAML, so nothing in it can be used.",
    "Mend the line shown. Text with a colon, a bracket or a quotation mark in it stands safest between double quotes.",
)
DUPLICATE_KEY = Rule(
    "R05",
    "duplicate-key",
    ERROR,
    "A field that is given twice keeps only one of its values, and nobody can tell which was meant.",
    "Keep one of the two.",
)
YAML_FEATURE = Rule(
    "R06",
    "yaml-feature",
    ERROR,
    "Anchors, aliases, tags, merge keys and several documents in one file make YAML say what it does not seem to say.",
    "Write the value out where it is needed.",
)
OVER_LIMIT = Rule(
    "R07",
    "over-limit",
    ERROR,
    "Limits on size and depth keep a build quick whatever is contributed: 256 kB a file, 20 kB a text, 20,000 values"
    " and 20 levels a file.",
    "Divide the file, or write it with fewer levels.",
)
FRONT_MATTER = Rule(
    "R08",
    "front-matter",
    ERROR,
    "A Markdown file begins with its fields between two lines `---`; without them none of its fields can be read.",
    "Begin the file with a line `---`, then the fields, then another line `---`.",
)
UNKNOWN_FIELD = Rule(
    "R10",
    "unknown-field",
    ERROR,
    "A field that the format does not know would be lost without a word.",
    "Correct the field's name; `docs/content.md` lists them all.",
)
MISSING_FIELD = Rule(
    "R11",
    "missing-field",
    ERROR,
    "Without this field the record cannot be shown.",
    "Add the field.",
)
WRONG_VALUE = Rule(
    "R12",
    "wrong-value",
    ERROR,
    "The field takes another kind of value.",
    "Write the value as the message says.",
)
BAD_DATE = Rule(
    "R13",
    "bad-date",
    ERROR,
    "Dates are written in EDTF, exactly as precise as the source is: `2018`, `2018-06`, `2018-06-25`, `2018-06~` for"
    " about June 2018, `../2025-10-18` for by that day, `2018-06-18/2018-06-24` for a span.",
    "Write year, month and day with hyphens, and leave out what the source does not say.",
)
BAD_ADDRESS = Rule(
    "R14",
    "bad-address",
    ERROR,
    "Only pages on the web can be linked; other schemes can run code or lead nowhere.",
    "Use the full address, beginning with `https://`.",
)
BAD_ID = Rule(
    "R15",
    "bad-id",
    ERROR,
    "Ids are part of addresses that never change: lower-case letters and digits, joined by single hyphens, at most"
    " 80 characters.",
    "Write it in lower case with hyphens: `department-of-defense`.",
)
DUPLICATE_ID = Rule(
    "R16",
    "duplicate-id",
    ERROR,
    "An id is the name of one thing; its page has one address.",
    "Give one of the two another id.",
)
CUT_TEXT = Rule(
    "R17",
    "cut-text",
    ERROR,
    "In a text without quotation marks, YAML takes ` #` for the start of a comment and drops the rest of the line.",
    "Put the whole text between double quotes.",
)
HIDDEN_CHARACTER = Rule(
    "R18",
    "hidden-character",
    ERROR,
    "Characters that cannot be seen can turn the order of words around or hide some of them from reviewers.",
    "Delete the character.",
)
NOT_A_FILE = Rule(
    "R19",
    "not-a-file",
    ERROR,
    "Links and devices can make the site publish what is not part of the content.",
    "Put a regular file in its place.",
)
UNEXPECTED_FILE = Rule(
    "R20",
    "unexpected-file",
    ERROR,
    "A file in a place that the generator does not read would be lost without a word.",
    "Move the file to the folder it belongs to, or remove it.",
)
MISSING_FILE = Rule(
    "R21",
    "missing-file",
    ERROR,
    "The site cannot be built without this file.",
    "Add the file; `docs/content.md` says what stands in it.",
)
RESERVED_ID = Rule(
    "R22",
    "reserved-id",
    ERROR,
    "The id is also a place on pages or an address of the site itself.",
    "Choose another id.",
)

UNKNOWN_NAME = Rule(
    "L01",
    "unknown-name",
    ERROR,
    "Every name leads to a page; this one leads nowhere.",
    "Correct the name, or add a file for the thing.",
)
AMBIGUOUS_NAME = Rule(
    "L02",
    "ambiguous-name",
    ERROR,
    "Several things go by this name, and a link must lead to one.",
    "Write the kind before the id: `[[agencies/ice]]`.",
)
WRONG_KIND = Rule(
    "L03",
    "wrong-kind",
    ERROR,
    "The field takes things of another kind.",
    "Move the id to the list of its own kind.",
)
CYCLE = Rule(
    "L04",
    "cycle",
    ERROR,
    "A thing cannot belong to itself, answer itself or replace itself, not even by way of others.",
    "Remove one of the references.",
)
SHARED_NAME = Rule(
    "L05",
    "shared-name",
    ERROR,
    "A name or alias leads to one page; here two things of one kind claim the same.",
    "Take the name from the list of one of the two.",
)
DEEP_MARKDOWN = Rule(
    "L06",
    "deep-markdown",
    ERROR,
    "Lists and quotations nested this deep would be cut off without a word.",
    "Use fewer levels.",
)
UNSAFE_LINK = Rule(
    "L07",
    "unsafe-link",
    ERROR,
    "A link may lead to a page on the web, to an e-mail address or to another page of this site, and nowhere else;"
    " images would be loaded from elsewhere.",
    "Use an address that begins with `https://`, or `[[id]]` for a page of this site.",
)
UNKNOWN_TERM = Rule(
    "L08",
    "unknown-term",
    ERROR,
    "Types, topics, measures and types of sources are words of `vocabulary.yaml`, so that records can be compared.",
    "Use one of the words there, or add a row.",
)
BAD_CITATION = Rule(
    "L09",
    "bad-citation",
    ERROR,
    "A citation names sources by their ids: `[@source-id]`, `[@source-id, p. 3; @other]`.",
    "Write the citation in that form.",
)
MISPLACED_FIELD = Rule(
    "L10",
    "misplaced-field",
    ERROR,
    "Some fields have a meaning only together with others.",
    "Remove the field, or add what it goes with.",
)
MIXED_SCRIPT = Rule(
    "L11",
    "mixed-script",
    WARNING,
    "Letters of two scripts can look the same, so that one name passes for another and no search finds it.",
    "Type the name anew, with the letters of its own script.",
)
LOST_TEXT = Rule(
    "L12",
    "lost-text",
    ERROR,
    "Markdown leaves out notes that nothing refers to, addresses that no link uses and cells beyond a table's columns.",
    "Refer to it, write it where it can be seen, or remove it.",
)
SHARED_ADDRESS = Rule(
    "P01",
    "shared-address",
    ERROR,
    "Two pages cannot have one address, also not on file systems that fold upper and lower case.",
    "Rename one of the two.",
)
BAD_REDIRECT = Rule(
    "P02",
    "bad-redirect",
    ERROR,
    "A redirect leads from an address without a page to one with a page, in one step.",
    "Correct the address, or remove the redirect.",
)

MISSING_EVIDENCE = Rule(
    "E01",
    "missing-evidence",
    ERROR,
    "Nothing is published that cannot be followed back to a source.",
    "Add `evidence:` with a `source:` and a `quote:` of at most 15 words.",
)
SOURCE_NOT_HELD = Rule(
    "E02",
    "source-not-held",
    ERROR,
    "A source that nobody here has read can be no evidence.",
    "Cite the source that was read, and name the original under `citing:`.",
)
QUOTE_NOT_FOUND = Rule(
    "E03",
    "quote-not-found",
    ERROR,
    "A quote that does not stand in its source is no evidence.",
    "Copy the words from the source, letter for letter; ` … ` marks words left out.",
)
TYPOGRAPHY_DIFFERS = Rule(
    "E04",
    "typography-differs",
    ERROR,
    "A quote is letter for letter: capitals, accents and punctuation count, only the forms of quotation marks, dashes"
    " and spaces do not.",
    "Paste the correction that the hint gives.",
)
LONG_QUOTE = Rule(
    "E05",
    "long-quote",
    ERROR,
    "Quotes are fragments, short enough to be fair to those who wrote the source.",
    "Shorten the quote; ` … ` leaves words out.",
)
UNQUOTED_WORDS = Rule(
    "E06",
    "unquoted-words",
    ERROR,
    "Words between “ ” are shown as the source's own, so they must stand in a quote of the evidence beside them.",
    "Copy the words from the quote, or remove the quotation marks.",
)
LONE_ANSWER = Rule(
    "E07",
    "lone-answer",
    ERROR,
    "Accounts differ only where there are two answers or more, each with an annotation that gives it.",
    "Add the other answer, or remove the question.",
)
NO_QUOTE = Rule(
    "E08",
    "no-quote",
    WARNING,
    "Without the source's own words nobody can check the claim against its source.",
    "Add a `quote:` of at most 15 words, letter for letter.",
)
UNCITED_PARAGRAPH = Rule(
    "E09",
    "uncited-paragraph",
    WARNING,
    "A reader cannot tell how we know what an uncited paragraph says.",
    "Add `[@source-id]` to it.",
)
UNUSED_SOURCE = Rule(
    "E10",
    "unused-source",
    WARNING,
    "A source that nothing cites supports nothing.",
    "Use it as evidence, or remove it.",
)
UNUSED_ENTITY = Rule(
    "E11",
    "unused-entity",
    WARNING,
    "A thing that nothing mentions gets no page.",
    "Mention it in an annotation, or remove it.",
)
NO_ARCHIVED_COPY = Rule(
    "E12",
    "no-archived-copy",
    WARNING,
    "Pages vanish; an archived copy is what readers have left then.",
    "Save the page in a public archive and add `archived: {url: …, at: …}`.",
)
NO_ADDRESS = Rule(
    "E13",
    "no-address",
    NOTE,
    "Readers cannot go to the original without its address.",
    "Add `url:` where the address is known.",
)
AMBIGUOUS_QUOTE = Rule(
    "E15",
    "ambiguous-quote",
    ERROR,
    "The words stand at several places of the source, and readers are led to one.",
    "Add words before it under `prefix:` or after it under `suffix:`, or quote more words.",
)
OTHER_SOURCE = Rule(
    "E16",
    "in-another-source",
    ERROR,
    "The words stand in another source than the one that is named.",
    "Name the source in which they stand.",
)
SHORT_QUOTE = Rule(
    "E17",
    "short-quote",
    WARNING,
    "A part of fewer than three words cannot be checked against a fingerprint.",
    "Quote a word or two more, or check it once with the source's text at hand: `attributed verify`.",
)
UNCHECKED_QUOTE = Rule(
    "E18",
    "unchecked-quote",
    WARNING,
    "There is neither the source's text nor a fingerprint of it, so nobody can check the quote.",
    "Import the source: `attributed import`.",
)
OVERQUOTED_SOURCE = Rule(
    "E19",
    "overquoted-source",
    ERROR,
    "All quotes of a source together are a small part of it, which is fair to those who wrote it.",
    "Shorten some of its quotes.",
)
UNSUPPORTED_CLAIM = Rule(
    "E20",
    "unsupported-claim",
    WARNING,
    "A number, sum, date or party of the claim stands in none of its quotes, so a true quote may stand under a claim"
    " that it does not support.",
    "Quote the words that hold it, or write the calculation under `derived:`.",
)
TITLE_AS_QUOTE = Rule(
    "E21",
    "title-as-quote",
    WARNING,
    "A headline is written to draw readers; the text below it says what is known.",
    "Quote the text.",
)
OVERUSED_QUOTE = Rule(
    "E22",
    "overused-quote",
    WARNING,
    "One quote under many claims supports most of them badly.",
    "Find the words that say what each claim says.",
)
BORROWED_WORDS = Rule(
    "E23",
    "borrowed-words",
    WARNING,
    "Facts carry over from a source, sentences do not: nine of its words in a row belong between quotation marks.",
    "Say it in other words, or make it a marked quote.",
)
UNWRITTEN_SUMMARY = Rule(
    "E24",
    "unwritten-summary",
    WARNING,
    "An imported source begins with a line that asks for a summary; published as it is, it would tell readers nothing.",
    "Write two sentences in your own words: what the source reports, and on whom it relies.",
)
IDLE_WAIVER = Rule(
    "E14",
    "idle-waiver",
    WARNING,
    "A waiver that fits nothing hides the next problem of its kind.",
    "Remove the waiver, or correct its `rule:` and `where:`.",
)

RULES: tuple[Rule, ...] = tuple(rule for rule in list(globals().values()) if isinstance(rule, Rule))
"""All rules in the order of the catalogue."""


def find_rule(word: str) -> Rule | None:
    """Find a rule by its code or name, whatever the case; None where there is none."""
    wanted = word.strip().lower()
    return next((rule for rule in RULES if wanted in (rule.code.lower(), rule.name)), None)
