"""How names of meetings end, and what makes no name of its own before that."""

from __future__ import annotations

import re

#: Verbs behind which a meeting is named.
HOLD = ("召开", "举行", "举办", "出席", "参加")
#: The last words of names of meetings.
MEETINGS = re.compile(
    r"(?:座谈会|会议|大会|论坛|峰会|发布会|招待会|研讨会|[推促]进会|部署会|动员会|交流会|现场会|工作会|报告会|宣讲会|茶话会|博览会|交易会|展览会|年会|培训班"
    r"|调度会|汇报会|恳谈会|洽谈会|推介会|对接会|总结会|表彰会|党代会|学习会|研修班|研讨班|集体学习)$"
)
#: What gives a meeting no name of its own.
GENERIC = re.compile(
    r"(?:[部厅局委省市县区]?党[委组]|扩大|（扩大）|常务|全体|领导小组|专题|工作|例行|新闻|现场|视频|电视电话|座谈|民主|生活|办公|主任|调度|协调|系列|论坛|大会|峰会|年会|调研|"
    r"[一二三四五六七八九十两]次|一系列|多场|高级别|紧急|闭门|有关|相关|重要|首次|公开|小范围|大范围|媒体|政策|招商|招聘"
    r"|国际|学术|研讨|平行|分|主旨?|临时|决定|立法|选举|学习|交流|首届|第[一二三四五六七八九十]+届)*"
)
