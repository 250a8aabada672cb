"""One article made ready for the finders: simplified text, sentences, and the parts in which nothing is marked."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable
from dataclasses import replace
from functools import cache, cached_property
from itertools import pairwise
from typing import TypeVar

from kg.extract.lexicon import Lexicon, Surface
from kg.extract.spans import Span, covered
from kg.extract.traditional import is_traditional, to_simplified
from kg.model import Article, Fact, Mention
from kg.typography import layout, to_standard

Found = TypeVar("Found", Mention, Fact)

#: Marks that end a name.
END = frozenset("，。；：！？、）】》”’\n \t　,;:!?（(《“—…·")
_NAME = r"[一-龥]{1,2}[ 　]?[一-龥]{1,2}"
#: The surnames that nine in ten people bear, with which a byline begins that no word announces.
_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范姚谭廖邹熊"
    "陆郝孔崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚庞樊兰殷施陶洪翟颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢岳齐梅莫庄辛管祝左涂耿牟卞路詹关费纪靳凌盛欧童阮裴席屈"
)
#: Bylines, datelines and source credits, the ways in which news texts credit their makers, and numbers of documents, each with the words of which it
#: holds one at least. What begins anywhere is tried only in texts that hold such a word.
_CREDITS = (
    ("电", r"^[　\s]*[^，。\n]{0,12}?[一-龥]{0,6}社[一-龥]{2,8}(?:\d{1,2}月)?\d{1,2}日(?:专)?电"),
    ("息讯电", r"^[　\s]*[^，。：；\n]{2,20}(?:消息|讯|日电)(?:（[^）\n]{1,30}）)?(?:：|(?=[　\s]))"),
    ("讯，", r"^[　\s]*[^，。：；\n]{1,16}?(?:社|报|网|新闻|财经|e公司)(?:\d{1,2}月\d{1,2}日)?讯，"),
    (
        ("日讯", "日电", "专电"),
        r"^[　\s]*[^，。：；\n]{0,16}?\d{1,2}日(?:讯|专?电)(?=[ 　（，：])(?:[ 　]*（[^）\n]{1,30}）)?",
    ),
    ("|丨｜", r"^[ 　]*[^，。；\n|丨｜]{2,16}[ 　]*[|丨｜][ 　]*(?:作者|记者|编辑|撰文|文)[^，。\n]{0,30}$"),
    (("记者", "编辑"), r"^[ 　]*[^，。；\n|丨｜]{2,12}(?:记者|编辑)[ 　]*[|丨｜][^，。\n]{1,30}$"),
    (("本报记者",), r"^[ 　]*[一-龥\d]{2,12}(?:报|网|社|新闻|周刊)[ 　]+本报记者[^，。；\n]{1,24}$"),
    (("报道\n",), r"^[ 　]*[^，。：；！？\n]{2,20}[ 　]+[一-龥]{2,6}(?:综合)?报道$"),
    (("网记者", "报记者"), r"^[ 　]*[一-龥\d]{2,10}[·•][一-龥]{2,10}记者[^，。；\n]{1,24}$"),
    ("电", rf"(?<=日电)[ 　]*（{_NAME}(?:[ 　、]+{_NAME}){{0,4}}）"),
    ("）", rf"（{_NAME}(?:[ 　]+{_NAME}){{1,4}}）[ 　]*$"),
    (
        "）",
        rf"(?<=[。！？”])（(?:[{_SURNAMES}](?:(?![部厅局委会院所省市县区州府])[一-龥]){{1,2}}[ 　、]?){{1,4}}(?:摄|文|图)?）[ 　]*$",
    ),
    ("讯", r"^[　\s]*[^，。：；\n]{2,20}讯[ 　]*（[^）\n]{0,30}(?:记者|通讯员)[^）\n]{1,40}）"),
    ("【", r"^[　\s]*【[^】\n]{2,12}(?:讯|消息|报道)】"),
    (
        "（",
        r"（(?=[^）\n]{0,40}(?:记者|编辑|作者|通讯员|实习生|责编|微信ID|供稿|撰稿|供图|图/文|文/图))[^）\n]{1,60}）",
    ),
    (
        ("记者", "通讯员"),
        rf"(?=[一-龥]{{0,10}}?(?:记者|通讯员))(?:本[报台网]|总台|[一-龥]{{2,8}})?(?:首席|特约|见习|实习|央视)?(?:记者"
        rf"|通讯员)[：: 　]*{_NAME}(?:[ 　、]+{_NAME})*(?=[ 　]*(?:$|报道|摄|文(?![一-龥])|[\n）)】])|[ 　]记者从)",
    ),
    ("报道", r"^[ 　]*(?:本[报台刊网]|[一-龥]{2,8})?(?:首席|特约|见习|实习)?记者[^，。；：！？\n]{2,40}报道[ 　]*$"),
    (
        "/：: 　｜|丨",
        r"^[ 　]*[◎●■□]?[ 　]*(?:文|图|文字|图片|撰文|撰稿|供稿|供图|采写|编辑|责任编辑|责编|主编|校对|审核|[初复终一二三]审|作者|来源|原标题|记者"
        r"|摄影|监制|统筹|制片人|策划)[/：: 　｜|丨][^。\n]*$",
    ),
    ("》", r"(?<=据)[一-龥]{0,6}《[一-龥]{2,10}[报刊]》(?:网站)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?=消息|报道|援引)"),
    (
        "据",
        r"(?<=据)[一-龥]{2,12}(?:社|网|报|新闻|财经|电视台|卫视|频道|周刊|客户端|微信公众号|微信|微博|微报)(?:客户端|网站|微信公众号"
        r"|官网)?(?:“[^”\n]{1,12}”)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?=消息|报道|援引|电|讯|通报)",
    ),
    (
        "记者",
        r"(?<=[，。；：“”\n据])[一-龥\d]{2,9}(?:社|网|报|新闻|财经)(?:全媒体|首席|见习)?记者(?=(?:独家|近日|最新)?(?:梳理|发现|注意到|了解到|获悉|查询|统计))",
    ),
    (("网站",), r"[一-龥]{2,12}网站(?:\d{1,2}月\d{1,2}日)?(?=信息显示|消息|讯|通报)"),
    (("来源",), r"^(?:本文|稿件|文章|信息)?来源：[^\n]*$"),
    (
        "〔﹝［[",
        r"(?:(?![以即])[一-龥（）()A-Z]){0,14}[〔﹝［\[]\s*\d{4}\s*[〕﹞］\]][一-龥（(]{0,3}\s*[\d-]{1,6}）?\s*号",
    ),
    (("字第",), r"[一-龥]{2,6}字第\d{1,6}号"),
    (("发（", "函（", "字（"), r"[一-龥]{1,12}[发函字]（\s*\d{4}\s*）第?\s*\d{1,6}号"),
)
_SENTENCE_END = re.compile(r"[。！？!?；;\n]+[”’」』）)]*")


@cache
def _compile(way: str) -> re.Pattern[str]:
    return re.compile(way, re.M)


def _first_of(ways: list[re.Pattern[str]], text: str) -> list[tuple[int, int]]:
    """Where the first of several patterns matches, as if they were the branches of one, which is slow to compile."""
    found: list[tuple[int, int]] = []
    ahead = [match for match in (way.search(text) for way in ways) if match]
    while ahead:
        start, end = min(ahead, key=lambda match: match.start()).span()
        found.append((start, end))
        later = (match if match.start() >= end else match.re.search(text, end) for match in ahead)
        ahead = [match for match in later if match]
    return found


class Page:
    """The text of an article with what every finder needs to know of it.

    Attributes
    ----------
    text : str
        The text in simplified characters and as the standards print it; :meth:`in_article` gives back the offsets.
    date : str or None
        ISO date of the article.
    organ_candidates, region_candidates : list of Span
        What was found before overlaps were resolved: also the organs and places inside longer names.
    """

    def __init__(self, article: Article, lexicon: Lexicon) -> None:
        self.article = article
        self.lexicon = lexicon
        text = to_simplified(article.text) if is_traditional(article.text) else article.text
        left_out = layout(text)
        #: Where in the text each of the characters stood that it lacks.
        self._lacking = [place - before for before, place in enumerate(left_out)]
        if left_out:
            text = "".join(text[start + 1 : end] for start, end in pairwise([-1, *left_out, len(text)]))
        self.text = to_standard(text)
        self.date = article.date.isoformat() if article.date else None
        self.organ_candidates: list[Span] = []
        self.person_candidates: list[Span] = []
        self.region_candidates: list[Span] = []

    def organ_at(self, start: int, end: int) -> Span | None:
        """The organ or organisation that was found at just these offsets before overlaps were resolved."""
        return next((organ for organ in self.organ_candidates if (organ.start, organ.end) == (start, end)), None)

    def in_article(self, found: Iterable[Found]) -> tuple[Found, ...]:
        """Mentions or facts of the text with the offsets that their words have in the article."""
        if not self._lacking:
            return tuple(found)
        return tuple(replace(one, start=self._placed(one.start), end=self._placed(one.end - 1) + 1) for one in found)

    def _placed(self, position: int) -> int:
        return position + bisect_right(self._lacking, position)

    @cached_property
    def credits(self) -> list[tuple[int, int]]:
        """Ranges in which nothing is marked."""
        text = self.text
        return _first_of([_compile(way) for words, way in _CREDITS if any(word in text for word in words)], text)

    @cached_property
    def names(self) -> list[tuple[int, int, Surface]]:
        """Where the vocabulary's names stand."""
        return self.lexicon.find_names(self.text)

    @cached_property
    def titles(self) -> list[tuple[int, int]]:
        """Where titles stand."""
        return self.lexicon.find_titles(self.text)

    @cached_property
    def title_at(self) -> dict[int, int]:
        """Where each title begins -> where it ends."""
        return dict(self.titles)

    @cached_property
    def title_to(self) -> dict[int, int]:
        """Where each title ends -> where it begins."""
        return {end: start for start, end in self.titles}

    @cached_property
    def heads(self) -> list[tuple[int, int, str]]:
        """Where heads of organisations, programmes and events stand."""
        return self.lexicon.find_heads(self.text)

    @cached_property
    def elliptic(self) -> list[tuple[int, int, str]]:
        """Where organs stand that are named without their region."""
        return self.lexicon.find_elliptic(self.text)

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Ranges of the sentences, end punctuation excluded; line breaks and semicolons end one too."""
        ranges, start = [], 0
        for match in _SENTENCE_END.finditer(self.text):
            if match.start() > start:
                ranges.append((start, match.start()))
            start = match.end()
        if start < len(self.text):
            ranges.append((start, len(self.text)))
        return ranges

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [start for start, _ in self.sentences]

    def sentence_at(self, position: int) -> tuple[int, int]:
        """The sentence that holds a position."""
        index = bisect_right(self._sentence_starts, position) - 1
        return self.sentences[max(index, 0)] if self.sentences else (0, len(self.text))

    def taken(self, spans: Iterable[Span]) -> bytearray:
        """A byte for each character and one more, not 0 where it lies in one of the spans or in the credits."""
        return covered(len(self.text), (*((span.start, span.end) for span in spans), *self.credits))

    def places_at(self, start: int) -> list[Span]:
        """The places that begin at a position, also inside longer names."""
        return [place for place in self.region_candidates if place.start == start]

    @cached_property
    def breakers(self) -> dict[int, str]:
        """End of each phrase-breaking word -> the word."""
        words, count = self.lexicon.breaker_words, self.lexicon.breaker_count
        return {
            end: words[index]
            for index, _, end in self.lexicon.breakers.find_matches_as_indexes(self.text)
            if index < count
        }

    def has_breaker(self, start: int, end: int, names_hold: Collection[str] = ()) -> bool:
        """Whether a phrase-breaking word of several characters ends at one of the places from ``start`` up to ``end``.

        ``names_hold`` are words that may stand in names all the same.
        """
        ends = (self.breakers.get(at, "") for at in range(start, end))
        return any(len(word) > 1 and word not in names_hold for word in ends)
