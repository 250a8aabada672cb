"""Careers: the offices that somebody held, as sentences tell them or as the lines of a curriculum vitae do."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.posts.cases import HIS
from kg.extract.posts.holders import PostFinder
from kg.extract.posts.positions import FAR_GAP, POINTED
from kg.extract.posts.titles import STAFF, read_chain
from kg.extract.reading import Reading, Sentence, pattern
from kg.extract.spans import Span

_CAREER = pattern(
    r"(?:历任|(?<=<P>)原[是为任系]|曾任过?|先后任|先后担任过?|(?:当|补|推|改)选为?|(?<![就离连继拟时担])任"
    r"|(?<!拟)(?<!提名)担任[过着]?(?:[\d一二三四五六七八九十两]+年的)?|出任|兼任|现任|(?<=[被获])任命为|成为|官至|挂职(?:担?任)?|当过|此前[为是]"
    r"|(?<=此前<P>)[为是系]|(?<=此前，<P>)[为是系]|(?<=[新休发捕]前)(?:[是为系]|任职?)|此前任|曾担任过?|(?<!作为)(?<![和与同向对由])时任|转任|转调|调任|改任|升任"
    r"|就任|接任|履新|任职(?=[<O><G><R>])|晋升为?|跻身|做过|做了(?=[<O><G><R>])|[做当]了(?:\d+|[一二两三四五六七八九十]+)年多?的?|做到|干到|当上了?|坐[上过]了?"
    r"|先后?是(?=[<O><G><R>])|曾是|(?<=[他她<P>])是(?=首任)|身份是"
    r"|身为(?=[<O><G><R>]))(?P<titles>(?:(?:中华人民共和国|中国)驻"
    r"|中华人民共和国(?=<T>))?[<O><G><R>、，和兼等原机关首新任]*(?:(?:[<O><G><R>]+|(?<=[<O><G>])"
    + STAFF
    + r"|、(?:原(?=[<O><G><R>]))?|，原(?=[<O><G><R>]+<T>(?:、[<O><G>]?<T>)*等)|和|，|以及|及|兼任?|机关|政府|党[组委]|中华人民共和国(?=<T>)|(?:中国)?驻(?=<R>)|"
    + FAR_GAP
    + "|"
    + POINTED
    + "|、[一-龥\\d]{4,16}(?=[、，][<O><G>]))*<T>)+)"
)
#: A line of a curriculum vitae, of which the last one may go on: 2001.09—2006.12|某区委办公室副主任, 2012.04至今|…, 2013年—　|….
_DATE = r"(?:19|20)\d{2}(?:[.年/-]\d{1,2}月?|年?(?!\d))"
_LINE = pattern(
    rf"[\s　]*(?:19|20)\d{{2}}(?:[./-]\d{{1,2}}|年\d{{1,2}}月(?=，?担?任|[—–－~至-])|年?(?=[—–－~至-]))[\s　]*"
    rf"(?P<now>(?:[—–－~至-]+[\s　]*(?:至?今|现在)|至今|[—–－~-]+(?=[\s　]+(?:[<O><G><R>]|中华人民共和国<T>)))?)(?:[—–－~至-]+[\s　]*{_DATE})?"
    "[，：、\\s　]*(?:任|担任)?(?P<titles>(?:[<O><G><R><T>]|[、，兼和 　]|原|中华人民共和国(?=<T>)|党[委组]|主持(?:日常|常务|全面)?工作的"
    "|[（(](?!其间|期间)[^（()）<P>]{1,10}[）)](?=[、，])|(?:干部|职工|科员|办事员|工作人员|秘书|教师|助教)、)*<T>)(?=$|[，、（(\\s])"
)
#: The organ before the verb, and the posts that somebody comes from: 到某厅任党组成员; 从某市委书记任上调赴…, 从某区委书记调任….
_AT = pattern(
    r"[到在](?P<titles>[<O><G>]担?任过?(?:[\d一二三四五六七八九十两]+年的?)?<T>(?:、<T>)*)"
    r"|(?:[从在]|由(?=(?:[<O><G><R>]|、|<T>)+(?:[调转升]任(?:[，；]|$)|任上)))(?P<left>(?:[<O><G><R>]|、|<T>)*<T>)(?:的?(?:任|岗位"
    r"|职位|位[置子])上|(?=[调转改升接]任))"
)
#: What goes on with a career behind a semicolon: 曾任某省水利厅处长；|某市委副书记、市长等职.
_GOES_ON = pattern("[ 　]*(?P<titles>[<O><G><R>][<O><G><R><T>、，和兼]*<T>)(?:等(?:多个)?(?:职务?)?)?$")
#: What says that several held an office, each somewhere else, or that whoever is spoken to did: 5位市委书记此前均|担任市长,
#: 你|担任总统期间, 赞赏多方|担任轮值主席.
_OF_OTHERS = re.compile("均|[位名人][^，。]*都|(?:[你您]们?|(?<![中我])方)(?:在|曾)?$")
_NEAR = 14
#: What says that somebody holds an office of a career history now, and that somebody is named for having held it before.
_NOW = ("至今任", "至今担任", "现任", "目前任", "现在任", "目前担任")
_HOLDS = ("任", "现任")
#: Who holds an office at present: P担任T.
_SERVES = pattern(
    r"(?P<who>(?<!提名)<P>|[他她])(?:同志)?(?:目前|现)?(?:还|同时|也|继续)?担任着?(?:[<O><G><R>]"
    r"|分管日常工作的)+<T>(?:、(?:[<O><G><R>]|分管日常工作的)*<T>|，[<O><G><R>]+<T>)*(?![<P>、的]|期间|时|以来|之?后|职务)"
)
#: Where somebody works, before the offices held there.
_WORKED = pattern(
    "(?:在|进入|加入|到|调入)(?P<body>[<O><G>])(?:工作|任职|任教|供职)?[^。；<P><O><G><R><T>]{0,6}，[^。；<P><O><G><R><T>]{0,8}$"
)
#: Particulars of somebody, of which the office held now is one: P，男，1970年5月生，|任O副局长.
_INTRODUCED = pattern("\\s*<P>，(?:[男女]，|(?:19|20)\\d{2}年[^，。]{0,8}生，)")
_LISTED = pattern("(?:<P>[、和])+$")
#: The first of the offices that somebody took who is named behind the last: 2006年接任某市市长、2012年转任某市政协主席的P.
_TOOK = pattern(
    r"[接转担出调升改就]任(?P<titles>[<O><G><R>]+<T>)[、，](?:随?后|(?:19|20)\d{2}年(?:\d{1,2}月)?)?[接转担出调升改就]任[<O><G><R>]+<T>的<P>"
)
#: Who is named behind an office before, in or after which he did something: 2018年出任某省副省长|前，P.
_BEFORE_WHICH = pattern("(?:之?[前后]|期间|职务后)，<P>")
#: What says behind an office that somebody else is named who held it: 时任某县县长|的P, 时任某县县长|是P.
_WHOSE = pattern("的|(?:正?是|[为系])?<P>")
#: Who is named behind an office of the past, and for how long he held it: 曾任某市市长|的P, 担任某集团董事长|两年的P.
_HELD_LONG = r"(?:等(?:职务?)?|一职|职务)?(?:[近已逾超]|将近|长达|超过)?(?P<long>[\d一二两三四五六七八九十半]+[余多]?年[多半]?|多年)"
_OF_PERSON = pattern(f"(?:{_HELD_LONG}|等(?:职务?)?|一职|职务)?的(?P<p><P>)")
_OF_UNNAMED = pattern(f"(?:{_HELD_LONG}|等(?:职务?)?|一职|职务)的(?![他她]|<P>)")
_ONCE = ("曾", "历任", "先后")
#: The seat of an office, behind its title, and its powers: 坐上了T|的位置, 利用担任T|的职务便利.
_SEAT = re.compile("的(?:位[置子]|宝座|交椅|职位|岗位|职务|职权|便利)")
#: Who misused an office, of whom the text spoke before: 被告人先后利用|担任T.
_ACCUSED = re.compile("(?:被告人|其|此人|[他她])[^，。；]{0,6}利用")
_SUCCEEDED = ("接替", "接棒")
#: What stands around somebody with whom another is compared.
_COMPARING, _COMPARED = ("和", "与", "同", "像"), ("一样", "不同", "相似", "相比", "类似")
#: What says that the offices told were held in one of several places each: 在某县、某市等多地任职，|担任过|书记、市长.
_HERE_AND_THERE = re.compile("等(?:多)?(?:地|省市?|市县?|县市?)(?:任职|工作|履职|主政)?，?(?:曾|先后|长期)*$")
_PAST = pattern(
    "历任|曾任|由[^，。；<P>]{1,24}(?:[调转升]任(?=[，；]|$)|任上)|位[置子]上|(?<=<P>)原[是为任系]|官至|此前|[其彼当]时，|担任过|曾担任|任过"
    "|曾[在于][^，。]{1,20}任|先后(?:出任|担任|任)|去年|前年|(?:前往|(?<!奔)赴|调任|任职|履新)[^，。]{0,12}前，|(?:当选|履新|上任|任现职|就任)之?前，"
    "|先任[^。]{0,60}后任|(?<!拟)担任[^，。；]{2,24}?[\\d一二两三四五六七八九十多][余多]?年[多半]?的|(?:履新|退休|案发|被?捕)前[是为系任]|利用其?(?:担任|任)"
    "|任[^。]{0,60}期间|在此之前|任[^，。]{0,12}时(?=[，就曾已收违利接为受的])"
    r"|[做当坐]过|[做当]了[\d一二两三四五六七八九十]+年|做到|做了|干到|当上|坐上|先后?是|曾是|是首任|身份是|身为|\d{2}岁(?:时|那年)?(?:就|便|即)?[出担升调]?任|[\d一二两三四五六七八九十]+年(?:之?后)?[升转调改出接]?任"
)


#: What a sentence on a career holds, one of it at least.
_WORDS = re.compile(
    "任|原[是为系]|此前|当选|当过|当了|当上|挂职|补选|跻身|晋升|成为|履新|捕前|案发前|退休前|做过|做了|做到|干到|坐上|坐过|先是|先后是|曾是|身份是|身为"
)


def is_compared(text: str, person: Span) -> bool:
    """Whether somebody is only what another is compared with: 和|P|一样，他也….."""
    return text[person.start - 1 : person.start] in _COMPARING and text.startswith(_COMPARED, person.end)


class Careers:
    """Reads the careers that a page tells."""

    def __init__(self, reading: Reading, posts: PostFinder) -> None:
        self.reading = reading
        self.posts = posts
        #: Of whom a career was told last, and where its sentence ends.
        self.told: tuple[Span, int] | None = None

    def note(self, sentence: Sentence, subject: Span | None, used: list[tuple[int, int]], *, past: bool) -> None:
        """历任…, dated stations of a career: posts that are over. What is a change of office (``used``) is none."""
        skeleton = sentence.skeleton
        if subject is not None and (line := _LINE.match(skeleton)):
            chain = sentence.within(line.start("titles"), line.end("titles"))
            status = "current" if line["now"] else "former"
            stations = [replace(title, status=status) for title in read_chain(self.reading, chain) if title.organ]
            self.posts.note_career(subject, stations, sentence.start, told=False)
            return
        if self.told and self.told[1] + 1 == sentence.start and (more := _GOES_ON.match(skeleton)):
            chain = sentence.within(more.start("titles"), more.end("titles"))
            held = [replace(title, status="former") for title in read_chain(self.reading, chain) if title.organ]
            self.posts.note_career(self.told[0], held, chain[0].start, told=False)
            self.told = self.told[0], sentence.end
            return
        if not _WORDS.search(skeleton):
            return
        only_now = not past and not _PAST.search(skeleton)
        introduced = _INTRODUCED.match(skeleton) is not None
        serves = _SERVES.search(skeleton) if only_now else None
        if serves and not any(a < serves.end() and serves.start() < b for a, b in used):
            meant = self._held_by(sentence, serves.start(), subject)
            person = meant if serves["who"] in "他她" else sentence.at(serves.start())
            if person is not None:
                chain = sentence.within(serves.end("who"), serves.end())
                self.posts.note_career(person, read_chain(self.reading, chain), chain[0].start, told=False)
        if only_now and not (introduced or skeleton.lstrip().startswith(_HOLDS)):
            return
        for match in _TOOK.finditer(skeleton) if not only_now else ():
            chain = sentence.within(*match.span("titles"))
            held = [replace(title, status="former") for title in read_chain(self.reading, chain) if title.organ]
            self.posts.note_career(sentence.at(match.end() - 1), held, chain[0].start, told=False)
        for match in (*_CAREER.finditer(skeleton), *_AT.finditer(skeleton)):
            if (
                only_now
                and skeleton[: match.start()].strip()
                and not (introduced and skeleton[match.start() - 1] == "，")
            ):
                break
            of = _OF_PERSON.match(skeleton, match.end()) if match["titles"] else None
            of = of if of and (of["long"] or match[0].startswith(_ONCE)) else None
            whose = not of and _WHOSE.match(skeleton, match.end()) and not _SEAT.match(skeleton, match.end())
            if match[0].startswith(_ONCE) and _OF_UNNAMED.match(skeleton, match.end()):
                continue  # 曾任某市市长等职的某某: not of whom the text spoke before
            if whose or any(a < match.end() and match.start() < b for a, b in used):
                continue  # 曾任…的党外人士: those who held it are named nowhere
            if _OF_OTHERS.search(skeleton, max(0, match.start() - _NEAR), match.start()):
                continue
            if _HERE_AND_THERE.search(skeleton, max(0, match.start() - _NEAR), match.start()):
                continue
            if match[0].startswith("任") and self._is_called_so(sentence, match):
                continue
            ahead = _BEFORE_WHICH.match(skeleton, match.end()) or of
            who = sentence.at(ahead.end() - 1) if ahead else self._held_by(sentence, match.start(), subject)
            if who is None:
                continue
            holders = [*self._before_last(sentence, who, match), who]
            told = "此前" in skeleton[max(0, match.start() - 4) : match.end()]
            now = only_now or skeleton.endswith(_NOW, 0, match.start("titles") if match["titles"] else 0)
            group = "titles" if match["titles"] else "left"
            chain = sentence.within(match.start(group), match.end(group))
            status = "current" if now else "former"
            found = read_chain(self.reading, chain)
            if chain and chain[0].label == "POSITION" and (worked := self._worked_at(sentence, match.start())):
                bare = next((link.start for link in chain if link.label != "POSITION"), chain[-1].end)
                found = [replace(title, organ=worked) if title.span.start < bare else title for title in found]
            titles = [replace(title, status=status) for title in found if title.organ]
            if not now:
                self.told = who, sentence.end
            each = len(holders) == len(titles) > 1 and "分别" in skeleton[max(0, match.start() - 4) : match.end()]
            for index, holder in enumerate(holders):
                theirs = titles[index : index + 1] if each else titles
                self.posts.note_career(holder, theirs, chain[0].start if chain else sentence.start, told=told)

    def _is_called_so(self, sentence: Sentence, match: re.Match[str]) -> bool:
        """Whether the word for holding an office is the surname of who does something: ，|任副市长|指出."""
        bare = match.end() == match.start() + 2 and sentence.skeleton[max(0, match.start() - 1) : match.start()] in (
            *("", "，", "：", "“"),
        )
        at = sentence.offset(match.end()) if bare else 0
        return bare and self.reading.text[at : at + 2] in self.reading.page.lexicon.person_verbs

    def _before_last(self, sentence: Sentence, who: Span, match: re.Match[str]) -> list[Span]:
        """Those listed before the last of several who held an office one after the other, or one each: P、|P等先后任."""
        said = sentence.skeleton[max(0, match.start() - 4) : match.end()]
        one = who not in sentence.spans or not ("先后" in said or "分别" in said)
        listed = None if one else _LISTED.search(sentence.skeleton, 0, sentence.place(who))
        return sentence.within(listed.start(), listed.end(), "PERSON") if listed else []

    def _worked_at(self, sentence: Sentence, at: int) -> str:
        """Where somebody is said to work right before the offices held there: 曾长期在|某研究所|工作，历任."""
        worked = _WORKED.search(sentence.skeleton, 0, at)
        return sentence.at(worked.start("body")).name if worked else ""

    def _held_by(self, sentence: Sentence, at: int, subject: Span | None) -> Span | None:
        """Of whom a career is told at a place of a sentence: who is named last before, else before the sentence.

        Those apart whom somebody followed: 接替P担任. Of nobody, where the sentence goes on to name others:
        多人曾任副省长，如P.
        """
        before = [
            person
            for person in sentence.within(0, at, "PERSON")
            if not self.reading.text.endswith(_SUCCEEDED, 0, person.start)
            and not HIS.match(self.reading.text, person.end)
            and not is_compared(self.reading.text, person)
        ]
        if before:
            return before[-1]
        if _ACCUSED.search(sentence.skeleton, 0, at):
            return subject
        return None if sentence.within(at, len(sentence.skeleton), "PERSON") else subject
