"""What befell people, told behind how many they are or before: 37人|死亡、151人|受伤, |亡|37人."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.extract.statistics.quantities import Quantity

_CASUALTY = re.compile(
    r"(?:是?在[^，。；、\d]{0,16}?|[^，。；、\d]{0,28}?)(?P<what>死亡[或和、]?失踪|死亡|被打死|被击毙|被炸死|被杀害?|丧命|(?:壮烈)?牺牲|殉职|遇难|遇害|身亡|丧生"
    r"|受伤|受[轻重]伤|[轻重]伤|伤势严重|失踪|失联|被困(?![一-龥]{0,12}(?:获救|升井|脱险|生还|救出|营救|转移|疏散))|获救|升井|脱险|溺亡|当选|出院|治愈|落网|获释|流离失所|被疏散"
    r"|撤离|中枪|被捕|被抓捕|被逮捕|被拘留|感染|死伤)(?!人员|者|病例|民众|人士)"
)
#: 火灾3起，|亡|5人，|伤|8人; 9人死亡|（含失踪|2人
_BEFORE = re.compile("[、，和]?(?:共|造成)?(?P<what>[亡死伤])|[^，。；（]{0,4}（[含另]?(?P<too>失踪|死亡|失联)")
_NAMES = {"亡": "死亡人数", "死": "死亡人数", "伤": "受伤人数"}
#: 将有104名在押人员获释
_YET_TO_BE = re.compile("(?:将|预计)[会有]?$")


@dataclass(frozen=True, slots=True)
class Harm:
    """What befell them as a name, where its words end, and whether it is said to have been."""

    name: str
    end: int
    said: bool


def harm_told(text: str, start: int, begin: int, quantity: Quantity) -> Harm | None:
    """What befell so many people of the sentence from ``start`` on, None where nothing did.

    It stands behind them, or as one character in the words from ``begin`` on.
    """
    if quantity.unit in ("人", "名") and (before := _BEFORE.fullmatch(text, begin, quantity.start)):
        return Harm(_NAMES.get(before["what"]) or before["too"] + "人数", quantity.end, True)
    after = _CASUALTY.match(text, quantity.end) if (quantity.unit or "").lstrip("万") in ("人", "名") else None
    if after is None:
        return None
    return Harm(after["what"] + "人数", after.end(), not _YET_TO_BE.search(text, start, quantity.start))
