"""How large and how deep content may be, so that a build stays quick whatever is contributed."""

FILE_BYTES = 256_000
SCALAR_BYTES = 20_000
VALUES = 20_000
DEPTH = 20
PARAGRAPH = 20_000
"""Characters in one paragraph of Markdown; a parser needs time with their square."""
BRACKETS = 5_000
"""Brackets `[` in one text of Markdown; a parser looks far ahead from each."""
