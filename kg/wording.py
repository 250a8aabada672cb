"""How names of one thing are worded, whatever they name; imports nothing."""

from __future__ import annotations

from collections.abc import Iterable


def leaves_out(short: Iterable[str], long: Iterable[str]) -> bool:
    """Whether a name leaves out parts of a longer one and no more: its characters, or those between dots.

    Examples
    --------
    >>> leaves_out("议联", "各国议会联盟"), leaves_out(["鲍里斯", "约翰逊"], ["林登", "约翰逊"])
    (True, False)
    """
    rest = iter(long)
    return all(part in rest for part in short)
