"""The lossy filter over the shingles of a text [Bloom 1970]: it forgets none, and holds one foreign one in eighteen.

6 bits for each different shingle, rounded up to whole bytes. The four positions of a shingle are the four big-endian
64-bit numbers of its 32-byte BLAKE2b hash [RFC 7693], salted with the first 16 bytes of the text's SHA-256, modulo
the number of bits. Bit n is bit n % 8, counted from the lowest, of byte n // 8.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Collection

BITS = 6
HASHES = 4
POSITIONS = struct.Struct(f">{HASHES}Q")


def salt_of(sha256: str) -> bytes:
    """Give the salt of a text's filter from the text's SHA-256."""
    return bytes.fromhex(sha256)[:16]


def fill(shingles: Collection[str], salt: bytes) -> bytes:
    """Make the filter that holds all the shingles."""
    filled = bytearray(-(-len(set(shingles)) * BITS // 8))
    for shingle in shingles:
        for at in _positions(shingle, salt, len(filled) * 8):
            filled[at >> 3] |= 1 << (at & 7)
    return bytes(filled)


def holds(filled: bytes, shingle: str, salt: bytes) -> bool:
    """Tell whether the filter holds a shingle; always so for one that was put in."""
    return all(filled[at >> 3] >> (at & 7) & 1 for at in _positions(shingle, salt, len(filled) * 8))


def is_overfull(filled: bytes) -> bool:
    """Tell whether a filter has more bits set than any text can set: then it was not made from one."""
    bits = len(filled) * 8
    return int.from_bytes(filled).bit_count() > bits // BITS * HASHES


def _positions(shingle: str, salt: bytes, bits: int) -> list[int]:
    written = shingle.encode("utf-8", "surrogatepass")
    hashed = hashlib.blake2b(written, digest_size=POSITIONS.size, salt=salt).digest()
    return [number % bits for number in POSITIONS.unpack(hashed)]
