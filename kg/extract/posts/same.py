"""Whether two names mean one organ, and a fact the post that a title tells."""

from __future__ import annotations

import re

from kg.extract.posts.titles import Title
from kg.model import Fact

#: Ends of the names of parliaments.
PARLIAMENTS = ("议会", "议院", "国会", "大会", "上院", "下院")
#: What the names of the party's and the consultative conference's local bodies begin with.
_LEAD = re.compile("^(?:中国共产党|中国人民政治协商会议)(?=.)")


def is_same(organ: str, other: str) -> bool:
    """Whether two names mean one organ, with the places around or without: 辽宁省沈阳市…, 沈阳市…."""
    longer, shorter = sorted((_LEAD.sub("", organ), _LEAD.sub("", other)), key=len, reverse=True)
    if longer.startswith(shorter) and longer.endswith(PARLIAMENTS):
        return True  # 新西兰议会|议长, later 议长 of New Zealand
    return longer == shorter or (longer.endswith(shorter) and longer[: -len(shorter)].endswith(("省", "自治区", "市")))


def states(fact: Fact, person: str, title: Title) -> bool:
    """Whether a fact is the post of a person that a title tells."""
    fields = fact.fields
    told = (fields.get("person"), fields.get("organ"), fields.get("title"), fields.get("status"))
    return fact.type == "post" and told == (person, title.organ, title.title, title.status)
