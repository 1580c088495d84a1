"""Invented texts to check evidence with: articles about firms and offices that do not exist, and made-up words."""

from __future__ import annotations

import random
from itertools import accumulate, product

FIRMS = (
    *("Northlake Systems", "Veldspar", "Quillon Software", "Harrow & Pike", "Ostrava Cloud", "Tamarisk Labs"),
    *("Brightwater", "Copperfield Data", "Ibis Logistics", "Mistral Works", "Old Forge", "Peregrine Analytics"),
)
OFFICES = (
    *("the Coastal Freight Office", "the Bureau of Harbour Records", "the Inland Ferry Authority"),
    *("the Lighthouse Service", "the Office of River Tolls", "the Quayside Inspectorate", "the Customs Archive"),
)
PEOPLE = (
    *("employees", "engineers", "contractors", "shareholders", "customers", "organisers", "analysts", "clerks"),
    *("pilots", "lawyers", "auditors", "dockers", "trainees", "pensioners", "librarians", "translators"),
)
DEEDS = (
    *("signed a letter against", "asked for an audit of", "walked out over", "published minutes about"),
    *("raised money to oppose", "wrote to the board about", "defended", "circulated memos on", "praised"),
    *("filed complaints about", "voted to suspend", "refused to maintain", "testified against", "quietly dropped"),
    *("held a vigil over", "boycotted", "leaked figures on", "demanded an end to", "apologised for", "tested"),
)
OBJECTS = (
    *("cargo", "tide", "face", "passenger", "crane", "toll", "fog", "manifest", "anchor", "pilot"),
    *("container", "ballast", "wreck", "permit", "ledger"),
)
TASKS = (
    *("tracking", "forecasting", "matching", "scoring", "scheduling", "collection", "detection"),
    *("checking", "sorting", "mapping"),
)
THINGS = (
    *("contract", "pitch", "database", "licence", "trial", "tender", "platform", "workshop", "bid"),
    *("guarantee", "app", "grant", "merger", "lease"),
)
QUALITIES = (
    *("unannounced", "costly", "long-delayed", "disputed", "little-known", "redacted", "five-year", "no-bid"),
    *("half-finished", "re-negotiated", "secret", "modest", "sprawling", "seasonal", "unpaid", "joint"),
)
PLACES = (
    *("in Port Ellory", "at the Marsh Lane depot", "across three districts", "outside the capital"),
    *("on the eastern quays", "near Stone Bridge", "along the old canal", "in a packed union hall"),
    *("before a select committee", "by video link", "under heavy rain", "behind closed doors", "after midnight"),
)
MONTHS = ("January", "March", "May", "July", "August", "October", "November", "December")
PAPERS = (
    *("e-mails", "minutes", "invoices", "slides", "a spreadsheet", "court filings", "receipts"),
    *("draft statements", "photographs", "timesheets", "maps", "a recording", "chat logs", "delivery notes"),
)
SPEAKERS = ("we", "they", "our customers", "the regulators", "most colleagues", "no lawyers", "few voters", "the crews")
SAYINGS = (
    *("weren’t told what it was for", "asked those who maintain it", "said the work is lawful, and will go on"),
    *("know that a pause costs more than it saves", "joined another sort of company", "decide how to use it"),
    *("read every page before lunch", "would rather move the ships", "haven’t seen a single receipt"),
    *("can tell a buoy from a beacon", "owe the public an answer", "sleep badly over this"),
)


def article(seed: int, length: int = 700) -> str:
    """Write an invented article of at least so many words, the same for the same seed."""
    chance = random.Random(f"article {seed}")
    paragraphs: list[str] = []
    while sum(len(paragraph.split()) for paragraph in paragraphs) < length:
        paragraphs.append(" ".join(_sentence(chance) for _ in range(chance.randint(2, 5))))
    return "\n\n".join(paragraphs) + "\n"


def pseudo_words(count: int) -> list[str]:
    """List words that no language has, in a fixed order."""
    syllables = ["".join(pair) for pair in product("bdfgklmnprstvz", "aeiou")]
    longer = ["".join(parts) for size in (2, 3) for parts in product(syllables, repeat=size)]
    random.Random("pseudo-words").shuffle(longer)
    return sorted(longer[:count], key=len)


def frequent_first(words: list[str], length: int) -> str:
    """Write a text in which the word of rank n comes about 1/n times as often as the first [Zipf's law]."""
    chance = random.Random("frequent first")
    weights = list(accumulate(1 / rank for rank in range(1, len(words) + 1)))
    drawn = chance.choices(words, cum_weights=weights, k=length)
    return "\n".join(" ".join(drawn[at : at + 60]) for at in range(0, length, 60))


SENTENCES = (
    "More than {number:,} {people} {deed} the {thing} {place} on {day} {month} {year}.",
    "“Here {view},” a spokesperson for {firm} told {others} {place}, “and {answer}.”",
    "Asked {place} about {drafts}, two {others} insisted that {view}; {number:,} {people} had {deed} it by {month}.",
    "Nothing in the {papers} shows that {people} {deed} {rival}, nor why {answer}.",
    "According to {papers} and {drafts}, {firm} offered {office} a {thing} worth ${price} million.",
    "In {month} {year}, {people} of {firm} {deed} a {thing} — the {day}th of its sort.",
    "{Office} hasn’t said whether {rival}’s {thing} was ended, renewed or sold to {firm} {place}.",
    "{People} at {rival} {deed} the {thing}; {number:,} {others} {reply} another {place}.",
    "{firm}, which {deed} its own {thing}, sent {papers} to {office} and {drafts} to {rival} instead.",
)


def _sentence(chance: random.Random) -> str:
    pick = chance.choice
    office, people = pick(OFFICES), pick(PEOPLE)
    number = chance.randint(12, 9800)
    return pick(SENTENCES).format(
        number=number,
        price=number / 10,
        day=chance.randint(4, 19),
        month=pick(MONTHS),
        year=chance.randint(2014, 2025),
        thing=f"{pick(QUALITIES)} {pick(OBJECTS)} {pick(TASKS)} {pick(THINGS)}",
        place=pick(PLACES),
        firm=pick(FIRMS),
        rival=pick(FIRMS),
        office=office,
        Office=office[0].upper() + office[1:],
        people=people,
        People=people.capitalize(),
        others=pick(PEOPLE),
        deed=pick(DEEDS),
        reply=pick(DEEDS),
        view=f"{pick(SPEAKERS)} {pick(SAYINGS)}",
        answer=f"{pick(SPEAKERS)} {pick(SAYINGS)}",
        papers=pick(PAPERS),
        drafts=pick(PAPERS),
    )
