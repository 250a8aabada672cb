"""Bytes -> text: UTF-8, UTF-16 with BOM, GB18030 (GBK, GB2312) and Big5, told apart by what they decode to."""

from __future__ import annotations

import codecs

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_MAGIC = ((b"%PDF", "a PDF"), (b"PK\x03\x04", "a ZIP archive or Office file"), (b"\xd0\xcf\x11\xe0", "an Office file"))

#: The commonest characters of written Chinese, simplified and traditional: text in the right encoding is full of
#: them, text in a wrong one has next to none.
_COMMON = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民"
    "得经十三进等部度家电力里如水化高自二理起小现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平"
    "形全表间样与关各重新线内数正心明看原么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立想已通并提直题党程展五果料"
    "這為個國時來們對發動過說產種後學經進電實兩體製機當從業還義開關間樣與數內質氣變條沒結問無係軍題黨務區決處議書長會"
)
_ENOUGH = 0.08


def decode(data: bytes, *, declared: str | None = None) -> str:
    """Decode the bytes of one file.

    Parameters
    ----------
    data : bytes
        The whole file.
    declared : str, optional
        The encoding that the file itself declares (HTML ``charset``); believed only if it fits.

    Raises
    ------
    ValueError
        If the bytes are no text, or text in no encoding known here; the message says what would be right.

    Examples
    --------
    >>> decode("国务院办公厅关于印发规划的通知".encode("gb18030"))
    '国务院办公厅关于印发规划的通知'
    >>> decode("行政院會議通過了這個法案".encode("big5"))
    '行政院會議通過了這個法案'
    """
    if not data.strip():
        raise ValueError("the file is empty; an article needs a text")
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            raise ValueError(f"the file is {kind}, not a text; export it as .txt, .md or .html")
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _strict(data, name)
    if b"\0" in data:
        raise ValueError(f"the file is binary (NUL byte at offset {data.index(0)}); expected text in UTF-8")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        broken = f"byte 0x{data[error.start]:02X} at offset {error.start}"
    mended = data.decode("utf-8", "replace")
    if mended.count("\ufffd") <= 2 + 0.02 * len(mended) and not mended.isascii() and _commonness(mended) >= _ENOUGH:
        raise ValueError(f"the file is UTF-8 with broken places (first: {broken}); save it again as UTF-8")
    candidates = [
        text for name in dict.fromkeys((declared or "gb18030", "gb18030", "big5")) if (text := _try(data, name))
    ]
    best = max(candidates, key=_commonness, default="")
    if _commonness(best) < _ENOUGH:
        raise ValueError(f"the file is not valid UTF-8 ({broken}), and neither GB18030 nor Big5; convert it to UTF-8")
    return best


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ValueError(f"the file begins as {encoding} but is broken at byte {error.start}") from None


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _commonness(text: str) -> float:
    """Share of common characters among those that are not ASCII."""
    sample = [char for char in text[:20_000] if ord(char) > 0x7F]
    return sum(char in _COMMON for char in sample) / len(sample) if sample else 0.0
