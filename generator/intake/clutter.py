"""Lines around an article that are no part of it: buttons, lists of other articles, credits, disclaimers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.intake.article import Doubt, LeftOut, is_sentence

SITES = "facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|messenger|flipboard|bluesky|threads|e-?mail|instagram"
THING = "story|article|post|page|news|link|entry"
UNIT = "second|minute|min|hour|hr|day|week|month|year"
AGENCY = r"getty|reuters|ap photo|\bap\b|associated press|afp|epa|shutterstock|alamy|istock|unsplash|bloomberg|flickr|wikimedia"
# Each is the whole of a line; case does not count.
WHOLE = {
    "a link of the page": r"(?:skip|jump|go|back) to .{1,40}|home|menu|search|close|open|next|previous|log ?in|log ?out|sign (?:in|up|out)"
    r"|register|subscribe(?: now)?|donate|contact(?: us)?|about(?: us)?|privacy policy|terms of (?:use|service)"
    r"|(?:accept|manage|reject)(?: all)? cookies|loading\W*|top|read more|(?:show|see|view|load|learn) (?:more|all|less).{0,30}"
    r"|open in app|table of contents|continue reading|click here|gift this article|full screen|expand|download|play|pause",
    "a button for sharing": rf"(?:share|tweet|post|print|save|copy link|bookmark|pin it|e-?mail|like|follow|comment)\W*"
    rf"|(?:share|send|post|save|tweet|print|e-?mail|listen to|like|follow)(?: (?:this|the|to|a))?(?: (?:{THING}))?"
    rf"(?: (?:on|via|with|by|to|at|us on) (?:{SITES}|friends?))?\W*|(?:{SITES})(?:\W+(?:{SITES}))*\W*|share.{{0,20}} options"
    r"|copied!?|link copied.{0,20}",
    "a counter": rf"(?:likes?|shares?|comments?|views?|replies|reactions?|claps?) ?\(\d[\d.,]*k?\)|\d[\d.,]*k? (?:likes?|shares?|comments?|views?"
    rf"|replies|reactions?)|\d+[ -](?:min(?:ute)?s?)\.? (?:read|listen)|(?:reading time|estimated reading time):? .{{1,20}}",
    "a link to another article": rf"(?:previous|next)(?: (?:{THING}))?:? (?:\d+|an?) (?:{UNIT})s? ago|(?:previous|next) (?:{THING})",
    "an age": rf"(?:(?:posted|published|updated)\W+)?(?:\d+|an?) ?(?:{UNIT})s? ago",
    "an advertisement": r"advertisements?|sponsored(?: content| by .{1,30})?|ad feedback|story continues below.{0,30}|promoted(?: content)?|ads?"
    r"|article continues (?:below|after).{0,40}",
    "the number of a list": r"(?:\d{1,3}[.)]?\s*){1,3}",
    "a note on rights": r"(?:©|\(c\)|copyright\b).{1,160}|all rights reserved\W*",
    "a photo credit": rf"\(?(?:(?:(?:file|featured|header|lead|cover) )?(?:photo(?:graph)?s?|images?|pictures?|illustrations?|graphics?|videos?)(?: credits?)?|credits?)(?: by|:| ?/|: by)"
    rf" ?.{{2,80}}|.{{2,60}}(?:/|via|\() ?(?:{AGENCY})[^.!?]{{0,30}}|(?:{AGENCY})",
}
HEADING = re.compile(
    r"(?:most (?:discussed|read|popular|viewed|shared|commented|recent)|related(?: (?:news|articles?|stories|posts|content|topics|coverage|links|reading))?"
    r"|trending(?: (?:now|stories|news|topics))?|recommended(?: (?:for you|stories|reading|articles))?|you (?:may|might) also (?:like|enjoy|be interested in)"
    r"|more (?:from|in|on) [^.!?]{1,40}|more (?:news|stories|articles|coverage)|read (?:next|also)|see also|latest (?:news|stories|posts|articles)"
    r"|(?:top|popular|other|recent|editors?['’]? ?pick(?:ed|s)?) (?:news|stories|posts|articles)|editors?['’] picks|comments?(?: \(\d+\))?|leave a (?:comment|reply)"
    r"|(?:share|post) your (?:thoughts|comment)s?|tags?|topics?|newsletters?|from the web|sponsored stories|what to read next)\s*:?",
    re.IGNORECASE,
)
PATTERNS = tuple((why, re.compile(form, re.IGNORECASE)) for why, form in WHOLE.items())
OPENINGS = {
    "a disclaimer": re.compile(r"disclaimer\s*:|(?:this material|no part of this) .{0,40}may not be (?:published|reproduced)", re.I),
    "a disclosure of the site": re.compile(
        r"(?:this|our) (?:post|article|page|story|site|content)s? (?:contains?|may contain|includes?) (?:references|affiliate|links|paid|sponsored)"
        r"|(?:we|.{2,40}) may (?:receive|earn) (?:a |an )?(?:.{0,20}commission|compensation)|if you (?:buy|purchase) .{0,60}commission",
        re.I,
    ),
    "an invitation to subscribe": re.compile(
        r"(?:get|receive|sign up|subscribe|register)\b.{0,80}(?:newsletter|by e-?mail|(?:your|my) inbox|daily (?:edition|briefing)|free trial)"
        r"|never miss (?:a|our|an) |already a (?:subscriber|member)\?|thank you for (?:reading|subscribing|signing)|(?:this is|you have) .{0,30}free articles?",
        re.I,
    ),
    "an invitation": re.compile(r"we want to hear (?:what|from) you|(?:submit|send) (?:a|your) letter|our standards:", re.I),
    "a note on reprinting": re.compile(r"original article, author:|if you (?:wish|want) to reprint|for reprint rights", re.I),
}
DOUBTFUL = {
    "it leads to something else": re.compile(
        r"(?:read|see|view|download|watch|listen to|click|check out|find)\b.{0,80}(?:here|below)\W*$"
        r"|(?:read more|also read|read also|related|more on this|see also|watch|don['’]t miss)\s*:",
        re.IGNORECASE,
    ),
    "it advertises": re.compile(
        r"(?:sign up (?:for|to)|subscribe to|follow (?:us|@|\w+ \w+ on)|download (?:the|our)|join (?:our|us)|get the latest|support our)\b", re.I
    ),
    "it is about the article": re.compile(
        r"(?:correction|clarification|editor['’]?s['’]? note|update[d]?|note)\b[^.]{0,40}:|(?:this (?:story|article|post|report) (?:was|has been|is)"
        r" |(?:with )?(?:additional |further )?reporting by|\(?reporting by|editing by|have a (?:news )?tip|originally published)",
        re.IGNORECASE,
    ),
}


@dataclass(frozen=True, slots=True)
class Sifted:
    """The lines of an article, and what became of the others."""

    lines: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    doubts: tuple[Doubt, ...]


def sift(lines: Iterable[str]) -> Sifted:
    """Leave out what is surely no part of the article, and keep what only may be none, with the doubt."""
    kept: list[str] = []
    left_out: list[LeftOut] = []
    doubts: list[Doubt] = []
    heading = ""
    for line in lines:
        heading = line if HEADING.fullmatch(line) else heading
        if why := _why_not(line, heading, kept):
            left_out.append(LeftOut(line, why))
            continue
        if why := doubt_about(line) or (f"it stands below “{heading.rstrip(':')}”" if heading else ""):
            doubts.append(Doubt(line, why))
        kept.append(line)
        heading = ""
    return Sifted(tuple(kept), tuple(left_out), tuple(doubts))


def clutter(line: str) -> str:
    """Say what a line is, if it is surely no part of an article; else nothing."""
    if why := next((why for why, opening in OPENINGS.items() if opening.match(line)), ""):
        return why
    return next((why for why, pattern in PATTERNS if pattern.fullmatch(line)), "")


def doubt_about(line: str) -> str:
    """Say why a line may be no part of the article; nothing where it seems to be one."""
    return next((why for why, pattern in DOUBTFUL.items() if pattern.match(line)), "")


def _why_not(line: str, heading: str, kept: list[str]) -> str:
    if why := clutter(line):
        return why
    if heading == line:
        return "a heading of a list"
    if heading and not is_sentence(line):
        return f"part of the list “{heading.rstrip(':')}”"
    return "it is there twice" if line in kept else ""

