"""The organs that a sentence itself names as its subject, its source or those who gave the order."""

from __future__ import annotations

import re

from kg.extract.organs.troops import OLD_ARMIES
from kg.extract.programmes import speech
from kg.extract.reading import SIGNS, Sentence


def source(sentence: Sentence) -> list[str]:
    """The organ from which reporters know what the sentence tells: 记者从O了解到."""
    skeleton = sentence.skeleton
    told = speech.SOURCE.search(skeleton) if "从" in skeleton or "据" in skeleton or "来自" in skeleton else None
    return [sentence.at(told.start(told.lastgroup or 0)).name] if told else []


def orderers(sentence: Sentence, place: int) -> list[str]:
    """The organs by whose orders is done what stands at a place."""
    ordered = speech.BY_ORDER_OF.search(sentence.skeleton)
    if ordered is None or ordered.start() > place or SIGNS["REGION"] in sentence.skeleton[:place]:
        return []
    return [organ.name for organ in sentence.within(ordered.start("o"), ordered.end("o"))]


def subject(sentence: Sentence, place: int) -> list[str]:
    """The organs that are the subject of what stands at a place."""
    skeleton, organs = sentence.skeleton, list[re.Match[str]]()
    if SIGNS["ORG"] in skeleton:
        organs += speech.JOINT_SUBJECT.finditer(skeleton, 0, place)
        organs += (match for match in speech.MASS_SUBJECT.finditer(skeleton, 0, place) if _is_of_mass(sentence, match))
    if SIGNS["ORGAN"] in skeleton:
        organs += speech.ORGAN_SUBJECT.finditer(skeleton, 0, place)
    organs.sort(key=lambda match: match.start())
    if not organs:
        return []
    named = [organ.name for organ in sentence.within(organs[-1].start("o"), organs[-1].end("o"))]
    return [organ for organ in named if not organ.startswith(OLD_ARMIES)]


def _is_of_mass(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the subject of a clause is a mass organisation, which carries policy out as organs do."""
    return all(body.name.endswith(speech.MASS) for body in sentence.within(match.start("o"), match.end("o")))


def is_followed(skeleton: str, place: int) -> bool:
    """Whether others follow the person at a place, or the words of that person: 学习贯彻P…, 深悟P重要讲话精神."""
    words = speech.WORDS.match(skeleton, place + 1)
    followed = speech.FOLLOWED.search(skeleton, max(0, place - 30), place)
    return bool((words and words["spirit"]) or (followed and (words or not followed["between"])))
