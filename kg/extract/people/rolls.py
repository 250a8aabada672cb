"""Names that the layout of an official document gives away: on rolls of those present, in lists of appointments, in its address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.dictionary import is_word
from kg.extract.page import Page
from kg.extract.people.appointed import holds_no_word
from kg.extract.people.shapes import has_surname
from kg.extract.spans import BODIES, HOLDERS, Span

#: Under what appointments and removals are listed, one a line: 任命：|巴桑|为某厅厅长, 免去：|扎西|的某厅厅长职务.
_LISTS = re.compile("(?:任命|免去|批准任命|批准免去|决定任命|决定免去|撤销)：?[ 　]*\r?\n")
_LISTED = re.compile("^[ 　]*(?P<name>[一-龥·]{2,10}?)(?:同志)?(?:为|的|任)(?=[一-龥])", re.M)
#: To whom an answer is addressed: |李某、王某|代表：.
_ADDRESS = re.compile(
    "^[ 　]*(?P<names>[一-龥·]{2,8}(?:、[一-龥·]{2,8}){0,6})(?:等)?(?:代表|委员|同志|先生|女士)：", re.M
)
#: Who was at a meeting, at the head of its roll, and a body with somebody of it in a line: 列席：市财政局　|刘某|.
_ROLL = re.compile(
    "^[ 　]*(?:出席|列席|参加|参会|主持|记录|缺席|请假|签发)(?:人员?|领导|单位)?：(?P<names>[^。\n]{2,300})", re.M
)
_OF_BODY = re.compile("[ 　\t]+(?P<name>[一-龥]{2,3}|[一-龥][ 　]{1,2}[一-龥])(?=[ 　\t]*(?:[\r\n]|$|、|，))")
_NAME = re.compile("(?<![一-龥])(?P<name>[一-龥]{2,3}|[一-龥]　[一-龥])(?![一-龥])")
#: Who is in a group, one a line with what he is: 成　员：|赵某|　乡林业站站长.
_MEMBERS = re.compile("^[ 　]*(?:成[ 　]*员|副?组[ 　]*长)：", re.M)
_MEMBER = re.compile(
    r"[ 　\t]*(?P<name>[一-龥]{2,3}|[一-龥][ 　]{1,2}[一-龥])[ 　\t]+(?=[一-龥]{3})[^\n：。]{3,40}[ 　\t\r]*(?:\n\s*|$)"
)
#: Names set apart by blanks, a line full of them, and how many of ten words look like names there.
_APART = re.compile("(?<![一-龥])[一-龥]{2,4}(?:[ 　]{1,4}[一-龥]{2,4}){5,}(?![一-龥])")
_WORD = re.compile("[一-龥]+")
#: A roll that says in brackets of some who they are, which stand apart by commas: 王某，|赵某|(女)，巴某·某(维吾尔族)，.
_ASIDE = "[（(](?:女|[一-龥]{1,4}族)(?:，(?:女|[一-龥]{1,4}族))?[）)]"
_OF_SOME = re.compile(_ASIDE)
_WHO = "(?:[一-龥]{2,4}|[一-龥]{1,8}(?:·[一-龥]{1,8}){1,3})"
_LONG_ROLL = re.compile(f"(?<![一-龥·])(?:{_WHO}[ 　]?(?:{_ASIDE})?[，、][ 　]?){{5,}}{_WHO}(?![一-龥·])")
_ON_ROLL = re.compile("[一-龥·]{2,}")
_MOST = 8
#: How many lines make a roll.
_ROLLED = 2


def on_rolls(page: Page, spans: list[Span]) -> list[tuple[int, int]]:
    """Where such names stand."""
    text = page.text
    found = [*_appointed(page, spans)] if _LISTS.search(text) else []
    if "代表：" in text or "委员：" in text or page.article.official:
        found += [*_addressed(page)]
    for head in _MEMBERS.finditer(text) if "员：" in text else ():
        at = head.end()
        while member := _MEMBER.match(text, at):
            found += [member.span("name")] if fits(page, member) else []
            at = member.end()
    for line in _APART.finditer(text) if " " in text or "　" in text else ():
        words = [*_WORD.finditer(text, *line.span())]
        named = [word for word in words if has_surname(page.lexicon, word.group()) and not is_word(word.group())]
        if 10 * len(named) >= _MOST * len(words):
            found += [word.span() for word in named]
    if ("族" in text or "女" in text) and _OF_SOME.search(text):
        found += [*_on_long_rolls(page)]
    rolls = [*_ROLL.finditer(text)] if "席：" in text or "席人员：" in text or "参加：" in text else []
    for roll in rolls:
        found += [match.span("name") for match in _NAME.finditer(text, *roll.span("names")) if fits(page, match)]
    if rolls:
        bodies = [match for span in spans if span.label in BODIES and (match := _OF_BODY.match(text, span.end))]
        found += [match.span("name") for match in bodies if len(bodies) >= _ROLLED and fits(page, match)]
    return found


def _on_long_rolls(page: Page) -> Iterator[tuple[int, int]]:
    """Where those stand whom a roll names, of whom it says of some in brackets who they are, and nearly all look like people."""
    for roll in _LONG_ROLL.finditer(page.text):
        if not _OF_SOME.search(roll.group()):
            continue
        names = [*_ON_ROLL.finditer(_OF_SOME.sub(lambda aside: " " * len(aside.group()), roll.group()))]
        likely = [name for name in names if "·" in name.group() or has_surname(page.lexicon, name.group())]
        if 10 * sum(not is_word(name.group()) for name in likely) >= _MOST * len(names):
            yield from ((roll.start() + name.start(), roll.start() + name.end()) for name in names)


def fits(page: Page, match: re.Match[str]) -> bool:
    """Whether what stands where a name does looks like one."""
    return has_surname(page.lexicon, match["name"]) and match["name"] not in page.lexicon.titles


def _appointed(page: Page, spans: list[Span]) -> Iterator[tuple[int, int]]:
    starts = {span.start for span in spans if span.label in HOLDERS}
    for match in _LISTED.finditer(page.text):
        if match.end() in starts:
            yield match.span("name")


def _addressed(page: Page) -> Iterator[tuple[int, int]]:
    for match in _ADDRESS.finditer(page.text):
        at = match.start("names")
        for name in match["names"].split("、"):
            if has_surname(page.lexicon, name) and holds_no_word(page, name):
                yield at, at + len(name)
            at += len(name) + 1
