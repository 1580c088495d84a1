"""How large and how deep content may be, so that a build stays quick whatever is contributed."""

FILE_BYTES = 256_000
SCALAR_BYTES = 20_000
VALUES = 20_000
DEPTH = 20
