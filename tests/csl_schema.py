"""What CSL-JSON may hold, as a JSON Schema: the item types, names, dates and variables of CSL 1.0.2 that we write."""

from __future__ import annotations

from typing import Any

TEXT = {"type": "string", "minLength": 1}
NAME = {
    "type": "object",
    "properties": {"family": TEXT, "given": TEXT, "literal": TEXT},
    "additionalProperties": False,
    "oneOf": [{"required": ["literal"]}, {"required": ["family", "given"]}],
}
PART = {"type": "array", "items": {"type": "integer"}, "minItems": 1, "maxItems": 3}
DATE = {
    "type": "object",
    "properties": {
        "date-parts": {"type": "array", "items": PART, "minItems": 1, "maxItems": 2},
        "circa": {"type": "boolean"},
        "literal": TEXT,
    },
    "additionalProperties": False,
    "oneOf": [{"required": ["date-parts"]}, {"required": ["literal"]}],
}
TYPES = ["article-newspaper", "dataset", "document", "webpage"]
"""Those of the content in the tests; any other word of a contributor becomes a document."""

CSL: dict[str, Any] = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["id", "type", "title"],
        "additionalProperties": False,
        "properties": {
            "id": TEXT,
            "type": {"enum": TYPES},
            "title": TEXT,
            "author": {"type": "array", "items": NAME, "minItems": 1},
            "container-title": TEXT,
            "issued": DATE,
            "accessed": DATE,
            "URL": TEXT,
            "archive_location": TEXT,
            "language": TEXT,
            "number": TEXT,
            "note": TEXT,
        },
    },
}
