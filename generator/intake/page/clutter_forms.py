"""What the lines around an article look like: buttons, lists of other articles, credits, disclaimers.

Case does not count. To leave out one more kind of line, add its form here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

SITE = (
    r"(?:facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|telegram|messenger|flipboard|bluesky|threads|instagram)"
)
MEANS = rf"(?:{SITE}|e-?mail|friends?)"
THING = r"(?:story|article|post|page|news|link|entry)"
AGO = r"(?:\d+|an?) ?(?:second|minute|min|hour|hr|day|week|month|year)s? ago"
COUNTED = r"(?:likes?|shares?|comments?|views?|replies|reactions?|claps?)"
AGENCY = (
    r"(?:getty|reuters|ap photo|\bap\b|associated press|afp|epa|shutterstock|alamy|istock|unsplash|bloomberg|flickr"
    r"|wikimedia)"
)
MEDIUM = r"(?:photo(?:graph)?s?|images?|pictures?|illustrations?|graphics?|videos?)"
PICTURE = rf"(?:(?:(?:file|featured|header|lead|cover) )?{MEDIUM}(?: credits?)?|credits?)"

WHOLE_LINES: dict[str, tuple[str, ...]] = {
    "a link of the page": (
        r"(?:skip|jump|go|back) to .{1,40}",
        r"home|menu|search|close|open|next|previous|top|log ?in|log ?out|sign (?:in|up|out)|register",
        r"subscribe(?: now)?|donate|contact(?: us)?|about(?: us)?|privacy policy|terms of (?:use|service)",
        r"table of contents|click here|(?:after|skip past) newsletter promotion",
        r"(?:accept|manage|reject)(?: all)? cookies|loading\W*|open in app|gift this article",
        r"continue reading(?: the .{1,30})?",
        r"read more|(?:show|see|view|load|learn) (?:more|all|less).{0,30}|full screen|expand|download|play|pause",
        r"page \d+ of \d+(?:\W+next(?: page)?)?\W*",
        r"(?:view as )?single page|text size|font(?: size)?:?|back to top|swipe\W*",
    ),
    "a button for sharing": (
        r"(?:share|tweet|post|print|save|copy link|bookmark|pin it|e-?mail|like|follow|comment|copied)\W*",
        (
            rf"(?:share|send|post|save|tweet|print|e-?mail|listen to|like|follow)(?: (?:this|the|to|a))?(?: {THING})?"
            rf"(?: (?:on|via|with|by|to|at|us on) {MEANS})?\W*"
        ),
        rf"{MEANS}(?:\W+{MEANS})*\W*",
        r"social (?:sharing|media|links)",
        r"share.{0,20} options|link copied.{0,20}|(?:link|digg|stumble|pin) this|permalink|reprints(?: & permissions)?",
    ),
    "a counter": (
        rf"{COUNTED} ?\(\d[\d.,]*k?\)|\d[\d.,]*k? {COUNTED}",
        r"\d+[ -](?:min(?:ute)?s?)\.? (?:read|listen)|(?:estimated )?reading time:? .{1,20}",
    ),
    "a link to another article": (rf"(?:previous|next)(?: {THING})?:? {AGO}", rf"(?:previous|next) {THING}"),
    "an age": (
        rf"(?:(?:posted|published|updated)\W+)?{AGO}",
        rf"this {THING} is (?:(?:more than|over|about) )?\w+ (?:day|week|month|year)s? old\W*",
    ),
    "an advertisement": (
        r"advertisements?|sponsored(?: content| by .{1,30})?|ad feedback|promoted(?: content)?|ads?",
        r"(?:advertisements?\W+)?(?:article|story) continues (?:below|after).{0,40}",
    ),
    "the number of a list": (r"(?:\d{1,3}[.)]?\s*){1,3}",),
    "a note on rights": (
        r"(?:©|\(c\)|copyright\b).{1,160}|all rights reserved\W*",
        r".{0,80}(?:©|\(c\)) ?(?:copyright )?(?:19|20)\d\d\b.{0,160}",
        r".{0,60}\bcopyright\b.{0,160}\ball rights reserved\b.{0,80}",
    ),
    "a mark of something cut": (r"…|\.\.\.",),
    "a photo credit": (
        rf"\(?{PICTURE}(?: by|:| ?/) ?.{{2,80}}",
        rf".{{2,60}}(?:/|via|\() ?{AGENCY}[^.!?]{{0,30}}|{AGENCY}",
    ),
}
"""Lines that are surely no part of an article."""

OPENINGS: dict[str, tuple[str, ...]] = {
    "a disclaimer": (
        r"disclaimer\s*:",
        r"(?:this material|no part of this) .{0,40}may not be (?:published|reproduced)",
    ),
    "a disclosure of the site": (
        (
            r"(?:this|our) (?:post|article|page|story|site|content)s? (?:contains?|may contain|includes?)"
            r" (?:references|affiliate|links|paid|sponsored)"
        ),
        r"(?:we|.{2,40}) may (?:receive|earn) (?:a |an )?(?:.{0,20}commission|compensation)",
        r"if you (?:buy|purchase) .{0,60}commission",
        r".{0,120}\bindependently (?:select|review|choose|chosen).{0,200}\b(?:commission|sponsored|compensat)",
        r".{2,40} has affiliate (?:partnerships|links)|why you can trust [A-Z]",
    ),
    "an invitation to subscribe": (
        (
            r"(?:get|receive|sign up|subscribe|register)\b.{0,80}"
            r"(?:newsletter|by e-?mail|(?:your|my) inbox|daily (?:edition|briefing)|free trial)"
        ),
        r"never miss (?:a|our|an) |already a (?:subscriber|member)\?|(?:this is|you have) .{0,30}free articles?",
        r"thank you for (?:reading|subscribing|signing)",
        r"by (?:signing up|subscribing|clicking|entering|providing)\b.{0,80}\byou (?:agree|confirm|consent)",
        r"the post .{3,300} appeared first on ",
    ),
    "an invitation": (
        r"we want to hear (?:what|from) you|(?:submit|send) (?:a|your) letter|our standards:",
        r"comments on this (?:piece|article|story) are (?:pre)?moderated",
    ),
    "a note on reprinting": (r"original article, author:|if you (?:wish|want) to reprint|for reprint rights",),
}
"""How lines begin that are surely no part of an article, though they may be sentences."""

LISTS = (
    r"most (?:discussed|read|popular|viewed|shared|commented|recent)|trending(?: (?:now|stories|news|topics))?",
    r"related(?: (?:news|articles?|stories|posts|content|topics|coverage|links|reading))?|read (?:next|also)|see also",
    r"recommended(?: (?:for you|stories|reading|articles))?|you (?:may|might) also (?:like|enjoy|be interested in)",
    r"(?:read )?more (?:from|in|on) [^.!?]{1,40}",
    r"more (?:news|stories|articles|coverage)|latest (?:news|stories|posts|articles)",
    r"(?:top|popular|other|recent|editors?['’]? ?pick(?:ed|s)?) (?:news|stories|posts|articles)",
    r"editors?['’] (?:picks|choice|recommendations)",
    r"people are (?:also )?reading",
    r"comments?(?: \(\d+\))?|leave a (?:comment|reply)|(?:share|post) your (?:thoughts|comment)s?|tags?|topics?",
    r"newsletters?|up next|from the web|sponsored stories|what to read next|explore further",
    r"[^.!?]{1,30}['’]s? (?:top|biggest|best|latest|main) (?:news|stories|headlines)",
    r"(?:popular|trending) (?:on|in) [^.!?]{1,40}",
)
"""Headings below which other things are listed."""

DOUBTFUL: dict[str, tuple[str, ...]] = {
    "it leads to something else": (
        r"(?:read|see|view|download|watch|listen to|click|check out|find|follow)\b.{0,80}(?:here|below)\W*$",
        r"read the (?:original|full) (?:article|story|post|report)\b",
        r"more\b[^.!?]{0,60}\b(?:articles|stories|posts|news|coverage|reading)\b[^.!?]{0,40}:",
        r"follow\b.{0,40}\bcoverage\b|(?:read )?more\b(?: [^\s.!?:]+){0,4}:|read more\b[^.!?]{0,80}[.!]?$",
        r"(?:plus,? |and )?don['’]t miss\b.{0,80}$|now,? (?:watch|see|read)\b",
        r"(?:read more|also read|read also|related|more on this|see also|watch|don['’]t miss)\s*:|related \w+\s*:",
        r"(?:listen|video|podcast|gallery|in pictures|slide-?show|for more(?: on [^.!?:]{1,40})?)\s*:",
    ),
    "it stands with a picture, as captions do": (
        r".{10,300}\((?:[\w ]{1,20} )?(?:photo|image|picture|credit)s?(?: by |:| ?/|\W? courtesy).{2,60}\)$",
        r".{10,300}\([\w ]{1,20} (?:photo|image)\)$",
    ),
    "it is an address": (r"(?:\S+@\S+|(?:https?://|www\.)\S+|\S+\.\w{2,4}/\S+)$",),
    "it advertises": (
        r"(?:sign up (?:for|to)|subscribe to|follow (?:us|@|.{1,40} on\b)|download (?:the|our)|join (?:our|us))\b",
        r"(?:get the latest|support our)\b|(?:please )?(?:donate|support us)\b",
        (
            r".{0,160}\b(?:register|sign up|subscribe|apply|buy|order|shop|book|join|download|donate)"
            r" (?:now|here|today)\W*$"
        ),
        r".{0,240}\b(?:\d+-day|free) trial\b|for a limited time\b",
        r".{0,40}\bnew subscribers\b.{0,80}\b(?:save|get|off)\b",
        r".{0,80}\b(?:donate (?:via|through|to (?:us|our|the))|become a (?:patron|donor|supporter))\b",
        r".{0,200}\baffiliate (?:links?|partners?|program)\b",
        r"(?:do you have|got) an? .{0,80}\bwants? to (?:help|hear)\b",
        r".{0,200}\b(?:let us know|tell us|sound off)\b.{0,60}\b(?:comments?|below)\b|don['’]t miss out\b",
        r"if you(?: are|['’]re) enjoying this|.{0,200}\bdelivery charges may apply\b",
        r".{0,160}\bdownload (?:the|our|and subscribe to)\b.{0,60}\bapps?\b|subscribe (?:now|today) (?:to|for)\b",
        r".{0,160}\b(?:sign(?:ing)? up|subscrib(?:e|ing))\b.{0,80}\b(?:newsletter|inbox|podcast|e-?mail)",
    ),
    "it is about the article": (
        r"(?:correction|clarification|editor['’]?s['’]? note|update[d]?|note)\b[^.]{0,40}:",
        r"this (?:story|article|post|report) (?:was|has been|is) |(?:originally|first) (?:published|appeared)",
        r"\(?(?:(?:with )?(?:additional |further )?reporting by|editing by|with inputs? from\b)|have a (?:news )?tip",
        r".{0,200}\bcontributed (?:to this|reporting|to the report)",
    ),
}
"""How lines begin that may be no part of an article."""


WALLS = (
    (
        r"to (?:read|view|see|access|continue|keep reading|unlock)\b.{0,80}\b(?:subscribe|subscription|log ?in"
        r"|sign (?:in|up)|register|join)\b"
    ),
    r"(?:subscribe|register|sign (?:in|up)|log ?in|join)\b.{0,40} to (?:continue|keep|read|unlock|see the rest)\b",
    r"(?:this|the (?:full|rest of (?:this|the))) \w+ is (?:only )?(?:available )?(?:for|to) .{0,40}subscribers",
)
"""How lines begin with which a page holds back the rest of its text."""


def one_of(forms: Iterable[str]) -> re.Pattern[str]:
    """Make one pattern of several forms."""
    return re.compile("|".join(f"(?:{form})" for form in forms), re.IGNORECASE)
