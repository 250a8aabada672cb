"""How names of meetings end, and what makes no name of its own before that."""

from __future__ import annotations

import re

#: Verbs behind which a meeting is named.
HOLD = ("召开", "举行", "举办", "出席", "参加", "收看", "开了", "开过")
#: What is done at a meeting, which makes the last word of its name with 会: 座谈会, 工作推进会.
DOINGS = (
    "座谈|推进|促进|报告|现场|例|动员|部署|调度|汇报|研讨|交流|恳谈|洽谈|推介|表彰|总结|对接|联席|研判|协商|启动|宣讲|论证|工作|学习|通报|分析"
    "|碰头|发布|吹风|通气|见面|茶话|团拜|务虚|听证|民主生活|扩大|讨论|分享|观摩|会商|招商|对话|反馈|介绍|协调|说明|意见征求|征求意见"
    "|(?:视频|外长|防长|财长)(?=会(?![谈晤见]))|准备|评审|评议|点评|评估|鉴定|验收|答辩|述职|约谈|咨询|辩论|公开|解读|宣介|宣贯|培训|攻坚|誓师|签约|组织生活|纪念|追思|专题"
    "|警示教育|问政|推广|督办|交办|布置|督导|讲评|拉练|答疑|攻关|提醒|谋划|策划|预备|筹备|联组|小组"
)
#: The last words of names of meetings that a sentence says to be held.
HEADS = f"(?:{DOINGS})会|会议|大会|论坛|峰会|年会"
#: The last words of names of meetings, whose first character is looked at first.
_LAST = f"{HEADS}|招待会|博览会|交易会|展览会|党代会|培训班|研修班|研讨班|集体学习"
MEETINGS = re.compile(
    f"(?=[{''.join(sorted({word[0] for word in _LAST.removeprefix('(?:').split('|')}))}])(?:{_LAST})$"
)
#: What a meeting is like that has no name of its own: 专题|会议, 例行新闻|发布会.
SORTS = (
    f"{DOINGS}|[部厅局委省市县区署院行]?党[委组]|（扩大）|领导小组|主任|[省市县区]长|全体|常务|办公|(?:电视)?电话|例行|专题|视频|新闻|协调|政策|媒体"
    "|月度|季度|情况|[部厅局委院署行]常?务|民主|远程|紧急|特别|闭门|公开|主题|联合|线[上下]|调研|集体|系列|合作|务实|政情|干部|警示教育|非正式"
)
#: What gives a meeting no name of its own.
GENERIC = re.compile(
    f"(?:{SORTS}|论坛|大会|峰会|年会|[一二三四五六七八九十两]次|一系列|多场|高级别|多边|双边|有关|相关|重要|首次|小范围|大范围|记者|生活"
    "|首日|次日|[一二三四]季度|[上下]半年|前三季度|庆祝|年[终底初]|半年|国际|学术|平行|分|主旨?|临时|决定|立法|选举|首[届场]|第[一二三四五六七八九十]+[届场])*"
)
#: Congresses and plenums of the party are mostly spoken of, not reported: as held only where a story opens with them.
PLENUM = re.compile(r"[一二三四五六七八九十]中全会|(?:党的|中共)[一二三四五六七八九十]{1,3}大")
