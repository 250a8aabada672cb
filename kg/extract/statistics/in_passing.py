"""People and things that are counted in passing only: with which something is done, or which belong to one thing."""

from __future__ import annotations

import re

from kg.extract.dictionary import tag_words
from kg.extract.lexicon import Lexicon
from kg.extract.statistics.nouns import is_verb
from kg.extract.statistics.quantities import Quantity, Units

#: 选出|委员12名
CHOSEN = re.compile("(?:产生|选出|选举|命名|表彰)了?$")
#: What ends a number that has no noun of its own behind it.
_MARKS = ("", *"，。；、（")
#: Officials, of whom a number is told behind these or of at least so many.
_OFFICIALS, _SOME_OFFICIALS = re.compile("干部(?!问题|称号|问责|处分|处理)"), 50
_THERE_ARE = ("干部", "干部达", "干部共", "干部为", "干部有", "干部达到")
#: Who comes to a sitting, unless they are many: 参加技术培训|120万人.
_ATTENDS = re.compile("出席|列席|参加(?![^，。；]{0,8}(?:保险|医保|社保|合作医疗|养老|培训|考试|高考|投票))")
#: Things with which something is done or to be done, what one thing holds: 对首批|870件文物, 重点推进|100个项目, 这家企业有|19项专利.
_PASSING = re.compile(
    r"(?<![共计已绝相应针反双面])对(?![虾外口接开象方])[^，。；\d共计已了]{0,6}$|(?:重点|全力|加快|大力|着力|持续|深入|突出)(?:推进|推动|抓好|实施|支持)$|(?<!下)载有?$"
    r"|(?<![现存正实所])在$|一行$|拒绝[^，。；\d]{0,4}$|(?:围绕|聚焦|针对)[^，。；\d]*、[^，。；、\d]{2,10}$|(?:分别|[均都已])被$"
    r"|(?:派出|组成|组建|[带率]领)的$|(?:项目|工程)(?:共|均|都)?涉及了?$"
)
#: 配备|4台|发动机的无人机: of what one thing has a number.
_FITTED, _FITTED_OF = re.compile("(?:配备|搭载|装有|带有)了?$"), re.compile(r"[^，。；\d、]{1,10}的[一-龥“]{2}")
_OF_ONE = re.compile("(?:其中，?)?[这该][家张栋条艘架台列辆款本]")
#: 12个县|的30款产品, 包括7名儿童|在内的11人: whose things are counted.
_WHOSE = re.compile(r"的(?:近|约|超过?)?\d|在内")
#: So many are a statistic all the same.
_SO_MANY = 1000
#: What is written or talked about.
_PAPERS = re.compile("(?:任务清单|重点工作|(?:重点|主要|具体|改革|工作)任务|典型案例|主题|文稿|报告|专题)$")
#: 规划|部署了16项重点工程: what a plan sets out.
_SET_OUT = re.compile("(?:部署|安排|提出|明确|确定|列出|开列|设置)了?(?:[^，。；]{1,16}、)?$")
_TASKS = ("任务", "工程", "行动", "举措")
#: 派出|6个工作组: those sent out or set up at the time, where nothing says that they are all.
_SENT = re.compile("(?:派出|选派|调派|抽调|组建|组成|成立|组织|投入)了?(?:[^，。；]{2,40}等)?$|[、和与及]$")
_TEAMS, _ALL_SENT = (
    re.compile("(?:组|队伍?|专班|服务团|助企团|小分队)(?=$|分$|分?赴|深入|下沉|前往|奔赴|进驻)"),
    re.compile("累计|(?<![公一])共(?!同)|总计|先后|年均|年来"),
)
#: 36支|龙舟队参赛: who takes part in a contest.
_CONTEST = re.compile(r"[^，。；\d]{0,20}?(?:参赛|参加|参与|报名|角逐|同场|竞技|争夺|集结|亮相)")
#: 47所|高校的作品: whose works are counted, by a unit that counts only those whose they are.
_WORKS_OF = re.compile(
    r"[^，。；、\d的]{2,10}的[^，。；\d的]{0,8}(?:成果|作品|产品|节目|展品|经验|做法|故事|报告|方案|体征|病情|情绪|家属|家庭)(?=[，。；、]|[在被集参亮总平稳良得]|$)"
)
_BODIES = ("所", "家", "支", "名", "位")
#: 向市内|4600户|居民供气: to whom something is given.
_TO = re.compile(r"(?<![导面方趋倾偏])[向给][^，。；\d]{0,6}$")
#: Where and when those counted do something, and with or for whom: 18幅作品|今天在北京与观众见面.
_WHEN_WHERE = r"(?:今[天晨晚]|昨[天晨晚]|当[天晚]|日前|近日|一同|一[道起])*(?:[在从][^，。；\d]{2,14}?)?"
_TOWARDS = "(?:与|同(?!比|期))(?![^，。；]{0,14}签)|向(?!好|上)|(?<!转型)(?<![转改]制)(?<!命名)(?<![成作定改])为(?!了)|给(?!予)|针对|围绕"
#: 对12个县和|7个林区|挂牌督办: what is done with the first of two is done with both.
_WITH_BOTH = re.compile(
    r"(?<![应绝相])(?:对(?!外)|与|同(?!比|期)|把|将|给|向)[^，。；：\d]{0,14}\d[\d.]*[个家座所名支处条项]的?[^，。；、\d和与及]{1,16}(?:、|以?及|和|与)$"
)
#: 出席全会的有，|中央委员202人; 政协委员19人|视察企业
_CAME = re.compile(r"(?:出席|列席|参加)[^，。；\d]{0,16}的?(?:还|共)?有[，：]?[^。；]*$")
_WENT_TO = ("视察", "考察", "调研", "参观", "赴", "到会", "出席")
#: 会见并|率领了|12支: what may follow such a verb.
_PARTICLES = re.compile("[了着过]$")
#: 军方用|160架|无人机和2枚导弹袭击了港口
_USED, _WEAPONS = re.compile("(?<![启投占备利应征引选录专])用了?$"), ("架", "枚", "辆", "艘", "发")
#: 为稳定|27万亩|小麦: what somebody does it for.
_FOR = re.compile(r"(?:^|(?<=[，。；\s]))(?:为了?|以)(?:稳定|确保|保障|满足|解决|做好|服务|应对)[^，。；\d]{0,8}$")
#: 包括1名甲国人和|1名乙国人
_INCLUDED = re.compile(r"包括(?:了|\d[名位人][^，。；\d]{1,10}(?:、|和|及|以及))?$")
_FEW, _OF_A_COUNTRY = 9, ("国人", "公民", "侨民")
#: How long what is looked at behind the name is.
_NEAR = 16
_BOTH, _OF_PEOPLE = ("、", "和", "与", "及"), ("名", "位", "人")


class Passing:
    """Tells things counted in passing, by what stands around a number."""

    def __init__(self, text: str, units: Units, counted: re.Pattern[str], lexicon: Lexicon) -> None:
        self._text, self._units, self._counted = text, units, counted
        self._handling, self._acting = lexicon.word_list("handling"), lexicon.word_list("acting")
        self._acts = re.compile(f"{_WHEN_WHERE}(?:{_TOWARDS}|{'|'.join(self._acting)})")

    def only_act(self, prefix: str, name: str, quantity: Quantity) -> bool:
        """Whether it is only told what somebody has to do with those counted, or what they are seen doing."""
        text, at = self._text, quantity.end + len(name)
        if _PARTICLES.sub("", prefix).endswith(self._handling):
            return True
        if quantity.unit in _WEAPONS and _USED.search(prefix):
            return True
        if (to := _TO.search(prefix)) and not is_verb(to.group()[-2:]):
            return True
        if prefix.endswith(_BOTH) and _WITH_BOTH.search(text, max(0, quantity.start - 40), quantity.start):
            return True
        if not text.startswith(name, quantity.end):
            return False
        if name.endswith(self._acting):
            return True
        for word, tag in tag_words(text[at : at + _NEAR]):
            if self._acts.match(text, at):
                return True
            if not tag.startswith(("d", "ad")):
                return False
            at += len(word)
        return False

    def are_teams(self, prefix: str, name: str, quantity: Quantity) -> bool:
        """Whether so many teams were sent out or set up at the time, or take part: 派出6个工作组, 36支龙舟队参赛."""
        if quantity.unit == "支" and "队" in name and _CONTEST.match(self._text, quantity.end):
            return True
        if quantity.value >= _SO_MANY or not (_TEAMS.search(name) and _SENT.search(prefix)):
            return False
        clause = max(self._text.rfind(mark, 0, quantity.start) for mark in "。；\n")
        return not _ALL_SENT.search(self._text, clause + 1, quantity.start)

    def whose(self, quantity: Quantity) -> bool:
        """Whether those counted are only whose works are shown: 47所高校美育的成果."""
        return quantity.unit in _BODIES and bool(_WORKS_OF.match(self._text, quantity.end))

    @staticmethod
    def are_for(prefix: str) -> bool:
        """Whether the words before a number say only what somebody does a thing for."""
        return _FOR.search(prefix) is not None

    def deals_with(self, prefix: str, name: str, quantity: Quantity, *, listed: bool) -> bool:
        """Whether so few things are only dealt with, are papers, or belong to one thing."""
        papers = _PAPERS.search(name) and name[-2:] in self._text[quantity.end : quantity.end + len(name)]
        passing = quantity.value < _SO_MANY and (_PASSING.search(prefix) or _OF_ONE.match(prefix))
        behind = self._text.startswith(name, quantity.end)
        papers = papers or (_SET_OUT.search(prefix) and name.endswith(_TASKS))
        passing = passing or (_FITTED.search(prefix) and _FITTED_OF.match(self._text, quantity.end))
        whose = behind and _WHOSE.match(self._text, quantity.end + len(name))
        return bool(papers or passing or whose or (behind and quantity.value == 1 and not listed))

    def modify(self, name: str, quantity: Quantity) -> bool:
        """Whether the things counted only modify others that are counted by the same unit: 14个|产业集群项目337个."""
        text, at = self._text, quantity.end + len(name)
        if not text[at : at + 1].isdigit() or not text.startswith(name, quantity.end):
            return False
        following = self._units.number.match(text, at)
        alone = following is not None and text[following.end() : following.end() + 1] in _MARKS
        return following is not None and alone and following["unit"] == quantity.unit

    def are_people(self, prefix: str, name: str, quantity: Quantity) -> bool:
        """Whether people only attend, or officials did a thing and it is not said how many there are: 12名|干部深入一线."""
        at = quantity.start
        few = quantity.value <= _FEW and quantity.unit in _OF_PEOPLE and name.endswith(_OF_A_COUNTRY)
        if few and _INCLUDED.search(self._text, max(0, at - 20), at):
            return True
        if _CAME.search(self._text, max(0, quantity.start - 60), quantity.start):
            return True
        if not self._counted.search(prefix) and self._text.startswith(_WENT_TO, quantity.end):
            return True
        told = (
            prefix.endswith(_THERE_ARE)
            or CHOSEN.search(prefix)
            or (quantity.value >= _SOME_OFFICIALS and self._counted.search(prefix))
        )
        accused = self._text.startswith("涉嫌", quantity.end + len(name))
        return bool(_ATTENDS.match(name) or (_OFFICIALS.search(name) and (accused or not told)))
