"""Names that end in a telling head: organisations (…公司), programmes (…行动), meetings (…座谈会)."""

from __future__ import annotations

import re

from kg.extract.page import Page
from kg.extract.spans import Span

#: The confidence of a phrase with a strong head, and that of a name of the vocabulary.
SURE, LISTED = 0.85, 0.93
#: That of a coinage whose form leaves no doubt.
COINED = 0.9
#: Where a phrase ends on its left, whatever the words.
_STOP = frozenset("，。！？；：、\n\t 　…—|｜《》【】◎●■▲〔〕,;:!?")
#: That, and what opens.
_STOP_LEFT = _STOP | frozenset("“（‘")
_CLOSERS = {"”": "“", "）": "（", ")": "(", "’": "‘"}
_YEAR = re.compile(r"^(?:\d{4}|[二〇○零一二三四五六七八九十]{4})年(?:度)?")
_LEADING_TIME = re.compile(r"^(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚|至\d{1,2}日)?")
#: A verb of launching that the edge of a phrase did not fall on: 全面深化|新时代教师队伍建设改革.
_LEADING_VERB = re.compile(r"(?:全面|不断|持续|深入|加快|扎实)(?:深化|推进|实施|开展|启动)(?=.{5})")
_GENERIC_EVENT = re.compile(
    r"^(?:本次|此次|这次|该|首次|专题|例行|新闻|相关|有关|系列|重要|全体|大型|现场|视频|工作|年度|电视|电话|多场|一系列|主题|国际|内部|总结|"
    r"第[一二三四五六七八九十]+大|动员|部署|交流|座谈|研讨|协调|调度|推进|表彰|发布|专家|两次|三次|多次|各类|各种|一次|一场|第[一二三四五六七八九十]+次|记者|吹风)+$"
)
_GENERIC_ORG = re.compile(
    r"^(?:该|本|各|其|某|多家|一家|这家|所在|所属|下属|有关|相关|国有|民营|外资|上市|子|分|母|总|大型|中小|科技|投资|建筑|房地产|跨国|"
    r"商业|政策性|地方|国内|国外|全国|地区|我国|中国|省级|市级|县级|区级|国家级|国家|重点|示范|创新|研发|服务|数据|运营|管理|培训|指挥|"
    r"公立|民办|高等|职业|中等|专业|医疗|科研|社会|行业|国际|区域|地方|基层|社区|党|三级|二级|定点|专科|综合|农村|城市|双|新|大|小|"
    r"民间|非政府|群团|工会|党的|基层党|政府|新型|头部|龙头|两大|五大|四大|世界一流|一流|投资基金|[一二三四五六七八九十两]家|\d+家|[a-zA-Z\d]+)+$"
)
_GENERIC_PROGRAM = re.compile(
    r"^(?:相关|有关|重大|重点|各项|一系列|国家|工作|年度|具体|专项|综合|整体|总体|试点|示范|三年|五年|十年|中长期|长期|长远|前期|近期|统筹|超前|精准|下一步|本|该|此|"
    r"全面|深化|系统|体制|机制|体制机制|改革|改革开放|制度|行政|科学|民生|民心|水利|基础|系列|多项|\d+项|[一二三四五六七八九十]+大|[一二三四五六七八九十两几]点|[一二三四五六七八九十两]项|"
    r"大规模|小规模|统一|联合|执法|救援|救灾|应急|军事|集中|实际|自觉|共同|一致|创新|发展|国家发展|建设|实施|推进|工程|行动|规划|计划|战略|投资|生产|教育|培训|科研|研究|"
    r"监督|检查|调查|各类|主题|宣传|庆祝|纪念|文化|文体|志愿|志愿服务|群众|公益|经济|违法|犯罪|违法犯罪|贸易|商业|生产经营|经营|金融|非法|恐怖|自然|人类|社会|科技|"
    r"有力|务实|果断|下一阶段|新一轮|新|大|小|个|等|土地|农村|财税|税收|司法|医疗|医药|医疗保障|价格|市场化|供给侧|结构性|政治|经济体制|政治体制|政府|机构)+$"
)
_FIELDS = re.compile(
    r"^(?:财政|金融|投资|贸易|经济|社会|文化|科学|科技|技术|教育|培训|科研|生产|商业|产业|工业|农业|水利|交通|能源|环保|安全|旅游|体育|"
    r"城市|农村|乡村|企业|民生|创新|管理|违法|非法|建设|项目|土地|医疗|医药|财税|税收|司法|执法|招聘){2,}$"
)
_ARTICLE = re.compile(
    r"^(?:[以如]下|下列|上述|前述|共?[一二三四五六七八九十]{1,3}项|一[个项次场家批系列]{1,2}|两[个项次场家]|这[个项次场家]|各[级地类]|多[个项次场家]|新一轮(?!.{4}))"
)
#: Heads that are enough to make a name of what stands before them.
_FIRM = re.compile(r"有限|股份|集团|大学|学院|研究院|银行|协会|学会|基金会|公司|研究所")
_STRATEGY_AFTER = re.compile(
    r"[，。；、”）》和及与的]|深入|实施|落地|行动|纲要|规划|是|为|等|在|有|加快|取得|情况|成效|持续|扎实|全面推|有序|$"
)
_NO_EVENT = re.compile(
    r"(?:重要|有关|相关|各类|系列|召开|歌舞|文艺)$|^(?:本|该|此|当天|历届|上届)|[\d一二三四五六七八九十两几多近]+[场次]$|[\d一二三四五六七八九十两几多近]+场(?:专题)?"
)
_NO_ORG = re.compile(
    r"命运共同体|民族共同体|生命共同体|^[\d一二三四五六七八九十两几多数近约上][\d万亿多余个家所名支]+|^一[个家所名支]|驱离|合作协$|国际组织$|[附近]一[所家]|指定|所有|每[个家]|哨点|多座|不管|还是|亮相|一[所家个]"
)
NO_PROGRAM = re.compile(
    r"(?:军事|展开|采取|回应|反恐|突击|紧急|战斗|演练|共同|协调|有力|一致|实际|具体|自觉|营救|救援|巡逻|打击|抗议|违法|犯罪|分裂|破坏|侵略|单边|(?<!安全)(?<!质量)(?<!市场)(?<!环保)执法|气候|商业|恐怖|联合)行动$"
    r"|(?:违法|犯罪|许可|经营|娱乐|迷信|研讨|研发|开发|融媒体|巡演|文化|体育|庆祝|纪念|志愿|经济|分裂|违法犯罪|管理|贸易|生产|媒体|执法司法|交流|外事|旅游)活动$"
    r"|^[^“]{0,20}(?<![年月周日季节主题])(?<!实践)(?<!植树)(?<!提升)(?<!攻坚)(?<!创建)(?<!大讨论)(?<!大走访)(?<!送温暖)(?<!关爱服务)(?<!下乡)(?<!行)活动$"
    r"|(?:今年|明年|全国|目前|\d年)计划$|(?:合力|克难|技术|联合|协同|协力|全力|聚力|奋发|勇毅|领题|科研|强力|奋力|持续|协作)攻坚$|元首战略$|这些|具体|防御和|^(?:各|我国|本国|有关)|[看检验](?:着)?主题教育$"
    r"|(?:支持|推广|扩大|增加|确定|选择|批准|同意|鼓励|新增)试点$"
    r"|全面战略$|”重大工程$|”(?:发布|印发|出台|制定|召开|举办)|上倡议$|(?:综合|系统|全局)性(?:战略)?(?:行动|工程|战略)$|^各国|社会制度$|^[他她其]|询问|察看|查看了?"
)
_BAD_INSIDE = re.compile(r"[，。；？！]|\d{1,2}月\d{1,2}日|\d+[多余]?项")
#: Words behind a head that make another word of it: 行动 + 方案, 计划 + 生育.
_NOT_BEFORE = {
    "PROGRAM": re.compile(
        r"演练|科技|鲁班|展[示览]|资金|债|督察|基金|经费|借款|补贴|附加|体检|扣除|巡视|审计|贷款|克难|阶段|期(?!间)|任务|组|新[建增改]|改造|报告|草案|伙伴|合作|协作|对接|引领|沟通|互信"
        r"|意义|支撑|部署|布局|定力|目标|机遇|格局|基点|高度|平衡|稳定|导弹|轰炸|核|要地|支点|选择|性|系(?!统)|专业|学|质量|施工|现场|成果|(?:总)?投资|完成|于|在|到|用|安排|执行|内"
        r"|外|方案|计划|指南|意见|规划|纲要|自如|生育|单列|性|上|派|委(?!托|以)|领导小组|小组|办公室|司|局|部|处|研究|学会|中心|协会|开放|公司|院|者|家|师|队|项目|局|总局|法|条例|师"
        r"|工作会议|会议|推进会|大会|论坛"
    ),
    "EVENT": re.compile(r"主席(?!团)|员|制|代表|上诉|厅|堂|议员|计师|计学|计法|所|室|办公室|秘书处|组委会|期货"),
    "ORG": re.compile(
        r"了|日(?=[”，。、])|议(?!会)|长(?!江|沙|春)|署|法(?!国)|债|化|部门|生(?!命|物|态)|门口|系统|类|业|区|城|线|站|群|性|们|级|治理|债券|行|成员|所有|体系|平台|制|式|长(?:期|三)"
    ),
}


def find_headed(page: Page, anchors: list[Span], titles: list[tuple[int, int]]) -> list[Span]:
    """Phrases that end in a head. ``anchors`` are spans already found, at whose edges a phrase may begin."""
    text, lexicon = page.text, page.lexicon
    crossing = lexicon.crossing
    starts = {span.start: span for span in anchors}
    ends = {span.end: span for span in anchors}
    inside: set[int] = set()
    for start, end in titles:
        inside.update(range(start, end))
    spans: list[Span] = []
    for start, end, head in page.heads:
        label = lexicon.head_label[head]
        if end - start == 2 and (text[end - 1 : end + 1] in crossing or text[start - 1 : start + 1] in crossing):
            continue
        known = ends.get(end)
        if (
            known is not None
            and known.term is not None
            and known.label in (("ORG",) if label == "EVENT" else (label, "ORGAN"))
        ):
            continue  # 联合国贸发会议: a body that is called a meeting
        if start in inside or _NOT_BEFORE[label].match(text, end):
            continue
        left = left_edge(page, start, label, ends, spans)
        if label == "EVENT":
            left = _subject_edge(page, left, start, end, anchors)
            if text.startswith("暨", end) and (joined := _JOINED.match(text, end)):
                end = joined.end()
        listed = bool(spans) and spans[-1].label == label and spans[-1].end == left - 1 and text[left - 1] in "、和与及"
        span = _accept(page, left, start, end, head, label, starts, listed)
        if span is not None:
            spans.append(span)
    return spans


def left_edge(page: Page, head: int, label: str, ends: dict[int, Span], done: list[Span]) -> int:
    """Walk left from a head to where its phrase begins."""
    text, breakers, verbs = page.text, page.breakers, page.lexicon.name_verbs
    position, floor = head, max(0, head - 36)
    while position > floor:
        character = text[position - 1]
        if character in _CLOSERS:
            opening = text.rfind(_CLOSERS[character], floor, position)
            if opening < 0 or (label == "EVENT" and character == "）"):
                break
            position = opening
            continue
        if character in _STOP_LEFT:
            break
        span = ends.get(position)
        if span is not None and position < head + 1 and span.start >= floor:
            if span.label in ("PERSON", "POSITION", "DOCUMENT", "EVENT"):
                break
            position = span.start
            if text[position - 1 : position] in _BEFORE_PLACE and span.label == "REGION":
                break
            continue
        if character in "和及与暨" and position < head:
            if character == "暨" or not _joins(text, position, ends, done, label):
                position -= 1
                continue
            break
        word = breakers.get(position)
        if word is not None:
            before = position - len(word)
            bounded = before <= floor or text[before - 1] in _STOP or before in breakers or before in ends
            adverb = label == "PROGRAM" and text.endswith(_ADVERBS, floor, before)
            if word == "以" and _BY_MEANS.match(text, before, head):
                position = before
                continue
            if word not in verbs or adverb or (bounded and position < head):
                if label == "PROGRAM" and (item := _ITEM.search(text, max(0, floor - 3), position)):
                    position = item.end()
                break
            position = before
            continue
        position -= 1
    return position


#: What stands before a place that the name of nothing goes on with: 中心以|北京某医院为主体.
_BEFORE_PLACE = ("以", "在")
#: One thing by means of another, which is no clause: |以质取胜|战略, |以工代赈|工程.
_BY_MEANS = re.compile("以.[促换代取带养保育强兴].")
#: What is counted up behind its number, up to a word that ends phrases elsewhere: 三是用|能|设备改造行动.
_ITEM = re.compile("(?<=[；。，：])(?:[一二三四五六七八九十]是|[一二三四五六七八九十]、)(?=[一-龥]{1,3}$)")
#: Behind these a verb is one, and no part of a name: 高质量|推进|除险加固工程.
_ADVERBS = ("高质量", "高标准", "高水平", "全力", "扎实", "加快", "持续", "深入")
_JOINED = re.compile(
    r"暨[^，。；、（）“”\n]{2,20}?(?:会议|论坛|大会|峰会|座谈会|博览会|委务会|推进会|年会|交易会|启动会|研讨会)"
)
_HELD_BEHIND = re.compile(
    r"[“”]?(?:\d{1,2}(?:日|月)|在|于|今[天日]|昨[天日]|近日|日前|[上下]午|召开|举[行办]|开幕|闭幕)"
)
_LEAD_IN = re.compile(
    r"^(?:[^，。]{0,40}(?:主办|举办|承办|召开)的|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:[上下]午)?，?|今天|昨天|日前，?|近日，?|由)?"
    r"(?:以“[^”]{2,60}”为主题的)?"
)
_NOT_SUBJECT = re.compile(r"[，。；：！？]|召开|出席|主持|参加|举行|审议|通过|指出|强调|要求|发布|落实|贯彻")


def _subject_edge(page: Page, left: int, head: int, end: int, anchors: list[Span]) -> int:
    """Where a sentence begins with the name of a meeting that is then said to be held, all of it is the name."""
    text = page.text
    start, _ = page.sentence_at(head)
    while text[start : start + 1] in (" ", "　"):
        start += 1
    if left <= start or head - start > 45 or not _HELD_BEHIND.match(text, end):
        return left
    if lead := _LEAD_IN.match(text[start:head]):
        start += lead.end()
    words = text[start:head]
    if _NOT_SUBJECT.search(words) or any(
        span.label in ("PERSON", "POSITION", "DOCUMENT") and start <= span.start < head for span in anchors
    ):
        return left
    return min(start, left)


def _joins(text: str, position: int, ends: dict[int, Span], done: list[Span], label: str) -> bool:
    """Whether the 和 before ``position`` joins two names, rather than standing inside one."""
    before = position - 1
    if before in ends and ends[before].label in ("EVENT", "PROGRAM", "ORGAN", "PERSON", "DOCUMENT"):
        return True
    if any(span.end == before and span.label in ("EVENT", "PROGRAM", "ORG") for span in done[-3:]):
        return True
    if label == "EVENT":
        return text[before - 2 : before] in ("精神", "部署", "会议", "讲话", "思想", "要求", "指示")
    return label == "PROGRAM" and text[before - 2 : before] in ("工作", "体系", "机制", "活动", "项目", "成果", "政策")


_YEARS_OLD = re.compile(r"\d+周年")


def _anniversary(page: Page, left: int, head: int) -> int:
    """新疆维吾尔自治区成立70周年庆祝大会: what was founded belongs to the name."""
    text = page.text
    if not _YEARS_OLD.match(text, left, head) or text[left - 2 : left] not in ("成立", "创建", "建立", "解放", "回归"):
        return left
    start, _ = page.sentence_at(left)
    position = left - 2
    while position > max(start, left - 26) and text[position - 1] not in _STOP:
        if page.breakers.get(position, "") in ("庆祝", "纪念"):
            return position - 2
        if position in page.breakers and page.breakers[position] not in page.lexicon.name_verbs:
            break
        position -= 1
    return position


def _accept(
    page: Page, left: int, head_start: int, end: int, head: str, label: str, starts: dict[int, Span], listed: bool
) -> Span | None:
    """The phrase as a span, unless it is too general for a name; one of a list of names is one more easily."""
    text = page.text
    phrase = text[left:end]
    if label == "EVENT":
        year = _YEAR.match(phrase) or _LEADING_TIME.match(phrase)
        if year:
            left += year.end()
        left = _anniversary(page, left, head_start)
    elif label == "PROGRAM":
        lead = _LEADING_TIME.match(phrase) or _LEADING_VERB.match(phrase)
        if lead:
            left += lead.end()
    if label == "ORG" and text.startswith("第", left):
        return None
    modifier = text[left:head_start]
    if len(modifier) < 2 or _BAD_INSIDE.search(modifier) or _ARTICLE.match(modifier):
        return None
    if label == "EVENT":
        if _NO_EVENT.search(modifier):
            return None
        if _GENERIC_EVENT.match(modifier) or page.lexicon.generic_modifier.fullmatch(modifier):
            return None
        confidence = 0.85
    elif label == "ORG":
        if _GENERIC_ORG.match(modifier):
            return None
        if page.lexicon.generic_modifier.fullmatch(modifier) or _NO_ORG.search(text[left:end]):
            return None
        if left not in starts and not _FIRM.search(head) and (head in page.lexicon.weak_heads or len(modifier) > 10):
            return None
        confidence = 0.85 if left in starts else 0.7
    else:
        if _is_general(page, modifier, head):
            return None
        if text[left:end] in page.lexicon.not_programs or NO_PROGRAM.search(text[left:end]):
            return None
        if head in page.lexicon.weak_heads and len(modifier) < 4 and "“" not in modifier:
            return None
        if head.endswith("战略") and not _STRATEGY_AFTER.match(text, end):
            return None
        if head in page.lexicon.weak_heads and not listed and not _named(text, left, head_start, starts):
            return None
        confidence = 0.75 if head in page.lexicon.weak_heads and text[left] != "“" else SURE
    return Span(left, end, label, confidence=confidence)  # type: ignore[arg-type]


_LAUNCH = re.compile(
    r"(?:推进|实施|落实|深化|启动|推动|加快|编制|出台|推行|参加|批复|制定|组织|试点|开展|关于|对|完善)$"
)


def _named(text: str, left: int, head: int, starts: dict[int, Span]) -> bool:
    """Whether a weak head (…改革, …计划) makes a name: quotes, a year, a place or organ, or a verb of launching before it."""
    modifier = text[left:head]
    if _LEADING_SPAN.match(modifier):
        return False
    if "“" in modifier or _YEAR.match(modifier) or left in starts:
        return True
    launch = _INTRODUCE if text.startswith("制度", head) else _LAUNCH
    return bool(launch.search(text, max(0, left - 4), left)) and not text.startswith("活动", head)


def _is_general(page: Page, modifier: str, head: str) -> bool:
    """Whether a modifier makes no particular programme; two fields do before a head that says how: 工业投资|攻坚行动."""
    if len(head) > 2 and _FIELDS.match(modifier):
        return False
    return bool(_GENERIC_PROGRAM.match(modifier) or page.lexicon.generic_modifier.fullmatch(modifier))


def is_program(page: Page, left: int, head: int, end: int) -> bool:
    """Whether the words from ``left`` to the head that ends at ``end`` make the name of one particular programme."""
    text, lexicon = page.text, page.lexicon
    words, name = text[left:head], text[left:end]
    return not (
        _NOT_BEFORE["PROGRAM"].match(text, end)
        or _ARTICLE.match(words)
        or _is_general(page, words, text[head:end])
        or name in lexicon.not_programs
        or NO_PROGRAM.search(name)
        or (name.endswith("战略") and not _STRATEGY_AFTER.match(text, end))
    )


_INTRODUCE = re.compile(r"(?:实施|推行|试行|参加|启动|落实|深化)$")
_LEADING_SPAN = re.compile(r"^.{2,12}?(?:[一二三四五六七八九十\d]+[项大个批]|（[^）]*）)$")
