"""Whether the words around a programme say that somebody launches it or carries it out."""

from __future__ import annotations

import re

from kg.extract.reading import SIGNS, pattern

#: What a programme is called before those are named who launched it: M是在O领导下|由O发起的项目.
IS_LED = "是(?:[^，。；<O><G>]{0,8}(?:在|报?经)[<O><G>][^，。；<O><G>]{0,8}(?:下|批准|同意|授权)，(?:[^，。；<O><G>]{2,30}，)?)?"
#: Verbs of launching and carrying out, before a programme or right behind it.
_VERB = pattern(
    r"发布|印发|公布|壮大|由|检查指导|督[导促](?=“?$)|推进|推广|实施|落实|贯彻|坚持|深化|聚焦|开展|启动|推动|做好|加快|促进|打好|打赢|夺取(?!了)|投身于?|建设|部署|批复|编制|完善"
    r"|健全|提升|支持|助推|助力|践行|奉行|实行|确立|细化|兜牢|新?开工|(?<!<M>)推出(?!的)|[举主]办(?!的)|举行了?“?$|抓[好实牢]|发展|服务|"
    r"全面(?!胜利)|构建|推行|出台|制定|组织|巩固|参与|加强|强化|深入|围绕|统筹|执行|优化|探索|研究|公示|培育|打造|发起|提出(?!的[“]?$)|试点|引领|扩大|融入|瞄准|确保|实现|着力|更好"
    r"|积极|稳妥|迈|听取|包括|全力|进行|持续|为|办好|搞好|攻坚|树立|谱写|丰富|深耕|形成|共建|对接|学习运用|借鉴|[学用]好|用活|升级|迭代|扭住|把准|牵住|兴建|盯[住紧]|抓紧|咬定|锚定|紧扣"
    r"|(?<!在)决战|决胜|掀起|吹响|拉开|打(?=“?$)|(?:投入|安排|拨付)[^，。；<M>]{1,16}用于|加大(?=“?$)|建立(?=“?$)|攻克|啃下|带动(?!下)|撬动"
    r"|(?:优先|全力|[要须])保障|打响|跑出|同意|守[住牢]|落地“?$|做[优大强实细深精]“?$|第[一二三四五六七八九]件(?:大?事)?(?:就|便)?是“?$|(?:赋能|护航)“?$"
    r"|走(?:好|稳|实)?“?$|(?:确定|遴选)了?“?$|正在推|在推|推开|铺开|延续|(?<!像)抓(?=“?$)|[挂晒]出“?$|[把将][^，。；<M>]{1,16}[列纳]入“?$"
    r"|[就便]是(?=“?$)|(?:抓手|核心|重点|任务|工程|主线|关键|重头戏|举措|大事|当务之急)(?:就|便)?是(?=“?$)"
)
#: How it goes on, right behind a programme.
_BEHIND = pattern(
    rf"”?{IS_LED}由?[<O><G>](?:[、和与及][<O><G>])*(?:等[^，。；]{{0,6}})?(?:联合|共同|统一|牵头|首次|组织){{0,2}}(?:发起|开展|实施|推出|启动|主办|举办|牵头|组织|部署)[^，。；<M>]{{0,12}}的|"
    r"”?由[<O><G>]|”?(?:首批|[一二三]期)?(?:项目)?(?:(?:全面|圆满|正式|顺利)?(?:上线|投用|见效)|(?:全面|圆满|顺利)收官|收官(?=[。；]))"
    r"|”?正?在[^，。；<M>]{0,4}<R>(?:[、和]<R>)*(?:等地)?(?:落地|推开|铺开|扩面|推广|试行|开展|实施|推进)"
    r"|(?:[“”、和]*<M>)*”?(?:贯彻)?落实情况[^，。；]{0,2}(?:开展|进行)[^，。；]{0,4}(?:调[研度]|督[导查]|检查)"
    r"|”?的?(?:拟[补立支资][^，。；（]{0,4})?(?:(?:名单|项目)?（?(?:第[一二三四五]|首)批）?"
    r"|(?:创建|示范|试点|入选|建设|单位|城市|项目)*名单)[^，。；]{0,12}(?:敲定|公示|公布|出炉|确定|启动|入围|揭晓)|”?是[^，。；]{2,24}，(?:要|必须|务必)(?![求点素])"
    r"|”?[^，。；<M>]{0,4}(?:(?<![需重主首次纲摘紧想只不])要|(?<![响适对反供效相呼回顺感])应|须|不[能得会])(?![求点素注闻急该对付用])|”?将?(?:延长|延续|延|扩大)[至到]"
    r"|”?将?[于在自从][^，。；]{2,12}(?:实施|启动|施行|铺开|推开|推行|开展|举[行办])(?!以来)|”?(?:初步)?建成"
    r"|”?(?:年[内底]|[今明]年|[下本]月|月底|目前|现|如期|即将|即日起){0,2}(?:将|已|正|再)?(?:全[面部]?|陆续|加快|开始)?(?:推进|实施|启动|展开|推开|铺开|开工|动工|开建"
    r"|收尾|提速|扩面|覆盖|惠及|迎来|上项目)(?!的|[^，。；]{0,10}以来|后)|”?进展(?:顺利|良好|加快)|”?(?:累计|共|已)?完成(?:总)?投资"
    r"|”建设(?:取得|成效|稳步|扎实|加快|有序|全面|不断|深入)|”?(?:全面)?展开(?!的)|”?(?:[今明]年)?在全国[^，。；]{0,6}(?:铺开|实施|推开|推广|启动|开展)"
    r"|”?(?:今天|昨天|近日|日前|\d{1,2}日)?在<R>(?:正式)?启动(?![^，。；]{0,10}以来)"
    r"|[”]?(?:工作|[一-龥]{0,2}建设)?(?:正式|今天|昨天|近日|日前|即日起?|全面|推进){1,2}(?:启动|实施)(?![^，。；]{0,10}以来)|[”]?[^，。；]{0,4}落(?:实到位|到实处)|"
    r"[”]?(?:工作)?(?:已|均|全部)?(?:如期|圆满|顺利|按期)(?:完成|结束|收官|收尾)|取得(?!了?(?:全面|伟大|历史性|决定性|最[终后])*胜利)|已?(?:进入|开工)"
    r"|已(?:完成|建成|启动|实施|覆盖|惠及)|[”]?(?:(?:共|累计)(?:立案|查处|检查|完成|培训|惠及|开展|破获)|于[^，。；]{2,10}(?:开始|启动))|体系|基本|成效|持续|不断|稳步"
    r"|全面(?!胜利)|作出(?:了)?(?:部署|安排)|已经|正式|进一步|有序|顺利|深入|扎实|加速|接续"
)
#: What somebody has given instructions on, among others: 对发展M等工作作出一系列重要指示.
_TOLD_ABOUT = re.compile("(?:对|就|关于)[^。；]*$")
_INSTRUCTED = re.compile("[^。；]{0,30}?(?:作出|提出)(?:了|的)?(?:一?系列)?(?:重要)?(?:[指批]示|论述|讲话)")
#: The head of one of the items that make up a programme: ——M.
_ITEM = pattern(r"\s*[—―]{1,2}\s*<M>")
#: What works or projects are that somebody opens, or chose: 开工的项目包括|M.
_PROJECTS = re.compile(
    "(?:开工|签约|竣工|投产|奠基|入库)的?[^，。；]{0,10}项目[^。；]*(?:聚焦|包括|涵盖|涉及)[^。；]*$"
)
#: What a programme itself does: M对增产增收作出了部署.
_ARRANGES = re.compile(r"对[^。；]{2,40}?作出(?:了)?(?:系统|全面|总体|具体)?(?:部署|安排)")
#: What is done to a programme: 对M第二批名单进行公示.
_DONE_TO = re.compile(
    "”?[^，。；]{0,20}?(?:(?:进行了?|[作做]出?了?|予以)(?:[^，。；]{0,4}(?:公示|部署|安排|公布|规定))|提出了?[^，。；]{0,6}要求|加以推进)"
)
#: What is asked of several things, the last of them a programme: 对甲、乙、M等工作提出要求.
_ALL_DONE_TO = pattern(
    r"(?:[”“、和]*<M>)*”?等[^，。；<M>]{0,8}?(?:[作做]出?了?|进行了?|提出了?|予以)[^，。；<M>]{0,8}?(?:部署|安排|要求)|”?(?:工作)?召开[^，。；<M>]{0,10}会"
)
#: How a list of programmes goes on: A、B等一批重大工程加快实施.
_LISTED = pattern(
    r"(?:[”“、和]*<M>)*[”]?等[^，。；<M>]{0,14}?(?:加快|实施|推进|启动|开工|落地|取得|顺利)"
    r"|(?:[”“、和及]*<M>)+[”]?(?:加快|实施|推进|启动|[今昨]天|开工|竣工|落地|实现|取得|顺利|通过|全面|全线|正式|深入|[都均]?要(?!求)|[都均]?必须|年内|今年|将)"
)
#: What is to be solved, among others: 着力解决M等问题, 处理好甲和M等关系.
_SOLVED = re.compile(r"(?:解决|处理)[^。；]*$")
_PROBLEMS = re.compile(r"[^。；]{0,40}?(?:问题|关系)")
#: What something means for a programme: 对于推进M具有重要意义.
_MEANT = re.compile(r"(?:对于?|将为)[^，。；]{0,12}$")
_MEANS = re.compile(r"[^。；]{0,30}?(?:具有|有着?|意义)")
#: What carrying one out means for others, which nobody is asked to do: |实施M，对于…推行M，具有重要意义.
_SAID_AT_LARGE = pattern(r"[^。；<P><O><E><D>]*$")
_OF_MEANING = re.compile(r"(?:[^。；]{0,20}，)?(?:对于[^。；]{4,100}?，?)?(?:具有|有着)[^。；，]{0,14}(?:意义|价值)")
#: What is said of a programme that is only mentioned.
_BEHIND_NO = re.compile(
    r"^(?:(?:施工|建设)?(?:一线|现场(?!推进)|工地)|(?:加快|持续|稳步|不断)(?:成长|壮大|发展|增长)|作出的"
    r"|的(?:(?:战略|政治)?高度|重要性|必要性|紧迫性|艰巨性|长期性|决策部署|重要论述|重要思想|重要讲话|重要指示|基本规律)|(?:取得|迈出)的[^，。]{0,16}(?:给予|表示|予以)"
    r"|[^，。]{0,2}(?:背景|引领|指引|(?<!作)为统领|的(?:迫切|必然|内在|客观|根本|必由|题中|意图|重大任务|重要支撑|重大意义)|(?<!作)为抓手|目标任务的关键|出台后)"
    r"|[^，。]{0,6}以来|[^，。]{0,12}(?:之际|周年)|(?:明确)?(?:提出|指出|要求(?![，。；、])|显示)(?!的))"
)
#: A programme that somebody goes to see.
_LOOKED_AT = re.compile(
    r"(?:来到|走进|前往|抵达|察看|查看|考察|视察|调研|参观|了解|观看|支撑|主题[是为]|题为|学习领会)(?:了)?[^，。]{0,10}$"
)
#: A programme that only says which countries or firms are meant: “一带一路”|沿线国家.
_MEMBERS = re.compile(
    r"[”]?(?:(?:“小巨人”|中小)?企业[^，。；]{0,4}\d|沿线|共建国|国家(?!战略)|各国|高地|先行区|领域(?:突出)?问题"
    r"|(?:财政|专项|补助|衔接|发展|投资|引导|扶持|试点){0,3}(?:资金|基金)|之首|之一|民主监督|重点帮扶|(?:重点|标志性)工程|旗舰项目|标志性项目|支撑|重要战略支点|朋友圈|大家庭"
    r"|(?:合作)?伙伴|国家和地区|参与国|倡议下|[^，。；“”]{0,10}框架[下内]|(?:建设)?成果展|示范县|示范区|峰会|重点教材|建议|(?:的)?牵头单位)"
)
#: A programme of another country, which ours is matched with, or which we support: 推动M同柬“五角战略”对接, 支持沙方“2030愿景”.
_PARTNERS = pattern(r"(?:<M>[”]?[^，。；<M>]{0,8}(?P<joint>[同与和])[^，。；<M>]{0,8}|支持[一-龥]方(?:推进|实施)?“?)$")
_MATCHED = re.compile(r"[”]?(?:战略|框架|倡议|计划)?的?(?:紧密|深度|有效|高质量|全面)?对接")
#: The same where theirs is named first: 推动欧方M|同中国M对接.
_MATCHED_WITH_OURS = pattern(r"[”]?[同与和](?:中国|我国|中方)[^，。；<M>]{0,6}<M>[^，。；<M>]{0,8}对接")
_OURS = pattern(r"<M>[”]?[同与和](?:中国|我国|中方)[^，。；<M>]{0,6}$")
#: A programme that somebody reports on: 作了关于M执行情况的报告.
_REPORTED = re.compile(r"(?:听取|审议|审查|作了?|关于)[^。；]*$")
#: What others suggest: 就M、…提出意见建议.
_SUGGESTED = re.compile(r"[^。；]*?提出[^。；]{0,12}(?:意见|建议)")
#: The field in which others work together: 在M、装备制造等领域合作; the topic of a briefing: 介绍贯彻M有关情况.
_FIELD = re.compile(r"(?:在|围绕|就|聚焦)[^。；]*$")
_FIELDS = re.compile(
    r"[^。；，“”]{0,6}”的?主题|[”]?[一-龥]{0,4}中的|[^。；]{0,60}?等[^，。；]{0,4}问题(?:发表|提出|作了?|进行)[^，。；]{0,6}(?:意见|发言|建议|看法|交流)"
    r"|[^。；]{0,30}?等(?:(?:领域|方面)(?!着力|发力|用力|下功夫|持续|取得|走在|聚力|加大)|议题|主题|话题|[^，。；]{0,4}问题|(?:国家|重大)*战略中"
    r"|[^，。；]{0,6}(?:建言|献策|协商|议政|资政|调研|讨论|座谈|研讨))"
)
#: The title of a speech that somebody gives: 作了“加快推进M，…”|的发言, 发表题为“共建M”|的演讲.
_ENTITLED = re.compile(r"[^。；“”]{0,30}”的(?:大会|主旨|主题|书面)*(?:发言|演讲|报告|致辞|文章|讲话)")
#: The theme in quotes on which somebody meets or speaks: 围绕“完善体系，实施M”|协商议政.
_THEME = re.compile(r"(?:围绕|就|针对)“[^“”。；]*$")
_THEME_OF = re.compile(
    r"[^。；“”]{0,20}”(?:这一|的?主题|议题|专题|[^，。；“”]{0,6}?(?:协商|议政|建言|资政|座谈|研讨|讨论|交流|调研|发言|演讲|授课|宣讲|辅导|答记者问|提问))"
)
#: What goes on in the country, whoever sees to it: 我国|M|深入推进.
_OF_THE_COUNTRY = re.compile(r"(?:^|[、，])(?:我国|全国|中国)的?“?$")
#: Inspections from above, of which only what they found is mended: 中央环保督察|反馈问题整改.
_MENDED = re.compile(r"[”]?(?:反馈|指出|发现|披露)?的?(?:意见|问题)?(?:的)?整改(?!阶段|期)")
#: What other countries do: 发达国家纷纷实施M.
_ELSEWHERE = re.compile(r"(?:发达|发展中|西方|许多|一些|不少|多个|新兴)(?:市场)?(?:国家|经济体)[^，。；]*$")
#: What somebody reports on, among others: 从M、…等方面汇报.
_ON = re.compile(r"从[^。；]*$")
_SPOKE_ON = re.compile(r"[^。；]{0,60}?等[^，。；]{0,6}方面[^，。；]{0,6}(?:汇报|介绍|通报|发言|交流|作了)")
#: What a document or a speaker counts up: 一是|M，要求….
_COUNTED_UP = re.compile(r"(?:^|：)[一二三四五六七八九十]{1,2}是“?$")
#: What somebody answers questions about: 就推进M、…等问题回答记者提问.
_ASKED = re.compile(r"(?:就|围绕)[^。；]*$")
_ANSWERED = re.compile(r"[^。；]{0,60}?(?:回答了?[^，。；]{0,8}提问|答记者问|情况作了?(?:介绍|解读|说明))")
_BRIEFED = re.compile(r"(?:介绍|通报|解读|回应)[^。；]*$")
_BRIEFING = re.compile(r"[^。；]{0,40}?(?:有关|相关|工作|进展)?情况|[^。；]{0,60}?等[^，。；]{0,6}(?:问题|关切|话题)")
_REPORT = re.compile(
    r"[^，。；]{0,24}?(?:的报告|的汇报|(?:有关|相关)汇报|评估报告|议案|草案|决议|的说明|审议情况|执行情况)"
)
#: A programme that is only the occasion, the measure or the theme: 为配合X, 符合X要求, 以X为.
_OCCASION = pattern(r"(?:随着|为配合|配合|符合|(?<![力之予得可加足难所])以(?![恒来上下及]))(?:了)?[^，。<M>]{0,4}$")
#: What something is done with for a programme, and what a programme is to bring: 以金融支持M; 以M降门槛.
_SERVES = re.compile(r"以[^，。；“]{1,8}(?:支持|助推|助力|服务|推动|促进|引领|赋能|保障|撬动|带动|护航)“?$")
_WITH_IT = re.compile(r"(?:^|[，：；])以“?$")
_BRINGS = re.compile(r"”?(?:降|提|促|破|强|带|推|保|稳|扩|增|补|优|解|撬|拉|聚|育|引)[一-龥]{1,4}(?:[，。；、]|$)")
#: What somebody takes up to ask for something: 就M，会议要求…, 谈到M工作时指出….
_TAKEN_UP = re.compile(r"(?:就|针对|谈[到及起]|[说讲]到|在研究)[^，。；]{0,2}“?$")
_THEN_ASKED = pattern(
    r"”?(?:工作|建设|问题|落实)?(?:时|方面)?，?(?:会议|大会|他|她|<P>|<E>)?[^，。；<O><P><E><D>]{0,6}(?:要求|强调|部署|指出)(?!的)"
)
_AS_TO = re.compile(r"”?，(?:既|更|还|就|我们)?(?:要|必须|务必)(?![求素点])")
#: What a number of undertakings are: 实施三大工程，即|M、M、M.
_NAMELY = re.compile(
    r"(?:实施|推进|开展|启动|打造|推出|部署)[^，。；]{0,14}(?:工程|行动|计划|战略|改革|任务|攻坚战|活动)，(?:即|也就是|包括|分别[是为])“?$"
)
#: What comes last in a list that somebody carries out: 实施A、B，还有M.
_ALSO = re.compile(r"(?:^|，)(?:还有|另有|以及|外加)“?$")
#: What others are praised or thanked for: 高度评价习近平主席提出的M, 感谢巴方支持M.
_PRAISED = re.compile(
    r"有(?:些|的)?人(?:认为|觉得|担心|以为|说)[^，。；]{0,6}$|(?:赞[赏扬许]|高度评价|盛赞|称赞|感谢)[^，。；]{0,40}$|(?:共同)?签署了?“?$"
)
#: What somebody makes of something: 把M作为推进…的路径, 把M做实, 把M的要求落到每个项目; what is followed: 按照省委M的部署.
_MADE = re.compile(r"(?:把(?![握准关脉])|将)[^，。；]{0,4}$")
_MADE_SO = pattern(
    r"[”]?(?:这[一-龥]{1,4}“?[一-龥]{1,6}”?|的?[^，。；]{0,8}?(?:要求|任务|部署|目标|理念|精神|措施|举措|政策|责任|工作|情况|成效|进展))?"
    r"(?:(?:[作当]为?|当[作成])(?!背景|参考|例|[成作]|一阵风|耳[旁边]风|儿戏|摆设|口号|形式|走秀|过场|负担|包袱|幌子)|打[成好赢造]|[看摆放落抓挺做推引列纳记扛搬融嵌贯变转写办啃用]"
    r"|(?<=<M>)”?[同与和](?!其他)|统筹|细化|分解|进行到底|建设成)"
)
_BY_ORDER = re.compile(r"(?:按照|根据)[^，。；]{0,8}$")
_ORDERED = re.compile(r"[”]?的?(?:工作|总体|统一)*(?:部署|要求|安排)")
#: What something is to a programme: 是构建M的基础支撑; but not what is done for it: 是落实M的具体举措.
_IS = re.compile(r"是[^，。；]{0,10}$")
_STEP_OF = re.compile(r"是[^，。；]{0,8}(?:落实|贯彻|推进|实施|践行|推动|深化)“?$")
_STEP = re.compile(
    r"”?(?:[一-龥]{0,2}部署|要求|精神)?的(?!内在|必然|迫切)[^，。；]{0,8}?(?:举措|行动|实践|一步|措施|做法|抓手|任务)"
)
#: The same of several programmes at once: 是建设M、实施M的基础.
_IS_TO_ALL = re.compile(r"是[^，。；]{0,8}$")
_BASE_OF_ALL = pattern(
    r"(?:”?[、和][^，。；<M>]{0,8}“?<M>){1,3}”?的[^，。；]{0,6}?(?:基础|前提|关键|保障|支撑|要求|途径|根本|核心|应有之义|题中之义)"
)
#: What something else is made: 打造成M.
_BECOMES = re.compile(r"(?:打造|建设|建|发展)成为?“?$")
#: What is said to guide it: 《…》是指导|M实施的纲领.
_GUIDES = re.compile("是[^，。；]{0,6}(?:指导|引领|统领|规范)“?$")
#: 实施M以来: it was carried out all the time.
_SINCE = re.compile(r"[^，。]{0,6}以来")
#: What a year is to a programme: 今年是实施M的关键一年.
_YEAR_OF = re.compile(r"(?:是|作为|正值|恰逢|正处[在于])(?:[^，。；是]{0,24})$")
_IN_ITS_COURSE = re.compile(r"[”]?[^，。；]{0,16}?(?:之年|一年|收官|时期|节点|阶段|年份)")
#: 上千家|专精特新企业: only which firms are counted.
_FIRMS = re.compile(r"[\d万千百余多]家(?:(?:以上|左右)[^，。；]{0,12})?[“]?$")
_OF_FIRMS = re.compile(r"[^，。；]{0,8}(?:企业|“|”)")
#: What others have made of a place, which it is by then: 该县被列为全省|M|县.
_NAMED_AS = re.compile("被(?:列为|列入|评为|确定为|确立为|认定为|命名为|授予|选为|纳入)[^，。；]{0,10}$")
#: To whose work, whoever did it, something is owed: 这得益于实施M.
_OWED_TO = re.compile(r"(?:得益|受益|归功)于[^，。；]*$")
#: What others do that somebody makes use of: 抓住国家实施M的机遇.
_SEIZED = re.compile("(?:抓住|抢抓|抓牢|紧抓|把握|用足|借助|[把将])[^，。；]{0,14}$")
#: What is asked of somebody: 要…M; but not only to know of it.
_CHANCE = re.compile("”?[^，。；]{0,8}(?:机遇|进程)")
_ASKED_FOR = pattern(
    r"(?:^|[地级门位们都还也均仍更将就])(?:要|必须|务必|须|应当?)(?![求素点闻么事])(?![^<M>]{0,8}(?:像|适应|认识|看[到清]|领会|理解|了解|把握|防止|避免|警惕|杜绝|回顾|以))[^，。；<M>]{1,12}$"
)
#: What somebody does badly or not at all: 落实M打折扣, 没有认真落实M.
_FAILED = re.compile(
    r"”?[^，。；]{0,8}?(?:打折扣|不力|不到位|不坚决|不彻底|不严|不深入|走样|走过场|流于形式|变形|落空|滞后|缓慢|不及时|搞变通|消极)"
)
_FAILING = re.compile(r"(?:没有?|未(?!来)能?|不[按严认真切]|拒不|消极|背离|违[背反]|有违|偏离|无视)[^，。；]{0,6}$")
#: What is said of a programme by the way: 加速推进的M.
_SAID_OF = ("加速推进的", "加快推进的", "持续推进的", "深入推进的", "扎实推进的", "正在推进的")
_ENACTED = re.compile(r"推进|实施|落实|贯彻|启动|开展")
#: M自4月启动以来，累计处置…: what somebody has done under it is told.
_UNDER_WAY = re.compile(
    r"”?(?:自[^，。；]{1,9})?(?:印发|部署|组织)?(?:启动|开展|实施|推进){1,2}(?:[^，。；]{1,6})?来，(?![^，。；]{0,8}(?:我国|全国|各地|全市|全省))"
)
#: What is carried out together with something else: 把M与|M结合起来, 整治要与|M衔接, ，与|M统筹推进.
_WITH_OTHERS = pattern("(?:(?<=<M>)”?|要|必须|应当?)[与同]“?$")
_TOGETHER = pattern(
    "”?[^，。；<M>]{0,6}(?:[、和]“?<M>[^，。；<M>]{0,6}){0,4}(?:结合|衔接|统筹|融合|协同|一体)(?:起来|推进|实施|部署|发展|考虑|落实)*(?=[，。；]|$)"
)


def is_carried_out(skeleton: str, start: int, place: int, taken: bool) -> bool:
    """Whether somebody carries out the programme at a place of a skeleton, whose clause begins at ``start``.

    ``taken`` says whether somebody carries out the programme named before, in a list of them.
    """
    if "‘" in skeleton:  # “我们把‘某某工程’作为抓手。”
        skeleton = skeleton.replace("‘", "“").replace("’", "”")
    before, after = skeleton[start:place], skeleton[place + 1 : place + 12]
    enacted = (
        _VERB.search(before)
        or (_VERB.match(after) and not after.startswith("听取"))
        or _BEHIND.match(skeleton, place + 1)
        or _ARRANGES.match(skeleton, place + 1)
    )
    under_way = _UNDER_WAY.match(skeleton, place + 1)
    if before.rstrip("“").endswith("对"):
        enacted = enacted or _DONE_TO.match(skeleton, place + 1)
    enacted = enacted or under_way or _LISTED.match(skeleton, place + 1)
    if "对" in before or "就" in before:
        enacted = enacted or _ALL_DONE_TO.match(skeleton, place + 1)
    if before.rstrip("“").endswith("对"):
        enacted = enacted or _AS_TO.match(skeleton, place + 1)
    if "以" in before or "就" in before or "到" in before or "针对" in before or "在研究" in before:
        enacted = enacted or (
            _WITH_IT.search(skeleton[max(0, start - 1) : place]) and _BRINGS.match(skeleton, place + 1)
        )
        enacted = enacted or (_TAKEN_UP.search(before) and _THEN_ASKED.match(skeleton, place + 1))
    asked = _ASKED_FOR.search(before) and not _CHANCE.match(after)
    if _OF_THE_COUNTRY.search(before):
        enacted = None
    joined = before.endswith(("、", "和"))
    if before.rstrip("“").endswith(("与", "同")) and _WITH_OTHERS.search(before):
        enacted = enacted or _TOGETHER.match(skeleton, place + 1)
    listed = (
        ((joined or _ALSO.search(before)) and taken)
        or (before.endswith(("”“", "、“")) and taken)
        or (not before and skeleton[place - 1 : place] == "：" and after[:1] == "、")
        or ("，" in skeleton[:place] and _NAMELY.search(skeleton, max(0, place - 40), place))
        or (_COUNTED_UP.match(before) and after.lstrip("”")[:1] in ("，", "。", "；"))
    )
    made = (_MADE.search(before) and _MADE_SO.match(skeleton, place + 1)) or (
        _ORDERED.match(after) and _BY_ORDER.search(before)
    )
    if not (enacted or asked or listed or made or _ITEM.fullmatch(skeleton)):
        return False
    return not ((not under_way and _is_mentioned(before, after)) or _is_topic(skeleton, before, place))


def _is_mentioned(before: str, after: str) -> bool:
    """Whether the words right beside a programme name it as an occasion, a sight or a sort of places or firms."""
    said_of = before.endswith(_SAID_OF)
    done_to = before.rstrip("“").endswith("对") and _DONE_TO.match(after)
    since = (
        not done_to
        and _BEHIND_NO.match(after.removeprefix("”") if after.startswith("”的") else after)
        and not (_SINCE.match(after) and _ENACTED.search(before))
    )
    occasion = _OCCASION.search(before) and not (
        _ENACTED.search(before) or _SERVES.search(before) or (before.endswith(("以", "以“")) and _BRINGS.match(after))
    )
    step = _STEP_OF.search(before) and _STEP.match(after)
    compared = after.lstrip("”").startswith("的") and _IS.search(before) and not step
    return bool(
        after.startswith(SIGNS["POSITION"])
        or said_of
        or since
        or occasion
        or compared
        or _PRAISED.search(before)
        or _FAILING.search(before)
        or _FAILED.match(after)
        or (_IN_ITS_COURSE.match(after) and _YEAR_OF.search(before))
        or _LOOKED_AT.search(before)
        or _BECOMES.search(before)
        or _GUIDES.search(before)
        or ("于" in before and _OWED_TO.search(before))
        or ("被" in before and _NAMED_AS.search(before))
        or (_CHANCE.match(after) and _SEIZED.search(before))
        or (_FIRMS.search(before) and _OF_FIRMS.match(after))
        or _MEMBERS.match(after)
        or _MENDED.match(after)
    )


def _is_topic(skeleton: str, before: str, place: int) -> bool:
    """Whether a programme is what others talk about, work together in, are briefed on or report on."""
    behind = place + 1
    if "“" in skeleton[:place] and _ENTITLED.match(skeleton, behind):
        return True
    if "“" in skeleton[:place] and _THEME.search(skeleton, 0, place) and _THEME_OF.match(skeleton, behind):
        return True
    if "项目" in skeleton[:place] and _PROJECTS.search(skeleton, 0, place):
        return True
    if _FIELD.search(before) and (_FIELDS.match(skeleton, behind) or _SUGGESTED.match(skeleton, behind)):
        return True
    if _ELSEWHERE.search(before) or (_ON.search(before) and _SPOKE_ON.match(skeleton, behind)):
        return True
    if _ASKED.search(skeleton, max(0, place - 60), place) and _ANSWERED.match(skeleton, behind):
        return True
    if _BRIEFED.search(skeleton, max(0, place - 60), place) and _BRIEFING.match(skeleton, behind):
        return True
    if "对" in skeleton[:place] and _TOLD_ABOUT.search(skeleton, 0, place) and _INSTRUCTED.match(skeleton, behind):
        return True
    if _MEANT.search(before) and _MEANS.match(skeleton, behind):
        return True
    if "是" in before and _IS_TO_ALL.search(before) and _BASE_OF_ALL.match(skeleton, behind):
        return True
    if (
        "对于" in skeleton
        and _SAID_AT_LARGE.match(skeleton[:place].partition("对于")[0])
        and _OF_MEANING.match(skeleton, behind)
    ):
        return True
    if _SOLVED.search(before) and _PROBLEMS.match(skeleton, behind):
        return True
    if _MATCHED_WITH_OURS.match(skeleton, behind):
        return True
    if _OURS.search(before):
        return bool(_REPORTED.search(before) and _REPORT.match(skeleton, behind))
    if (partner := _PARTNERS.search(before)) and (not partner["joint"] or _MATCHED.match(skeleton, behind)):
        return True
    return bool(_REPORTED.search(before) and _REPORT.match(skeleton, behind))
