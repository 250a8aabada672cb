"""Meetings told by the form of their names: congresses, sessions, anniversaries, names in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.meetings.heads import DOINGS, HEADS, HOLD
from kg.extract.page import Page
from kg.extract.spans import BODIES, Tagged, places_of

#: A meeting named by a sentence in quotation marks (“弘扬宪法精神，加强宪法实施”座谈会), one that marks an anniversary.
_QUOTED_HEAD = re.compile(rf"”[一-龥]{{0,8}}?(?:{HEADS}|研讨班|培训班|研修班|集体学习)")
#: The same on a document, or on a motto that stands in its marks: 《某条例》宣讲会, 《同饮一江水》|主题研讨会.
_TITLED_HEAD = re.compile(
    "》(?:主题|专题|征求意见稿|实施|宣传|贯彻|学习)*(?:第[一二三四五六七八九十\\d]+次审议大会|领导人会议|(?:中[一-龥]{1,2})?(?:读者|座谈|研讨|交流|宣讲|宣贯|解读|推进|培训|论证|听证|发布|吹风|新闻发布|新书发布)会|论坛"
    "|(?:编制|修订|制定|起草|实施)(?:工作)?(?:领导小组|协调小组|专班|工作组|起草组|编制组)(?:第[一二三四五六七八九十]{1,3}次)?(?:全体)?会议)(?!员)"
)
#: Whose group it is that meets on a document, before its title: 国务院“十四五”规划|《纲要草案》编制工作领导小组会议.
_WHOSE_GROUP = re.compile("(?:国务院|中央|全国|[省市县]委|[省市县]政府)(?:“[^”\n]{2,8}”[一-龥]{2,8}|[一-龥]{2,8})?$")
_QUOTED_MEETING = re.compile(r"(?<!《)“[^“”《》。\n]{4,32}，[^“”《》。\n]{2,40}”")
#: Who meets, before the sentence in quotation marks: 全市县级领导干部|“…”专题研讨班.
_OF_ALL = re.compile(
    r"(?:^|[，。；\n]|[召举][开行办]|[上下]午)(?P<all>全[国省市县区州旗][一-龥]{0,12})$|(?P<rank>(?:省部|厅局|县处)级(?:主要)?(?:领导)?干部)$"
)
#: A name that stands in quotation marks, with the year if they hold one: “2023年湾区民营企业对话会”, “平湖论坛2024”.
_QUOTED_NAME = re.compile(
    rf"“(?P<name>[^“”，。；《》\n]{{2,44}}(?:(?:{DOINGS}|招聘)会|论坛|大会|峰会|博览会|年会|交易会"
    rf"|(?:作品|美术|书画|摄影|艺术|文物|影像|图片|特|成就|主题|文明|文明大|艺术大)展)(?:[—–-]{{0,2}}20\d\d)?)”(?P<too>暨[一-龥]{{3,20}}?(?:{HEADS}|联谊会))?"
)
_QUOTED_END = re.compile("[会坛展](?:[—–-]{0,2}20\\d\\d)?”")
_COMMEMORATION = re.compile(
    r"(?:纪念|庆祝)(?:(?:[^，。；“”\n]|“[^“”，。\n]{1,12}”){3,40}?)周年(?:国际|学术|理论)*(?:大会|座谈会|研讨会|招待会|活动|(?:专场)?音乐会|(?:文艺)?晚会)"
)
#: The same of what was founded, behind the verb of taking part: 出席|某自治区成立70周年庆祝活动.
_FOUNDED = re.compile(
    r"(?:在|出席|参加|举[行办])了?(?P<name>[^，。；“”\n在席加]{2,30}?(?:成立|建[国军校院市省县]|回归祖国|独立|建交|诞辰|解放)[百零\d一二三四五六七八九十]+周年(?:庆祝|纪念)(?:活动|大会))"
)
#: What is played for, or where, before the name of a cup.
_SPORTS = (
    "短道速滑|速度滑冰|花样滑冰|自由式(?:及单板)?滑雪|单板滑雪|跳台滑雪|越野滑雪|钢架雪车|雪车|雪橇|冰壶|跳水|游泳|[女男][篮足排]|篮球|足球|排球|乒乓球|羽毛球"
    "|网球|射击|射箭|体操|蹦床|举重|攀岩|赛艇|皮划艇|帆船|橄榄球|击剑|马术|卡塔尔|俄罗斯"
)
#: What somebody opens or speaks at, which is called neither a meeting nor a forum: 出席|国际和平日纪念活动|开幕式.
_ACTIVITY = re.compile(
    r"(?:出席|参加|举[行办])了?(?:20\d\d年)?(?P<name>(?![本这此该上有相])[^，。；：“”《》\n在的了]{3,24}?(?:纪念|庆祝|主题|主场|主会场|交流|推介)活动)(?=开幕式|闭幕式|并(?:致[辞词]|讲话|发表))"
)
#: A seminar of leading officials, a conference on a doctrine, a session of a working group: with people, titles, organs in them.
_LONG_NAMES = {
    "次集体学习": re.compile(
        "(?:[一二三四五六七八九十]{1,3}届)?(?:中共)?中央政治局第[一二三四五六七八九十]{1,3}次集体学习"
    ),
    "研讨班": re.compile(
        "(?:省部级|厅局级|县处级|[中省市县]管|全[省市县区])(?:主要)?(?:领导)?干部[^，。；：\n]{2,60}?研讨班"
    ),
    "定期会晤": re.compile(r"中[一-龥]{1,8}第[一二三四五六七八九十]{1,3}次(?:[一-龥]{2})?定期会晤"),
    "对话": re.compile(
        "(?:第[一二三四五六七八九十\\d]{1,3}[轮次届](?:中国[—－-])?中[一-龥]{1,3}?|中[一-龥]{1,3}?第[一二三四五六七八九十\\d]{1,3}[轮次届]"
        "|(?:首[轮次届])?中(?:国[—－-])?(?:[美英法德俄欧日印韩澳新巴越泰非]|东盟|海合会|中亚|拉美|欧盟|非盟|太平洋岛国))"
        "(?:高级别|高层|部长级|外长级|全面|战略|经济|经贸|财金|人文|安全|人权|外交|防务|执法|气候|环境|能源|投资|科技|创新|金融|治理|二轨|[与和及、])+"
        "对话(?![会框渠机合窗协平])"
    ),
    "委员会第": re.compile(
        "最高人民(?:法院审判|检察院(?:第[一二三四五六七八九十]{1,3}届)?检察)委员会第[\\d一二三四五六七八九十百]{1,6}次会议"
    ),
    "那达慕": re.compile("第[一二三四五六七八九十\\d]{1,3}届(?:(?![的在和])[一-龥]){0,8}?那达慕(?:大会)?"),
    "专题讲座": re.compile("第[一二三四五六七八九十百\\d]{1,4}[讲次期]专题讲座"),
    "次全体会议": re.compile("(?<=主持|举行)第[一二三四五六七八九十]{1,3}次全体会议"),
    "系列报告会": re.compile(
        r"(?:“[^”\n]{4,40}”|(?:^|(?<=[，。；\n])|(?<=举行)|(?<=出席)|(?<=参加)))(?:(?![的了在场])[一-龥]){2,16}系列报告会(?:第[一二三四五六七八九十]{1,3}场报告会)?"
    ),
    "世界杯": re.compile(
        f"(?:(?:世界|国际)[泳雪篮足滑体乒射]联)?(?:{_SPORTS}|[女男]子?|及|U型场地|混合团体|20\\d\\d年)*(?:{_SPORTS})世界杯(?![基场])"
    ),
    "研讨会": re.compile("习近平(?:总书记)?关于[^，。；：\n]{4,40}?(?:思想|论述)(?:理论)?研讨会"),
    "贯彻": re.compile(
        "(?=[全传认深学])(?:全[国省市县区州][一-龥]{0,8}?)?(?:传达)?(?:认真|深入)?学习(?:宣传)?贯彻(?:落实)?(?!的)[^，。；：“”\n]{2,40}?(?:精神|思想|论述|讲话|指示|批示)"
        f"(?:(?![和及与在关对的]|精神)[一-龥]){{0,8}}?(?:{HEADS}|专题会|培训班|研讨班)(?!精神|[上期]|议)"
    ),
    "（10+": re.compile(
        "(?:第[一二三四五六七八九十\\d]{1,3}次)?(?:中国[—－–-]东盟|东盟(?:与|和|[—－–-])中日韩)（10\\+[13]）(?:领导人|外长|防长|[一-龥]{2,6}部长)(?:特别|非正式|视频)*(?:会议|会(?![谈晤见]))"
    ),
    "组第": re.compile(
        r"(?:^|(?<=[，。；\n])|(?<=[召举][开行]了)|(?<=召开)|(?<=举行)|(?<=出席))(?!了)(?:(?!召开|主持|举行|出席)[^，。；：“”\d\n]){2,30}?(?:检查组"
        r"|领导小组)第[一二三四五六七八九十]{1,3}次(?:全体)?会议"
    ),
}
#: Congresses and plenums of a place: 市第二次党代会, 沈阳|十三届市委十三次全会, 省委十三届二次全会, 市二届人大一次会议.
_N = "第?[一二三四五六七八九十]{1,3}"
_T = r"第?[\d一二三四五六七八九十]{1,3}届"
_TH = r"第?[\d一二三四五六七八九十百零〇]{1,5}次"
_LOCAL_MEETING = re.compile(
    rf"(?:[省市县区州旗盟]|自治区)?第[一二三四五六七八九十]{{1,3}}次党(?:代会|员代表大会|代表大会)"
    rf"|(?:[省市县区州旗盟]委|自治区党委){_N}届(?:委员会)?{_N}次全(?:会|体会议)(?:（扩大）会议)?"
    rf"|{_N}届(?:[省市县区州旗盟]委|自治区党委){_N}次全(?:会|体会议)(?:（扩大）会议)?"
    rf"|(?:[省市县区州旗盟]委|自治区党委)全会"
    rf"|(?:[省市县区州旗盟]|自治区)?{_N}届(?:人大|人民代表大会|政协){_N}次(?:全体)?会议"
    rf"|(?:{_T})?(?:[省市县区州旗盟]|自治区)(?:{_T})?(?:人民)?政府(?:党组)?(?:{_T})?(?:20\d\d年)?{_TH}(?:常务|全体|党组)?(?:（扩大）)?会议"
    r"|(?:[省市县区州旗盟]|自治区)(?:人民)?政府党组(?:（扩大）)?会议"
    rf"|(?:[省市县区州旗盟]委|自治区党委)(?:{_T})?(?:20\d\d年)?{_TH}常委会?(?:（扩大）)?(?:会议)?(?!委员)"
    rf"|(?:[省市县区州旗盟]委|自治区党委)常委会(?:20\d\d年)?{_TH}(?:（扩大）)?会议"
    rf"|{_TH}(?:[部委署厅院行会社]|总?局)(?:常?务|党组|长办公)会议?"
    rf"|(?:[省市县区州旗盟]|自治区)政协{_N}届{_N}次全(?:会|体会议)"
    rf"|{_N}届(?:[省市县区州旗盟]|自治区)(?:人大|政协){_N}次(?:全会|(?:全体)?会议)"
    rf"|政协[一-龥]{{2,12}}?[省市县区州旗盟]{_N}届委员会{_N}次全体会议"
    rf"|全?(?:[省市县区州旗盟]|自治区)(?:两会|“两会”)"
    rf"|(?:[省市县区州旗盟]|自治区)?{_N}届人大常委会第[\d一二三四五六七八九十]{{1,4}}次(?:主任)?会议"
    rf"|(?:[省市县区州旗盟]委|自治区党委)常委会?(?:（扩大）|扩大)会议?"
    rf"|(?:中共|中国共产党)[一-龥]{{2,12}}?{_N}届委员会第[\d一二三四五六七八九十百]{{1,4}}次常委会?(?:（扩大）)?(?:会议)?(?!委员)"
    rf"|(?:[省市县区州旗盟]|自治区)?政协{_N}届{_N}次(?:常委会?|主席)(?:（扩大）)?会议"
    rf"|{_N}届{_N}次(?:常务)?(?:(?:理事|会员|代表|会长|监事)(?:扩大|代表|（扩大）)?大?|(?:全委|常委|主席团)(?:（扩大）)?)会(?:议)?"
)
#: What each of these has, and how far around it the name may reach.
_LOCAL_SIGN = re.compile(
    "次会议|次[部局委署厅院行会社总][局务常党长]|政府党组|次(?:党|全|会议|常[务委]|主[席任]|理事|会员|代表|会长|监事)|（扩大）会|常委会?扩大会|[省市县区州旗盟党]委全会|[省市县区州旗盟]“?两会"
)
_LOCAL_WORDS = re.compile(
    "次[部局委署厅院行会社总]|政府党组|次(?:党|全|会议|常[务委]|主[席任]|理事|会员|代表|会长|监事)|（扩大）会|常委会?扩大会|两会|委全会"
)
_REACH = 24
#: The congress of an association, behind its name: 县作家协会|第五次代表大会.
_CONGRESS = re.compile(
    "(?:（[^（）]{1,10}）)?(?:第[一二三四五六七八九十百]{1,4}次(?:会员|全体|全国)?代表大会"
    "|(?:首届|第[一二三四五六七八九十百]{1,4}届)(?:第[一二三四五六七八九十]{1,3}次)?(?:会员|理事)(?:代表)?大会)"
)
#: What a meeting passed, which the tagger takes for the beginning of its name: 《某某分解表》经|市政府第9次常务会议.
_WHAT_IT_PASSED = re.compile("《[^《》\n]+》[已经由于业]")


def made_meetings(page: Page, tagged: list[Tagged]) -> list[tuple[int, int]]:
    """Meetings whose names are told by their form, unless the tagger found longer ones."""
    text = page.text
    found = [*_quoted(text), *_commemorations(text)]
    for word, form in _LONG_NAMES.items():
        if word in text:
            found += [match.span() for match in form.finditer(text)]
    found += _local_meetings(page)
    for left, right, label in tagged if "代表大会" in text or "员大会" in text or "事大会" in text else ():
        if label in BODIES and (congress := _CONGRESS.match(text, right)):
            found.append((left, congress.end()))
    return [
        (start, end)
        for start, end in found
        if not any(
            label == "EVENT"
            and left <= start
            and end <= right
            and not _WHAT_IT_PASSED.match(text, left, start)
            and not any(begin <= left < stop for begin, stop in page.credits)  # 某某社太原1月14日电|政协某省…
            for left, right, label in tagged
        )
    ]


def _quoted(text: str) -> Iterator[tuple[int, int]]:
    """Names in quotation marks, and those that begin with a sentence or a title in them."""
    if "》" in text and "会" in text:
        for end in _TITLED_HEAD.finditer(text):
            start = text.rfind("《", max(0, end.start() - 40), end.start())
            if start >= 0 and "》" not in text[start : end.start()]:
                whose = _WHOSE_GROUP.search(text, max(0, start - 24), start) if end.group().endswith("会议") else None
                yield whose.start() if whose else start, end.end()
    for end in _QUOTED_HEAD.finditer(text):
        start = text.rfind("“", max(0, end.start() - 72), end.start())
        if start >= 0 and _QUOTED_MEETING.match(text, start):
            whole = _OF_ALL.search(text, max(0, start - 18), start)
            yield whole.start(whole.lastgroup or 0) if whole else start, end.end()
    for closed in _QUOTED_END.finditer(text) if "”" in text else ():
        start = text.rfind("“", max(0, closed.start() - 50), closed.start())
        if start >= 0 and (match := _QUOTED_NAME.match(text, start)):
            yield (start, match.end()) if match["too"] else match.span("name")


def _commemorations(text: str) -> Iterator[tuple[int, int]]:
    """Meetings that mark an anniversary or a day: 纪念…周年座谈会, 国际和平日纪念活动."""
    yield from (match.span("name") for match in (_FOUNDED.finditer(text) if "周年" in text else ()))
    if "活动开" in text or "活动闭" in text or "活动并" in text:
        yield from (match.span("name") for match in _ACTIVITY.finditer(text))
    for at in places_of("周年", text) if "周年" in text else ():
        beginnings = [text.rfind(verb, max(0, at - 42), at) for verb in ("纪念", "庆祝")]
        for start in sorted(place for place in beginnings if place >= 0):
            if match := _COMMEMORATION.match(text, start):
                yield match.span()
                break


def _local_meetings(page: Page) -> list[tuple[int, int]]:
    """Congresses and plenums of provinces, cities and counties, with the place that stands before them."""
    text = page.text
    found: list[tuple[int, int]] = []
    passed = 0
    if not _LOCAL_WORDS.search(text):
        return found
    for near in _LOCAL_SIGN.finditer(text):
        for match in _LOCAL_MEETING.finditer(text, max(passed, near.start() - _REACH), near.end() + _REACH):
            start, passed = match.span()
            for place in page.region_candidates:
                crossing = text[place.start - 1 : place.start + 1] in HOLD  # 召|开县
                if place.parts and place.start < start <= place.end <= passed and not crossing:
                    start = place.start
                    break
            start -= 2 * text.startswith("中共", max(0, start - 2))
            found.append((start, passed))
    return found
