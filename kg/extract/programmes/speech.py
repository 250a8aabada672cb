"""How sentences tell for whom they speak: the patterns of subjects, speakers, meetings, documents and orders."""

from __future__ import annotations

import re

from kg.extract.meetings.heads import PLENUM as OF_A_PLENUM
from kg.extract.reading import pattern

SOURCE = pattern(
    r"从(?P<o><O>)(?:[^，。]{0,8})?(?:了解到|获悉|得知)|(?:^|[，。：])据(?P<told><O>)(?:\d{1,2}日|[今昨]天)?(?:官?网站?|官网)?(?:最新)?(?:消息|介绍|通报|透露|披露)|来自(?P<said><O>)的消息"
)
#: An organ at the head of a clause, which is then the subject of what follows, unless only its figures are.
ORGAN_SUBJECT = pattern(
    r"(?:^|[，。；：“\n】]|(?<![^，。；：\n])(?:19|20)\d\d年"
    r"|(?:日前|近日|目前|当前|眼下|[去今明]年|同时|此外|今后|下一步|\d[日月]|上午|下午|来|已|将|新一届|本届)"
    r"|[，；]以<P>同志为核心的)(?P<o><O>(?:(?:、|和|与|(?:日前|近日|今天|昨天|目前|已|正在?|还|将|要|拟){0,3}(?:会同|联合)|(?:日前|近日|今天|昨天|[将已])与|以及"
    r"|及)[<O><G>])*)(?!关于|的|[原前]?<T>(?!(?:说|表示|介绍|指出|强调|透露|坦言)[，：“])|[^，。；<O>]{0,16}数据(?:统计)?(?:显示|表明)"
    r"|[^，。；<O>]{0,16}(?:高度重视|十分重视|牵挂|关怀|关心|惦记|寄予)[^，。；<O>]{0,8}，[^，。；]{0,4}(?:要|必须|务必|应)(?![求素点])|统计，"
    r"|决策(?!建设|兴建|实施|启动|开展)|部署(?=[，。、；和及]|要求|精神|安排|任务)|坚强|有关精神|精神|批准(?!建设|兴建|实施|启动|开展|设立|在)|和<D>"
    r"|[、和与](?!<P>|各级|所属|(?:人民)?政府)|(?:代表|委员)[、，<P>]|[^，。；<O>]{0,16}(?:参加|参会|出席|列席|陪同|收听收看))"
)
#: A list that begins with an organisation is a subject where the verb of an organ follows.
JOINT_SUBJECT = pattern(
    r"(?:^|[，。；：“\n]|(?:日前|近日|今天|今年"
    r"|\d日))(?P<o><G>(?:(?:、|和|与|联合|会同)[<O><G>])*)(?=(?:等[^，。；<O><G>]{0,8}?(?:部门|单位|部委|机构|组织))?(?:日前|近日|今天"
    r"|在<R>)*(?:联合|共同|持续|创新|深入|积极|全面|扎实|大力|继续|正式|率先|首次|先后|陆续)*(?:印发|部署|启动|开展|组织开展|推出|实施"
    r"|(?<=联合)(?:举办|主办|召开|制定|出台|发布|下发)|召开[^，。；]{0,12}会议?，[^，。；<O><G><P>]{0,6}(?:部署|启动|推出|实施|开展)))"
)
#: Mass organisations, and one of them as the subject of a clause.
MASS = (
    "总工会",
    "妇联",
    "妇女联合会",
    "团中央",
    "共产主义青年团中央委员会",
    "残联",
    "残疾人联合会",
    "工商联",
    "工商业联合会",
    "科协",
    "科学技术协会",
    "供销合作总社",
    "红十字会",
)
MASS_SUBJECT = pattern(
    r"(?:^|[，。；：“\n]|(?:日前|近日|目前|当前|[去今明]年|年来|\d日))(?P<o><G>(?:[、和与]<G>)*)(?!的|[原前]?<T>|[、和与]|[^，。；<O><G>]{0,8}(?:要|必须|应当)(?!求))"
)
#: A person named only as the author of an idea, in the name of a doctrine, or as a guide: 习近平主席提出的M, 习近平强军思想, 在P领导下.
AUTHOR = pattern(
    r"<T>?(?:提出|倡导|亲自谋划|关于|总书记)[^，。]{0,4}的|的[^，。；<P>]{0,6}(?:评价|肯定|赞扬|赞许|批示)|<T>?关于|同志为核心的<O>(?:的?集中统一|坚强)?领导"
    r"|[^，。；<P><T><O>]{2,12}思想|<T>?的?[^，。；<P>]{0,6}(?:领导|引领|带领|指引|关怀)下"
)
#: A person whose words somebody else follows: 贯彻落实P重要讲话精神, 按照P在E上的要求.
FOLLOWED = re.compile(r"(?:贯彻|落实|学习|按照|根据|践行|领会|遵循|牢记)(?P<between>[^，。；]{0,24})$")
#: Those who only go with somebody: P、P陪同调研.
COMPANY = re.compile(r"(?:陪同|一同|随同|参加|参与)(?:调研|考察|检查|督导|走访|活动|督查|慰问)?$")
#: A report to a congress, whose speaker stands for the government, or a speech for a party: 我代表O，向大会报告工作; P代表O发言建议.
SPEAKS_FOR = pattern(r"代表(?P<o><O>[^。；]{0,12}报告|[<O><G>](?:作(?:大会)?)?发言)")
WORDS = pattern(
    r"(?:<T>?(?:同志)?(?:(?:考察|视察|关于|对|在|来|到|赴|参加)[^，。；]{1,16}?)?(?:系列)?(?:重要)?(?:讲话|指示|批示|论述|贺信|回信)|<T>?在[^，。]{2,48}?[上时]的)(?P<spirit>[^，。；]{0,12}精神)?"
)
MEETING_SUBJECT = pattern(
    r"^(?:[^，。<P>]{0,8}|(?:就|围绕|针对|关于|对于?|在)[^。；]{2,40}，)(?:会议|会上|大会|座谈会|全会)(?:分别|一致|认真|集中|专题|重点|并|也)*(?:同意"
    r"|原则(?:同意|通过)|批准|确定|指出|强调|要求|认为|提出|研究|决定|部署|听取|审议|还|明确|传达|学习|希望|讨论|号召|安排|[作做]出?了?[^，。；]{0,4}(?:安排|部署))"
)
#: A named meeting that says something: its convener speaks, not the organ named before.
EVENT_SUBJECT = pattern(
    r"^(?:[^，。<P><O>]{0,10}，)?[^，。<P><O>]{0,6}(?P<e><E>)(?:[^，。<P><O>]{0,4}(?:强调|指出|要求|提出|明确|部署|研究|审议|听取|讨论|决定|确定|同意|批准)"
    r"|(?:(?!将)[^，。<P><O>]){0,12}(?:召开|举行)，(?:[^。<P><O>]*，)?(?:安排|研究|动员|总结|强调|要求|部署|推进|推动|听取|审议|落实))"
)
#: What inspectors ask for or only found, and who they are: |督察要求…, 巡视认为….
INSPECTED = re.compile(
    r"[ 　]*(?:对此，|同时，)?(?P<who>督察|巡视|督导|巡察|检查|审计)组?(?:还|也)?(?:(?P<asked>指出|要求|强调|提出)|认为|发现|显示)"
)
#: Who answers the questions of an interview: P…回答了记者提问, O负责人答记者问; how an answer begins.
ANSWERER = pattern(
    r"(?:(?P<p><P>)|(?P<o><O>)(?:[^，。；<O><P>]{0,10}负责(?:人|同志)))[^。；<P>]{0,60}(?:答记者问|回答了?[^，。；]{0,10}提问"
    r"|接受了?[^，。；]{0,14}采访|答[^，。；]{0,6}记者|进行了?解读|作了?解读)"
)
ANSWER = "答："
#: How far into a sentence its subject may stand.
FAR = 60
#: Others, whom those who speak tell what they are to do: |某银行要及早…; for whom something is meant; what an order begins with that names nobody.
CALLED_ON = pattern(r"[<G><R>](?:[、和][<G><R>])*[^，。；<O><P>]{0,8}(?:要|必须|务必|须|应当?)(?![求素点])")
#: A place that acts as it was told to: 落实总书记要求，|某省|正加快….
PLACE_ACTS = pattern(
    r"[ 　]*(?:(?:认真|深入|全面|坚决|牢牢)*(?:落实|贯彻|牢记|按照|遵循|沿着|围绕)[^，。；<O><R>]{0,16}，)(?:近年来，|今年以来，|如今，)?<R>(?![^，。；]{0,8}(?:要|必须|应当?)(?![求素点]))"
)
ON_ITS_PART = pattern(r"[^，。；<O><P>]{0,6}对于?<R>(?:来[说讲]|而言)")
ORDER = pattern(r"[ 　]*(?:各[^，。；<O><P>]{1,14}?)?(?:要|必须|务必|应当?)(?![求素点])")
#: How an item begins of what somebody counts up, and how many lines of them there may be.
ITEM = re.compile(
    r"[ 　\n]*(?:（[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]是|第[一二三四五六七八九十]{1,2}，|——(?!国家|我国|全国|各地)|[①-⑳]|[1-9]\d?[.．、])"
)
ITEMS = 12
#: Where the subject of a clause stands: |P, 日前|P.
AT_HEAD = re.compile(r"(?:^|[，；：])[^，。；：]{0,3}$")
#: People at large, who speak for nobody: 与会嘉宾表示, 多国人士认为, 代表们说.
OTHERS_SAY = re.compile(
    r"(?:代表|委员|大家|官兵|学员|[^，。；]{0,14}(?:老同志|干部|群众|官兵|职工|学生|青年)们?(?:一致|纷纷|普遍))(?:们|普遍|纷纷|一致|均|都|还)*(?:表示|认为|指出|说"
    r"|建议(?=，)|呼吁)|[^。；]{0,12}?(?:(?<=与会)[^，。；]{0,10}?(?:代表|各方)|嘉宾|人士|专家|学者|各界|多国|网友|民众|外媒|媒体)(?:们|普遍|纷纷|一致|均"
    r"|都)*(?:表示|认为|指出|说|称|祝贺|感谢|高度|赞赏|积极评价)"
)
NOTICE_SUBJECT = pattern(
    r"^[ 　]*(?:[^，。；：<P><O>]{2,14}，)?(?:该|这份|这一|上述|此次)?(?P<kind>通知|意见|规划|方案|文件|办法|纲要|(?:行动)?计划|措施|决定|新政|细则|条例|指南)"
    r"(?:的?主要内容为?|[还也]?(?:指出|强调|要求|提出|明确|部署|聚焦|围绕|给出|列出|列明|写道|设定|规定|细化|把|共[分有\d]))"
    r"|^[ 　]*(?:其中(?:明确|提出|要求|规定)|(?:[^，。；：<P><O>]{2,8}一|第[一二三四五六七八九十]{1,2})[章节部条]写道)"
)
#: The report that a government gives to its congress, and what it or an article says: 某省人民政府|工作报告, |报告提出….
REPORT = pattern(r"(?P<o><O>)(?:\d{4}年)?(?:政府)?工作报告")
#: What an organ tells all of, and what that says then: |O通报7月空气质量情况; 对投资情况进行通报; |通报要求….
NOTIFIED = pattern(r"(?P<o><O>(?:[、和]<O>)*)[^，。；<O><P>]{0,24}?(?:通报(?!批评|会)|发布[^，。；]{0,8}通报)")
NOTICE_OF_ALL = re.compile(r"[ 　]*通报(?:还|并|中)?(?:指出|强调|要求|提出|明确|认为)")
REPORTED_BY = pattern(r"(?P<p><P>)[^，。；<P>]{0,16}作(?:了)?《?政府工作报告|杂志发表[^。；<P>]{0,24}(?P<author><P>)")
REPORT_SUBJECT = re.compile(
    r"(?:关于[^，。；]{2,14}，)?(?:[^，。；]{0,6}政府工作)?(?:报告中?|文章)(?:还|也)?(?:指出|强调|要求|提出|提到|明确|部署)"
)
DOCUMENT_SUBJECT = pattern(
    r"(?:^[ 　]*(?:上述|这份|这部|这一|该|此次|新版|而|(?:按照|根据|依据|对照|据)(?![^。]*<O>))?|^[^。<P>]{0,16}(?:介绍|了解|获悉|表示)，"
    r"|^[ 　]*[^，。；：<P><O>]{1,8}，|^(?![^，。<O>]{0,6}(?:落实|贯彻|学习|执行))[^。<P>]{0,40}(?:印发|发布|出台|公布)的)(?P<d><D>)(?:（[^（）]{2,30}）)?"
    r"(?:[^。<P><O>]{0,6}?|由<O>[^。<P><O>]{0,40}，)(?:指出|强调|要求|提出|明确|包括|部署|从|围绕|的|坚持|共[分有\d]|分为|主线|给出|列出|列明|规定|写道|设定"
    r"|设置|涵盖|聚焦|开宗明义|针对|瞄准|确定|点了|安排|勾画|细化|阐明|提到|支持|鼓励|引导|推动|推出|把|对|将|，)"
)
SAYS = pattern(
    r"(?P<p><P>)(?:：|[^，。；：<P><O>]{0,14}?(?:指出|强调|表示|说|(?<!指示)(?<!讲话)(?<!精神)(?<!的)要求|认为|希望|介绍|提出|透露|坦言|叮嘱|勉励|回应|答道"
    r"|重申|直言|提醒|披露|称(?=[，：]))(?!的))|(?P<he>^[^，。]{0,4}(?:他|她)[^，。们]{0,6}?(?:指出|强调|表示|说|要求|希望|介绍))"
)
#: Who put forward what stands behind, whatever else he did before: P主席出席E并发表讲话，|提出共建M.
PUT_FORWARD = pattern(
    "[，：“](?P<p><P>)<T>?(?:[^。；<P><O>]{0,80}[，并])?[^，。；：<P><O>]{0,20}?(?:提出|宣布|倡导|发起)[^，。；<P><O>]{0,8}$"
)
#: Who said what was quoted before: “我们推进M。”|OTP说.
SAID_BEFORE = pattern(
    r"[^，。；：“<P>]{0,24}(?P<p><P>)[^，。；：“<P>]{0,10}(?:说|表示|介绍|指出|强调|坦言|直言|告诉|概括|透露|谈到|提到|回应|解释|总结|提醒|判断)"
)
#: How many sentences of a quotation are looked back upon.
QUOTATION = 6
DEPLOYED = pattern(r"(?P<e><E>)[^，。<O><P>]{0,12}(?:提出|强调|要求|明确|部署|对|将|通过)[^。<O><P>]*$")
#: A meeting that somebody quotes on what it proposed: 市委书记P说，|省委全会提出实施M.
PROPOSED = pattern(
    r"(?:^|[，：；。“])(?:[今去]年|此前|\d+月)?(?:的)?(?P<e><E>)(?:(?:明确|首次|还|再次)?(?:提出|部署|强调|要求|决定|明确|作出)(?![的了，])|[对就])[^，。；<O><T>]*$"
)
#: A document that somebody speaks of, or that a clause begins with: P说，|《意见》部署了M; 对外，|《规划》要求推进M.
DOCUMENT_SAYS = pattern(
    r"(?:^|[，：；。“]|按照?|据|根据|[把将])(?P<d><D>)[^，。；<P><O><D>]{0,8}?(?:，要求|(?:提出|部署|强调|要求|安排|明确|写明|写道|规定|列出|列明|确定|聚焦)(?:的“?$|(?!的)))[^。<P><O><D>]*$"
)
#: Seats in a body, for which one speaks only where no other post is told: 省委常委、市委书记P speaks for the city.
SEAT = re.compile("(?:常委|委员|代表|成员|院士|教授|研究员|顾问|理事)$")
BUREAU = ("中国共产党中央政治局", "中国共产党中央书记处")
#: Whose orders somebody follows whom the text does not name: 按照O统一部署，各地公安机关….
BY_ORDER_OF = pattern(
    r"(?:按照|根据|在(?=[^，。；]{0,12}部署下))(?P<o><O>(?:[、和]<O>)*)[^，。；<O>]{0,20}(?:部署|要求|安排)"
)
#: How long the short title of a document is at most that the text has named in full: 《若干措施》.
SHORT = 8
#: How many sentences a story opens with.
OPENING = 4
#: Whoever may answer a question.
NAMED = ("PERSON", "ORGAN", "ORG")
VILLAGES = ("村", "社区", "村党委", "社区党委")
DISCIPLINE = "中国共产党中央纪律检查委员会"
#: The meeting of a body of the centre, which that body holds: 中央财经领导小组会议.
OF_A_BODY = re.compile(
    "中央(?:[^会]{2,14}?(?:小组|委员会)|军委|深改[组委]|财经委|网信委|国安委|依法治国委|审计委|外事委)"
)
#: A congress or plenum, or all of them; not what is held to learn from one (学习贯彻党的二十大精神专题研讨班).
PLENUM = re.compile(
    rf"(?:{OF_A_PLENUM.pattern}|历次全会|(?:^|中国共产党第|党的)[一-龥]{{2,3}}届中央委员会第[一-龥]{{1,2}}次全体会议)$"
)
