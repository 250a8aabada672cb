"""What looks like the name of a meeting and is none: ceremonies, bodies, sessions without a name, two who meet."""

from __future__ import annotations

import re

#: A parliament abroad and a body of the United Nations, which are no meetings.
_STANDING_BODY = re.compile(
    "[一-龥]{0,6}国民(?:代表)?(?:大会|会议|议会)|[一-龥]{0,6}参谋长联席会议|俄(?:罗斯)?联邦会议|[一-龥]{2,6}人民协商会议|联合国贸(?:易和|易与)?发(?:展)?会议|[一-龥]{0,2}最高人民会议|[一-龥]{2,8}最高会议"
)
#: A session of study without the name of who studies: 举行|第七次集体学习.
STUDY_ONLY = re.compile(
    r"(?:理论学习中心组)?(?:第[一二三四五六七八九十\d]{1,3}次)?(?:集体|集中|专题)(?:理论)?学习(?:会|研讨)?"
)
#: What behind the name of a meeting makes the name of a body or a building of it.
_NO_MEETINGS = ("成员单位", "事务局", "博物馆", "纪念馆", "展览馆", "展示馆", "场馆", "公园", "中心")
#: What makes a room of it: 在镇政府中心会议|室召开.
_ROOMS = ("室", "厅召", "厅举", "中心召", "中心举")
#: What stands for any meeting on some matter: 获邀参加叙问题|相关会议.
_ANY = ("相关会议", "有关会议")
_COSTS = ("经费", "费用", "室、")
#: What makes of a kind of meeting the way in which something is done, and of a course its terms: 以三级视频会议|的形式.
_KINDS = ("的形式", "形式", "的方式", "方式", "开学典礼", "毕业典礼")
_CEREMONIES = ("仪式", "典礼")
#: What stands behind a theme or a subject in quotation marks, which is no name, and in the midst of a title.
_THEMES = ("”为主题", "”作大会", "”写进", "”举行", "〉缔约")
#: Somebody who speaks for a body with the name of a meeting: 某届联大主席P代表|联合国大会.
_FOR_ANOTHER = re.compile("[^，。；“”]{0,16}(?:主席|总统|总理|部长|书记|主任|会长|秘书长)[一-龥·]{2,12}(?<!人民)代表")
#: An opening that is told together with the first forum: 开幕式暨主论坛.
_OPENING = re.compile("(?:[开闭]幕)?[式会][及暨和](?:主|分|高峰)*论坛|[一-龥、]{0,60}(?:列席|出席|参加)会议\\Z")
#: What is said of a body that is named like a meeting: 由世界互联网大会|主办.
_HOSTS = ("主办", "联合主办", "共同主办", "承办")
#: The same of one that hosts with another: 某代表团与某某中文会|近日共同举办.
_TOGETHER = re.compile(r"(?:近日|日前|\d{1,2}日|今天|昨天|在[^，。；]{1,12}?)*(?:共同|联合)(?:举[行办]|主办|承办)")
#: A meal with which guests are welcomed, whatever it is like.
_MEAL = re.compile("(?:隆重|盛大|的|欢迎|答谢|招待|告别)*[晚午国]?宴会?")
#: What a clause says that is cut within a word: 两国外长会|谈, 两国元首视频会|晤.
_CUT = ("谈", "见", "晤")
#: A line of a career, with what somebody learned: 1988.02-1988.08党校|培训班学习.
_COURSE = re.compile(r"(?:19|20)\d\d[.年][^，。；\n]{4,50}班学习")
#: What a meeting is said to be: 广博会是O主办的|大型博览会; the one told of before, with what is done at it: 会议并作会议|总结.
_PREDICATE = re.compile("(?:是|为(?=由))[^，。；是为]{2,50}(?:主办|举办|举行|发起|承办|创办)的\\Z")
_MEETING_AGAIN = re.compile("(?:会议|大会)(?:并|后|时|上|期间)")


def is_none(text: str, start: int, end: int) -> bool:
    """Whether the words name a ceremony, an opening, a session without a name, members of a body, or two who meet."""
    ceremony = text.endswith(_CEREMONIES, start, end) and "会暨" not in text[start:end]
    if _FOR_ANOTHER.match(text, start, end) or text.startswith("所在", start):
        return True
    if STUDY_ONLY.fullmatch(text, start, end) or _MEAL.fullmatch(text, start, end):
        return True
    if any(words in text[start:end] for words in _THEMES):
        return True
    two_meet = text.endswith("会", start, end) and text.startswith(_CUT[:: 1 if text[end - 2] == "长" else 2], end)
    if text[start : start + 1].isdigit() and _COURSE.match(text, start):
        return True
    if _PREDICATE.search(text, max(0, start - 60), start) or _MEETING_AGAIN.match(text, start, end):
        return True
    if text.endswith("会议", start, end) and (
        text.startswith((*_ROOMS, *_COSTS), end) or text.endswith(_ANY, start, end)
    ):
        return True
    if text.endswith("务会议", start, end) and text.startswith("成员", end):
        return True
    unfolds = text.startswith("展开", end - 1) and not text.startswith("幕", end + 1)  # 围绕“…”主题展|开对话
    opening = _OPENING.match(text, start, end) is not None or text.startswith(_KINDS, end)
    return ceremony or opening or two_meet or unfolds or text.startswith(_NO_MEETINGS, end)


def is_body(text: str, start: int, end: int) -> bool:
    """Whether the words name a body: one that hosts, a parliament abroad, a cabinet with a chairman."""
    hosts = (text.startswith("由", start - 1) and text.startswith(_HOSTS, end)) or (
        text[start - 1] in "与和同及" and _TOGETHER.match(text, end) is not None
    )
    cabinet = text.endswith("部长会议", start, end) and text.startswith(("主席", "副主席", "第一副主席"), end)
    return hosts or cabinet or _STANDING_BODY.fullmatch(text, start, end) is not None
