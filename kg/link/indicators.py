"""Statistics: the same number for the same thing, place and time is one node in all articles."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from kg.ids import node_id
from kg.link.rows import IndicatorRow
from kg.model import FACT_FIELDS, Value

_ID_LENGTH = 8
_FIELDS = (*FACT_FIELDS["indicator"], "period_start", "period_end")


def indicator_row(fields: Mapping[str, Value], *, area: str, home: str) -> IndicatorRow:
    """The row of an ``indicator`` fact.

    Parameters
    ----------
    fields : mapping
        The fields of the fact.
    area : str
        Id of the region that the area names, or ``""``.
    home : str
        Id of the province the article is about, or ``""``: what an area that names no region is taken to lie in.
    """
    values: dict[str, str | float] = {}
    for name in _FIELDS:
        value = fields.get(name)
        if value is not None and value != "":
            values[name] = float(value) if isinstance(value, int | float) else value
    period = [str(values.get(name, "")) for name in ("period_start", "period_end")]
    place = area or f"{values.get('area', '')}@{home}"
    key = [str(values.get(name, "")) for name in ("indicator", "change", "value", "unit")]
    key += [place, *(period if all(period) else (str(values.get("period", "")), period[0]))]
    digest = hashlib.blake2b("\x1f".join(key).encode(errors="surrogatepass"), digest_size=_ID_LENGTH)
    return IndicatorRow(node_id("indicator", digest.hexdigest()), tuple(sorted(values.items())))
