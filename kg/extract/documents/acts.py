"""What is done with documents: who issues, forwards, revises or repeals which, and which document cites which."""

from __future__ import annotations

import re

from kg.extract.documents.numbers import number_in
from kg.extract.documents.official import issuers_of, signers
from kg.extract.documents.whose import TITLES, WHO, behind_or_before, pointed_back
from kg.extract.pointed import body_before, several_before
from kg.extract.reading import SIGNS, Reading, Sentence, pattern
from kg.extract.spans import Span

_VERB = (
    r"(?:正式|联合|共同|制定|研究|起草|牵头|近日|日前|昨天|今天)*(?:印发|(?<!新闻)发布(?![厅会])|公布|出台|下发|发出|颁布|颁发|制发|发表(?=了?<D>白皮书)|对外发布|公开发布"
    r"|推出|[挂亮拿贴端]出了?)(?:实施|施行)?(?:了|的|关于)?"
)
#: What joins issuers, with the day on which some join others: 某部|近日会同|某部.
_WITH = r"(?:、|和|与|以及|及|，?(?:(?:近日|日前|[今昨]天|\d{1,2}月|\d{1,2}日)(?:（[^）]{1,9}）)?)*(?:会同|联合))"
_SUBJECT = rf"(?<![从向])(?P<organs>{WHO}(?:{_WITH}{WHO}|<O>(?!<G>)|（{WHO}）)*)"
_ACTIVE = pattern(
    _SUBJECT
    + r"(?:等[^，。<O>]{0,8}?(?:部门|单位|部委|机构)|[两二三四五六七八九十\d]{1,2}个?部[门委])?"
    + rf"(?:[^。，；<O><P><D><G>]{{0,6}}向{WHO}(?:[、和及]{WHO})*(?:等[^。，；<O>]{{0,8}})?)?"
    + r"(?:(?!介绍|解读|反对|谴责|批评|抗议|认为|负责(?:人|同志)就|(?<!等)[两二三四五六七八九十\d]{1,2}个?部[门委])[^。；<O><P><D><G>]){0,24}?"
    + _VERB
    + rf"[^。，；<O><P><D>]{{0,12}}?(?P<documents>{TITLES})"
)
#: 民政部、财政部《…》|印发, 某部制定的《…》|正式发布, 某部对《…》作了修订，|并予以发布: the act behind the title.
_MADE = r"(?:等[^，。<O>]{0,8}?(?:部门|单位|部委|机构))?(?:会同(?:有关|相关)?(?:部门|单位)|联合|共同|牵头|组织)*新?(?:制定|起草|编制|修订)"
_NAMED = pattern(
    _SUBJECT
    + rf"(?:(?:{_MADE})?的?|对|(?:近日|日前|[今昨][天日]|正式|已|联合)*将(?:[^，。；<O><D>]{{0,6}}的)?)(?P<documents>{TITLES})(?:(?:近日|日前"
    rf"|正式|对外|已|今天|予以|全文|(?:\d{{1,2}}月)?\d{{1,2}}日)*(?:印发|发布|公布|出台|下发)(?!会|的)|的(?:印发|发布|公布|出台)(?!会|的)"
    r"|(?:进行|作了|作出|予以)了?[^，。；]{0,6}修[订改]，?并(?:予以)?(?:重新)?(?:印发|发布|公布)(?!会|的))"
)
#: What somebody counts up that he has done, or asks for; and what of a document is issued that ends it.
_COUNTS_UP, _TO_DO = re.compile("[一二三四五六七八九十]{1,2}是"), re.compile("(?<!主)要(?!求|点)|必须|应当|[将拟]")
_ENDED = ("废止", "的废止")
#: Who only agrees to what others issue: 经|省政府|同意.
_CONSENT = ("同意", "批准", "授权")
#: What a sentence issues that does not name who does; and the subject of the one before it, who does.
_ELIDED = pattern(
    rf"(?:^|，)(?:[一二三四五六七八九十]{{1,2}}是|近日|日前|[去今前]年|年[初底]|[上本]月|此前|此外|目前|随后|随即|同[步时]|一并|[也还]|并|已|我们|(?:审议|研究|讨论)通过"
    rf"|该[部局委厅署]|总局|他们|(?:会同|联合|[与同](?=<O>(?:[、和]<O>)*(?:联合|共同)))(?P<with><O>(?:[、和]<O>)*)(?:等[^，。；<O>]{{0,8}})?"
    rf"|(?:联合|会同)[^，。；<O><D>]{{2,10}}?|[\d年月日])*，?"
    rf"(?P<verb>{_VERB})[^。，；<O><P><D>]{{0,12}}?(?P<documents>{TITLES})"
)
_SUBJECT_BEFORE = pattern(
    r"(?:^|[^，。；<O><P>]{0,10}，|[^。；<P>]{0,30}<P>[^，。；<P><O>]{0,6}(?:介绍|表示|说|指出|透露)，(?:[^，。；<O><P>]{0,10}，)?)"
    r"(?P<organs><O>(?:[、和与]<O>)*)(?!<T>|<P>|的|[^，。；<O><P>]{0,6}<P>)[^：<P>]*$"
)
#: 某部发言人介绍，|该部已印发; 从某总局获悉，|总局日前印发.
_POINTED_AT = re.compile(r"该(?P<kind>[部局委厅署办])|(?:^|，)总局")
#: 两部门日前联合发出D: those of the list before, if it holds as many.
_COUNTED = pattern(
    rf"(?P<count>[两二三四五])部[门委](?:(?!将|拟|有望)[^。；<O><D>]){{0,12}}?{_VERB}[^。，；<O><P><D>]{{0,12}}?(?P<documents>{TITLES})"
)
_LAST = pattern(r"(?P<organs><O>)[^<O>]*$")
#: How many sentences before it that subject may stand.
_BACK = 2
#: Who signs a document into force does so for the organ of the office: 中央军委主席P签署命令，发布D.
_SIGNED = pattern(
    rf"(?P<organs><O>)<T><P>[^，。；]{{0,6}}签署[^，。；]{{0,10}}，(?:公布|发布)[^。；<D>]{{0,8}}(?P<documents>{TITLES})"
)
_PASSIVE = pattern(
    rf"(?P<documents>{TITLES})[^。；<D>]{{0,24}}?由(?P<organs><O>(?:(?:、|和|与|会同)<O>)*)[^。，；]{{0,12}}?(?:印发|发布|公布|出台|制定|下发|颁布|制发|挂网|签发)"
)
#: Acts on a document that already exists; the organ is the subject or, in an official document, its issuer.
_ACTS = (
    ("forwards", pattern(rf"(?:批转|转发)(?:了)?[^，。；<D>]{{0,16}}(?P<documents>{TITLES})")),
    ("revises", pattern(rf"(?:修订|修改|修正)(?:了|后的|印发)?(?P<documents>{TITLES})")),
    (
        "revises",
        pattern(
            rf"(?:对|将)?(?P<documents>{TITLES})(?:[^，。；<D>]{{0,12}}(?:进行|作出?|作了|予以)(?:了)?[^，。；]{{0,6}}(?:修订|修改|修正))"
        ),
    ),
    ("repeals", pattern(rf"(?:废止|宣布失效)(?:了)?(?P<documents>{TITLES})")),
    ("repeals", pattern(rf"(?:发布|公布|印发)(?P<documents>{TITLES})的?废止(?:的)?(?:决定|公告|通知)")),
    (
        "repeals",
        pattern(
            rf"(?P<documents>{TITLES})(?:（[^）]{{1,30}}）)?[^，。；<D>]{{0,12}}(?:同时|予以|即行|自[^，。]{{2,14}})(?:起)?(?:废止|失效)"
        ),
    ),
)
_DOER = pattern(_SUBJECT + r"[^。；<O><D>]{0,24}$")
#: 国务院办公厅转发…的通知: what is forwarded, as the title of the document that forwards it says.
_FORWARDED = re.compile(r"(?:批转|转发)(?P<document>.{4,})的(?:通知|意见|函)$")
_FORWARDED_BELOW = pattern(
    rf"(?:^\s*|[将<O>])(?P<documents>{TITLES})[^<D>\n]{{0,36}}[，。]?现?(?:批转|转发)(?:给)?你们"
)
_FORWARDING = re.compile(r"[^。；\n]*(?:批转|转发)(?:给)?你们")
_NOT_DONE = re.compile(r"(?:拟|将|建议|提请|审议|征求|启动|推动|研究|加快|草案)[^，。；]{0,10}$")
_CITES = pattern(
    rf"(?:根据|依据|按照|依照|遵照|贯彻(?:落实|实施|执行)?|落实|执行)(?:了)?[^，。；<D>]{{0,12}}(?P<documents>{TITLES})"
)
_CITED = re.compile(r"(?:根据|依据|按照|依照|遵照|贯彻|落实)[^，。；]{0,12}$")
_CITING = pattern(r"^(?P<by><D>)[^。；<D>]{0,24}$")
#: What an official document gives effect to (我局制定了《…》，现予公布; 现将《…》印发给你们), or its issuers did before.
_GIVEN_BEFORE = pattern(rf"(?P<documents>{TITLES})[^<D>\n]{{0,36}}[，。]现予?以?(?:公告|公布|发布|印发|颁布)(?!如下)")
#: What is made of a document, and issued in its stead: 《政府工作报告》|任务分工方案.
_PAPERS = "方案|清单|目录|名单|分工|意见|细则|要点|任务|规程|标准|规范|通知|安排"
_GIVEN_BEHIND = pattern(
    rf"现(?:将|予?以?(?:印发|发布|公布))[^。；，<D>]{{0,10}}(?P<documents>{TITLES})(?![^。；，（]{{0,16}}(?:{_PAPERS})[^。；，]{{0,6}}(?:印发"
    rf"|发布|公布|予以))[^。；]{{0,16}}(?:印发|发布|公布|予以|，)"
)
_OURS = pattern(
    rf"我[部局委厅署办院会][^。；，<O><D>]{{0,16}}(?:印发|发布|公布|下发)(?:的|了)?[^。；，<O><D>]{{0,6}}(?P<documents>{TITLES})"
)
#: What is only going to be issued: 某部|近期将印发.
_WILL = re.compile(
    r"[^，。；《]{0,8}?[将拟](?:(?:于|在|[近本下]|[日期月]|适时|尽快|正式|陆续|抓紧|很快|联合|共同|[上中下]旬|\d)*(?:印发|发布|公布|出台|下发|推出)"
    r"|(?=[把对会以从在于]|继续|加[快大强]|进一步|围绕|通过|重点|着力|推[动进]|启动|开展|组织|研究|统筹|全[面力]|深[化入]|大力|积极|聚焦|落实|建立|支持"
    r"|完善)(?![^。；]*(?:日前|近日|[今昨][天日]|已|[上去此][月年前周]|[发布出][布出台]?了)))"
)
#: The issuers of an official document beside others: 我部会同|某某部印发.
_WE_WITH = re.compile(r"我[部局委厅署办院会](?:会同|联合|与|和)$")


class ActFinder:
    """Reads what is done with documents; knows afterwards the issuers of each."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.issuers: dict[str, list[str]] = {}
        #: The document that somebody is last said to issue.
        self.latest: Span | None = None
        article = reading.page.article
        #: An official document speaks for its issuers, and what it cites is cited by its title.
        self.title = article.official.title or article.title.strip() if article.official else ""
        self.number = article.official.number if article.official else None
        self.own = issuers_of(reading.page, reading.spans)
        self.seen: set[tuple[str, ...]] = set()
        self._named = [span for span in reading.spans if span.label == "DOCUMENT"]
        #: The clauses of sentences that issue documents and whose paragraph does not say who does.
        self._unsaid: dict[int, list[re.Match[str]]] = {}
        #: Those of them in which somebody speaks of what his own organ issues.
        self.ours: set[int] = set()

    def find(self) -> None:
        """Add the facts ``issues``, ``forwards``, ``revises``, ``repeals`` and ``cites``."""
        self._signed()
        last: Span | None = None
        for index, sentence in enumerate(self.reading.sentences if self._named else ()):
            if SIGNS["DOCUMENT"] in sentence.skeleton:
                last = next(span for span in reversed(sentence.spans) if span.label == "DOCUMENT")
            if last is not None and ("由" in sentence.skeleton or "是" in sentence.skeleton):
                self._same(sentence, last)
            if SIGNS["DOCUMENT"] not in sentence.skeleton:
                continue
            for found in (_ACTIVE, _PASSIVE, _NAMED, _SIGNED):
                for match in found.finditer(sentence.skeleton):
                    self._take(sentence, match)
            for match in behind_or_before(sentence):
                self._take(sentence, match)
            for match in _COUNTED.finditer(sentence.skeleton) if "部" in sentence.skeleton else ():
                several = several_before(match["count"], self.reading.sentences, index, match.start())
                self._all([body.name for body in several], sentence, match)
            for match in _ELIDED.finditer(sentence.skeleton):
                self._elided(index, sentence, match)
            if self.own:
                self._own(sentence)
            for kind, act in _ACTS:
                for match in act.finditer(sentence.skeleton):
                    self._act(sentence, kind, match)
            for match in _CITES.finditer(sentence.skeleton):
                self._cite(sentence, match)
        forwarded = _FORWARDED.search(self.title) if not self.reading.of("forwards") else None
        if forwarded and (said := _FORWARDING.search(self.reading.text)):
            for issuer in self.own:
                name = forwarded["document"].strip("《》")
                self._note("forwards", said.start(), said.end(), 0.9, organ=issuer, document=name)

    def _same(self, sentence: Sentence, document: Span) -> None:
        """Who issued the document named last, to which a sentence points back."""
        place = sentence.place(document) + 1 if document in sentence.spans else 0
        if match := pointed_back(sentence, document.name, place):
            for organ in sentence.within(match.start("organs"), match.end("organs")):
                self._issue(organ.name, document, organ.start)

    def _elided(self, index: int, sentence: Sentence, match: re.Match[str]) -> None:
        """What a clause issues that does not say who does: the subject before it, in the same paragraph."""
        if "将" in sentence.skeleton[: match.start("verb")] or "废止" in sentence.skeleton[match.end() :]:
            return
        pointed = _POINTED_AT.search(match[0])
        kind = pointed["kind"] if pointed else None
        if kind and (named := body_before(kind, self.reading.sentences, index, match.start())):
            helpers = sentence.within(match.start("with"), match.end("with"), "ORGAN") if match["with"] else []
            self._all([organ.name for organ in (*named, *helpers)], sentence, match)
            return
        done = _COUNTS_UP.match(match[0]) and not _TO_DO.search(sentence.skeleton)
        earlier = [(sentence, sentence.skeleton[: match.start()])]
        for before in reversed(self.reading.sentences[max(0, index - _BACK) : index]):
            if before.line == sentence.line:
                earlier.append((before, before.skeleton))
        for where, words in earlier:
            if subject := _SUBJECT_BEFORE.match(words) or (pointed and _LAST.search(words)):
                organs = where.within(subject.start("organs"), subject.end("organs"), "ORGAN")
                break
            if SIGNS["PERSON"] in words and (match["with"] or "我们" in match[0] or done):  # P介绍，我们印发D
                self.ours.add(index)
                self._unsaid.setdefault(index, []).append(match)
                return
            if SIGNS["PERSON"] in words or SIGNS["ORGAN"] in words or SIGNS["ORG"] in words:
                return
        else:
            if done:
                self.ours.add(index)
            self._unsaid.setdefault(index, []).append(match)
            return
        if match["with"]:
            organs += sentence.within(match.start("with"), match.end("with"), "ORGAN")
        self._all([organ.name for organ in organs], sentence, match)

    def _all(self, organs: list[str], sentence: Sentence, match: re.Match[str]) -> None:
        """Note that some organs issue what a clause issues."""
        for document in self._documents(sentence, match):
            for organ in organs:
                self._issue(organ, document, document.start)

    @property
    def unsaid(self) -> list[int]:
        """The sentences that issue documents and whose paragraph does not say who does."""
        return list(self._unsaid)

    def said(self, index: int, organs: list[str]) -> None:
        """Note that what such a sentence issues is issued by some organs, of which the text goes on to tell."""
        for match in self._unsaid.pop(index, ()):
            self._all(organs, self.reading.sentences[index], match)

    def _signed(self) -> None:
        """The offices of those who sign for the issuer, where nothing else tells them."""
        known = {fact.fields["person"] for fact in self.reading.of("post")}
        for (start, stop, _), (at, end, _) in signers(self.reading.page) if self.own else ():
            title, person = ("".join(self.reading.text[a:b].split()) for a, b in ((start, stop), (at, end)))
            if person not in known:
                self._note("post", start, end, 0.9, person=person, organ=self.own[0], title=title, status="current")

    def _act(self, sentence: Sentence, kind: str, match: re.Match[str]) -> None:
        before = sentence.skeleton[: match.start()]
        if _NOT_DONE.search(before):
            return
        doer = _DOER.search(before)
        organs = sentence.within(doer.start("organs"), doer.end("organs"), "ORGAN") if doer else []
        names = self.jointly([organ.name for organ in organs] or self.own)
        if not names and kind == "repeals" and self.latest and "\n" not in self._since(sentence):
            names = self.issuers[self.latest.name]  # what they have just issued takes its place
        for document in self._documents(sentence, match):
            start = min([document.start, *(organ.start for organ in organs)])
            for name in names:
                self._note(kind, start, document.end, 0.85, organ=name, document=document.name)

    def _since(self, sentence: Sentence) -> str:
        """The words between the document issued last and a sentence."""
        return self.reading.text[self.latest.end if self.latest else 0 : sentence.start]

    def _cite(self, sentence: Sentence, match: re.Match[str]) -> None:
        citing = _CITING.search(sentence.skeleton[: match.start()])
        by = sentence.at(citing.start("by")).name if citing else self.title
        for document in self._documents(sentence, match):
            if by and not re.search(re.escape(document.name.strip("《》")) + "(?:[》〉]|的|$)", by):
                self._note("cites", sentence.start, document.end, 0.85, document=by, cited=document.name)

    def jointly(self, organs: list[str]) -> list[str]:
        """Organs, and with one of its issuers all of those of an official document, which its title may name apart."""
        return list(dict.fromkeys([*self.own, *organs])) if set(organs) & set(self.own) else organs

    def _documents(self, sentence: Sentence, match: re.Match[str]) -> list[Span]:
        return sentence.within(match.start("documents"), match.end("documents"), "DOCUMENT")

    def _note(self, kind: str, start: int, end: int, confidence: float, **fields: str) -> None:
        key = (kind, *fields.values())
        if key not in self.seen and not self.reading.is_placeless(fields.get("organ", "")):
            self.seen.add(key)
            self.reading.add(kind, start, end, confidence, **fields)

    def _own(self, sentence: Sentence) -> None:
        """What the issuers of this official document issue with it or have issued."""
        behind = self.reading.text[sentence.end : sentence.end + 10]
        for found, number in ((_GIVEN_BEFORE, self.number), (_GIVEN_BEHIND, self.number), (_OURS, None)):
            for match in found.finditer(sentence.skeleton + behind):
                if _CITED.search(sentence.skeleton, 0, match.start("documents")):
                    continue
                for document in self._documents(sentence, match):
                    for name in self.own:
                        self._issue(name, document, document.start, number)
        for match in _FORWARDED_BELOW.finditer(sentence.skeleton):
            for document in self._documents(sentence, match):
                for name in self.own:
                    self._note("forwards", document.start, document.end, 0.9, organ=name, document=document.name)

    def _take(self, sentence: Sentence, match: re.Match[str]) -> None:
        text = self.reading.text
        organs = [
            organ
            for organ in sentence.within(match.start("organs"), match.end("organs"))
            if not (text[organ.start - 1 : organ.start] == "经" and text.startswith(_CONSENT, organ.end))
        ]
        if "将" in match[0] or "拟" in match[0]:
            until = sentence.offset(match.start("documents"))
            organs = [organ for organ in organs if not _WILL.match(text, organ.end, until)]
        names = self.jointly([organ.name for organ in organs])
        if self.own and organs and _WE_WITH.search(text, max(0, organs[0].start - 5), organs[0].start):
            names = [*self.own, *names]
        number = self.number if self.own and self.own == names else None
        for document in self._documents(sentence, match):
            if text.startswith(_ENDED, document.end):
                continue
            for name in names:
                self._issue(name, document, organs[0].start, number)

    def _issue(self, organ: str, document: Span, start: int, own_number: str | None = None) -> None:
        known = self.issuers.setdefault(document.name, [])
        if organ in known or self.reading.is_placeless(organ):
            return
        known.append(organ)
        self.latest = document
        self.reading.add(
            "issues",
            min(start, document.start),
            max(start, document.end),
            0.93,
            organ=organ,
            document=document.name,
            number=number_in(self.reading.text, self._named, document.name) or own_number,
        )
