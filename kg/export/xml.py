"""Escapes for the XML formats, line ends included: an XML parser would turn a bare carriage return into a newline."""

from __future__ import annotations

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE = {**_TEXT, ord('"'): "&quot;", ord("\n"): "&#10;", ord("\t"): "&#9;"}


def escape_text(text: str) -> str:
    """Text between tags.

    Examples
    --------
    >>> escape_text("甲 < 乙 & 丙")
    '甲 &lt; 乙 &amp; 丙'
    """
    return text.translate(_TEXT)


def escape_attribute(text: str) -> str:
    """An attribute value with its quotes.

    Examples
    --------
    >>> escape_attribute('“甲” "乙"')
    '"“甲” &quot;乙&quot;"'
    """
    return f'"{text.translate(_ATTRIBUTE)}"'
