"""Run without the cyclic garbage collector, which finds nothing where millions of small objects are made to stay."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def without_gc() -> Iterator[None]:
    """Switch the garbage collector off for a while, unless it is off already.

    Examples
    --------
    >>> with without_gc():
    ...     gc.isenabled()
    False
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
