"""The words that records may use: `content/vocabulary.yaml`."""

from __future__ import annotations

from typing import Annotated, Literal

from generator.records.record import record
from generator.records.scalars import Id, Read, Text, Words


def read_colour(text: str) -> str:
    """Check a colour: `#1F47AA`."""
    import re

    if not re.fullmatch(r"#[0-9A-Fa-f]{6}", text):
        raise ValueError("is not a colour")
    return text


Colour = Annotated[str, Read("colour", read_colour)]
Shape = Literal["square", "disc", "triangle", "diamond", "cross", "speech", "hexagon", "star", "hatch"]


@record
class Kind:
    """A kind of entity; a row here and a folder of that name are all that a new kind needs."""

    id: Id
    """The name of its folder, which is also the key of its list in annotations and the start of its addresses."""
    singular: Words
    """`Company`."""
    plural: Words
    """`Companies`."""
    description: Text = ""
    """One sentence on what belongs here, printed on the kind's index."""
    record: Literal["entity", "agency", "person", "organization", "event"] = "entity"
    """Which fields its files may have."""
    schema_org: str = "Thing"
    """Its type in schema.org."""
    followthemoney: str = "Thing"
    """Its schema in FollowTheMoney."""
    parent: bool = False
    """Whether its entities may have a parent of the same kind."""
    rolls_up: bool = False
    """Whether the records of its entities count for their parents as well."""
    ties_with: tuple[Id, ...] = ()
    """The kinds with which a working relation counts as a tie."""


@record
class Type:
    """A type of annotation."""

    id: Id
    """Used in annotations, addresses and style sheets."""
    label: Words
    """`Pitch or proposal`."""
    one: Words
    """`pitch`, as in `1 pitch`."""
    many: Words
    """`pitches`, as in `4 pitches`."""
    definition: Words
    """What belongs here, exactly as readers see it."""
    shape: Shape
    """The shape of its mark."""
    light: Colour
    """The colour of its mark on a light page."""
    dark: Colour
    """The colour of its mark on a dark page."""
    tie: bool = False
    """Whether it is a working relation between the parties."""


@record
class Topic:
    """A topic that annotations can be filed under."""

    id: Id
    """Used in annotations and addresses."""
    label: Words
    """As readers see it."""
    definition: Words
    """What belongs here."""


@record
class Measure:
    """Something that figures count; only figures of one measure are compared."""

    id: Id
    """Used in annotations."""
    label: Words
    """As readers see it."""
    unit: str = ""
    """What is counted, where it is no sum of money."""
    grows: bool = False
    """Whether a later, larger figure is growth and no contradiction."""
    definition: Text = ""
    """How it differs from its neighbours."""


@record
class SourceType:
    """A type of source."""

    id: Id
    """Used in sources."""
    label: Words
    """As readers see it."""
    csl: str
    """The item type in the Citation Style Language."""
    schema_org: str = "CreativeWork"
    """Its type in schema.org."""
    definition: Text = ""
    """What belongs here."""


@record
class Vocabulary:
    """All words that records may use, each a list of rows in the order in which readers see them."""

    kinds: tuple[Kind, ...]
    """The kinds of entities."""
    types: tuple[Type, ...]
    """The types of annotations."""
    topics: tuple[Topic, ...] = ()
    """The topics."""
    measures: tuple[Measure, ...] = ()
    """What figures count."""
    source_types: tuple[SourceType, ...]
    """The types of sources."""
