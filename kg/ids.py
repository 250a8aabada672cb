"""The ids of nodes and edges, and text fit to stand in any file: what linking, graph and exports agree on."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from kg.errors import KGError

_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_NOT_IN_ID = re.compile(r"[/#?%\"<>\\^`{|}\s]")
#: What most ids of articles are: nothing to do.
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_ID_LENGTH = 8


def clean_text(text: str) -> str:
    r"""Text without control characters (tab and line ends stay), lone surrogates and non-characters.

    Examples
    --------
    >>> clean_text("工信部\x00\ud800")
    '工信部'
    """
    return text if text.isprintable() else _NOT_TEXT.sub("", text)


def node_id(type: str, *parts: str) -> str:
    """The id of a node: its type and its name parts, joined by slashes.

    Parameters
    ----------
    type : str
        The type of the node: ``person``, ``organ``, ``event``.
    *parts : str
        The name; an event has two parts, its ISO date (or ``"undated"``) and its name. Inside a part slashes,
        whitespace and whatever an IRI cannot hold become ``_``, invisible characters go, and Unicode is NFC.

    Raises
    ------
    KGError
        If nothing is left of a part.

    Examples
    --------
    >>> node_id("organ", "工业和信息化部")
    'organ/工业和信息化部'
    >>> node_id("event", "2021-11-05", "全国工信系统电视电话会议")
    'event/2021-11-05/全国工信系统电视电话会议'
    >>> node_id("org", "AT&T <China> 1/2")
    'org/AT&T__China__1_2'
    """
    return "/".join((type, *(id_part(part) for part in parts)))


def id_part(part: str) -> str:
    """One part of a node id, in which nothing stands that an IRI or a path cannot hold."""
    name = part
    if not _PLAIN.fullmatch(name):
        name = unicodedata.normalize("NFC", name.strip())
        if not name.isprintable():
            name = "".join(
                c for c in name if c.isspace() or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn")
            )
        name = _NOT_IN_ID.sub("_", name)
        if name in (".", ".."):
            name = "_" * len(name)
    if not name:
        raise KGError(f"{part!r} leaves no name for a node id: a name needs at least one visible character")
    return name


def relation_id(type: str, source: str, target: str, *parts: str | None) -> str:
    """The id of an edge, the same in every process and format.

    Parameters
    ----------
    type, source, target : str
        Edge type and the ids of the two nodes.
    *parts : str or None
        What else tells this fact from others between the same nodes: title, status, action, start.

    Examples
    --------
    >>> relation_id("holds_post", "person/肖亚庆", "organ/工业和信息化部", "部长")
    'holds_post-4034582b2e5ac65a'
    """
    text = "\x1f".join((type, source, target, *(part or "" for part in parts))).encode(errors="surrogatepass")
    return f"{type}-{hashlib.blake2b(text, digest_size=_ID_LENGTH).hexdigest()}"
