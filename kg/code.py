"""Names the code of this package, where what it made is kept and may be stale."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

_DIGEST_BYTES = 8


@lru_cache(maxsize=8)
def code_digest(*patterns: str) -> str:
    """A digest of the files of this package that match some globs, code and weights.

    Examples
    --------
    >>> code_digest("ids.py") == code_digest("model.py")
    False
    """
    hasher = hashlib.blake2b(digest_size=_DIGEST_BYTES)
    root = Path(__file__).parent
    for path in sorted(path for pattern in patterns for path in root.glob(pattern)):
        hasher.update(path.read_bytes())
    return hasher.hexdigest()
