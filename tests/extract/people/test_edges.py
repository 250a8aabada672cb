"""What belongs to a personal name, and what the text shows to be no person."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions, read


def people(text: str) -> list[str]:
    return [name for _, name in mentions(text, "PERSON")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("国家主席习近平致电约瑟夫·贝尔特，祝贺他当选总统。", ["习近平", "约瑟夫·贝尔特"]),
        ("应巴尔托萨总统邀请，我即将对贵国进行国事访问。", ["巴尔托萨"]),
        ("王毅转达李强总理对哈桑娜总统的亲切问候。", ["王毅", "李强", "哈桑娜"]),
        ("体操决赛中，由李思远、赵明哲、孙一凡组成的队伍获得冠军。", ["李思远", "赵明哲", "孙一凡"]),
        ("支持内塔尼亚胡的阵营赢得选举。", ["内塔尼亚胡"]),
    ],
)
def test_a_name_begins_behind_the_word_before(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("国家主席习近平同刚果共和国总统萨苏互致贺电。", ["习近平", "萨苏"]),
        ("德国总理朔尔茨立即举行信任投票。", ["朔尔茨"]),
        ("现任总统博索纳罗得票率为四成。", ["博索纳罗"]),
        ("埃及总统塞西高度赞赏两国关系。", ["塞西"]),
        ("时任首相洪森顶风冒雪访华。", ["洪森"]),
        ("美国总统拜登可能改变相关政策。", ["拜登"]),
        ("中国选手赵丹以2分04秒20夺得冠军。", ["赵丹"]),
        ("日本首相石破茂当选党总裁。", ["石破茂"]),
        ("任命陈立为交通运输部部长。", ["陈立"]),
        ("委员会主席何塞·维加日前会见代表团。", ["何塞·维加"]),
    ],
)
def test_a_name_ends_before_the_word_behind(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("欢迎意大利共和国总统塞尔焦·马塔雷拉对我国进行国事访问。", "塞尔焦·马塔雷拉"),
        ("基辅市市长克利奇科称，当地遭到袭击。", "克利奇科"),
        ("研究所前所长杰弗里·沃兹沃思，以及公司高层人员参加。", "杰弗里·沃兹沃思"),
    ],
)
def test_a_transliterated_name_is_read_to_its_last_syllable(text: str, name: str) -> None:
    assert people(text) == [name]


def test_the_longest_form_that_the_article_has_is_meant() -> None:
    text = "指挥官舒库尔在袭击中身亡。舒库尔曾任指挥官。以方称，舒库尔应对袭击事件负责。"
    assert people(text) == ["舒库尔"] * 3


def test_names_between_spaces_and_brackets() -> None:
    text = "（按姓氏笔画为序排列）\n陈吉宁　陈敏尔　努尔兰·阿不都满金（哈萨克族）　苗华　林武　林向阳　易会满"
    assert people(text)[1:3] == ["陈敏尔", "努尔兰·阿不都满金"]


@pytest.mark.parametrize(
    "text",
    [
        "飓风“梅利莎”登陆后，“梅利莎”减弱为热带风暴。",
        "以色列阿什凯隆、梅图拉等多地上空响起警报。",
        "美国阿肯色州苏福尔斯市发生枪击。",
        "俄军破坏了安东诺夫斯基桥。",
        "海南七连屿赵述岛的居民种树。",
        "乌媒体称，当天凌晨发生爆炸。",
        "伊叙两国外长今天通电话。",
        "五国外长商讨叙问题政治解决。",
        "春节期间，王府井、西单、前门等商圈人流如织。",
        "我谨代表安巴政府和人民表示祝贺。",
        "72岁的居民邓先生接种了疫苗。",
        "舞剧《罗密欧与朱丽叶》吸引了观众。",
        "航班在周一、周三、周五执飞。",
        "青年代表和市民、游客一同挥手。",
    ],
)
def test_places_storms_figures_and_words_are_no_people(text: str) -> None:
    assert people(text) == []


def test_who_has_a_title_once_is_a_person_throughout() -> None:
    text = "以色列总理拉宾讲话。集会在拉宾广场一带举行。"
    assert people(text)[0] == "拉宾"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("亚洲开发银行行长神田正人参加。", ["神田正人"]),
        ("会议听取副主任穆立作宣讲报告。", ["穆立"]),
        ("国防部部长魏立和同志发言。", ["魏立和"]),
        ("会见王刚和马哈茂德·阿利斯。", ["王刚", "马哈茂德·阿利斯"]),
        ("共和党人萨姆·格雷斯发表声明。", ["萨姆·格雷斯"]),
        ("27日，杰克逊市长卢蒙巴宣布进入紧急状态。", ["卢蒙巴"]),
        ("读本译成蒙古文、藏文、维吾尔文、哈萨克文、朝鲜文出版。", []),
        ("东部及金门岛、马祖岛、乌丘屿、东引岛周边海域。", []),
        ("农业农村部部长唐立健在会上发言。", ["唐立健"]),
        ("审理某集团原副总经理李东案、副行长王立案。", ["李东", "王立"]),
        ("会议听取外事委员会副主任刘结一为委员的说明。", ["刘结一"]),
        ("国家主席习近平致电亚历山大·斯图普，祝贺他当选芬兰总统。", ["习近平", "亚历山大·斯图普"]),
    ],
)
def test_a_name_is_whole(text: str, names: list[str]) -> None:
    assert people(text) == names


def test_a_family_name_gets_the_name_in_full_that_stands_before() -> None:
    text = "国家主席习近平会见胡利奥·马塔总统。习近平指出，愿同马塔总统一道努力。"
    assert {mention.name for mention in read(text).mentions if mention.label == "PERSON"} == {"习近平", "胡利奥·马塔"}


@pytest.mark.parametrize("text", ["·马塔出席。", "总统·马塔出席会议。", "\n ·马塔·胡表示，"])
def test_a_dot_with_nothing_before_it_does_no_harm(text: str) -> None:
    read(text)


def test_names_are_taken_to_the_end_of_their_clause_and_no_verb_into_them() -> None:
    text = "习近平致电约翰·德拉马尼·马哈马表示祝贺。西哈莫尼国王登基以来，空军司令卢基扬诺维奇、总理出访。"
    people = [name for _, name in mentions(text, "PERSON")]
    assert people == ["习近平", "约翰·德拉马尼·马哈马", "西哈莫尼", "卢基扬诺维奇"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("与会的有信大同、侯为民、俞庆丰（女）、梁惠芳（女，回族）、谌贻贵（女）为委员。", 5),
        ("受邀的有张春和、沈跃武（女）、热迪、吉炳华、王晨阳出席会议。", 5),
        ("国务委员王小江、吴政平、谌贻贵作交流发言。", 3),
        ("校领导陈万里、庾建中、赖卫民参加活动。", 3),
        ("执行主席还有：薛少华、元茂林、梁毅刚、吴应祥、沈云飞。", 5),
    ],
)
def test_lists_of_people_are_whole(text: str, names: int) -> None:
    assert len(people(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("习近平主席去年同岸田文雄首相举行会晤。", ["习近平", "岸田文雄"]),
        ("中国驻该国大使欧阳玉成等到机场迎接。", ["欧阳玉成"]),
        ("国防部长皮斯托里乌斯本月初表示，军费将增加。", ["皮斯托里乌斯"]),
        ("会议由校长包信和主持。", ["包信和"]),
        ("商务部发言人何咏前在发布会上说。", ["何咏前"]),
        ("总理李强前往郑州。会见李强前在北京开会。", ["李强", "李强"]),
        ("“护林校长”张桂芳来到会场。", ["张桂芳"]),
        ("古巴革命领袖劳尔·卡斯特罗大将会见了代表团。", ["劳尔·卡斯特罗"]),
        ("大会由校长狄波拉•福特致辞。", ["狄波拉•福特"]),
    ],
)
def test_a_name_is_taken_to_both_its_ends(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("村民周金星正在灶台前准备午饭。", ["周金星"]),
        ("他的父亲廖芝林，今年八十岁。", ["廖芝林"]),
        ("会上，“最美乡村教师”刘习文，“最美乡村医生”钟晶晶等表示感谢。", ["刘习文", "钟晶晶"]),
        ("陈敬国，男，1974年5月出生，现任市纪委宣传部部长。", ["陈敬国"]),
        ("被告人许某某利用职务便利，收受蔡某财物。", ["许某某", "蔡某"]),
        ("明代旅行家徐霞客行走千里。", ["徐霞客"]),
        ("徐文彬未专门研究。后来，徐文彬仍未督办。市纪委给予徐文彬党内警告。", ["徐文彬"] * 3),
        ("洛桑江村参加会见。", ["洛桑江村"]),
    ],
)
def test_people_without_an_office_are_found(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "他同青年谈理想、谈人生、谈奋斗。",
        "要加强非遗传承人才培养。",
        "让农业强起来，农民富起来，农村美起来。",
        "市民谢先生预约了就医车辆。",
        "查干湖展开捕鱼。如今，查干湖的鱼类很多。查干湖位于松原。",
        "省外游客占比近九成。",
    ],
)
def test_what_stands_behind_a_role_or_in_a_list_is_not_always_a_name(text: str) -> None:
    assert people(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "习近平李强赵乐际王沪宁蔡奇丁薛祥李希韩正等同志到医院看望。",
            ["习近平", "李强", "赵乐际", "王沪宁", "蔡奇", "丁薛祥", "李希", "韩正"],
        ),
        ("在习近平主席同萨勒曼国王和穆罕默德王储兼首相引领下，中沙关系发展。", ["习近平", "萨勒曼", "穆罕默德"]),
        ("国家主席习近平致电李在明，祝贺他当选韩国总统。", ["习近平", "李在明"]),
        ("韩国总统朴在仁和夫人24日访问越南。", ["朴在仁"]),
        ("市委书记慕建国在城里会见客人，林业厅长在座。", ["慕建国"]),
        ("越南国会主席阮氏春兰访问韩国，阮氏春兰表示满意。", ["阮氏春兰", "阮氏春兰"]),
        (
            "会议选举王利民为甲省省长，张云生、单向南、钱三雄为副省长，田云鹤为省高级人民法院院长。",
            ["王利民", "张云生", "单向南", "钱三雄", "田云鹤"],
        ),
        (
            "成都市政府秘书长尹天明，成都市政府副秘书长高见，彭州市委副书记、市长甲么，市交通局局长王强出席。",
            ["尹天明", "高见", "甲么", "王强"],
        ),
        ("省委书记周霁讲话。\n周霁地方工作经验丰富。", ["周霁", "周霁"]),
        ("巴基斯坦总理夏巴兹，财政部长达尔参加会谈。", ["夏巴兹", "达尔"]),
        ("财政部部长、中法财金对话中方牵头人何立峰出席。", ["何立峰"]),
        ("国防部新闻发言人吴谦大校答问，国防科技大学校长黎湘少将出席。", ["吴谦", "黎湘"]),
        ("原任安徽省委副书记的信长明则跨省履新青海省委副书记。", ["信长明"]),
        ("甘孜州党政代表团由州委书记沈阳带队；凉山州代表团由州委书记段毅军带队。", ["沈阳", "段毅军"]),
        ("坚持我同拜登总统巴厘岛会晤达成的共识。", ["拜登"]),
        ("王曦任秦皇岛市委书记，郑轲任佛山市人大常委会主任。", ["王曦", "郑轲"]),
        ("省委巡视组副组长李敏向合肥市委书记张伟反馈情况。", ["李敏", "张伟"]),
        ("会议听取了宜春市发改委主任何平关于计划执行情况的报告。", ["何平"]),
        ("市政协委员、律师王强建议，完善法规。", ["王强"]),
        ("省政协原副主席薛恒被查。除了薛恒外，没有别人。", ["薛恒", "薛恒"]),
        ("法国驻华大使帕利塔·科霍纳博士，德国外长贝尔出席。", ["帕利塔·科霍纳", "贝尔"]),
        ("县委副书记张勇出席，县委常委、副县长隽新和主持。", ["张勇", "隽新和"]),
        ("广东泰一高新技术发展有限公司董事长黄山，上海市济宁商会执行会长景成连等出席。", ["黄山", "景成连"]),
        ("选举产生了王大永、刘振泉2人为云和县人民政府副县长。", ["王大永", "刘振泉"]),
        ("有关变动中，分别是莫思远任中国银行董事长，王强任中国建设银行行长。", ["莫思远", "王强"]),
    ],
)
def test_people_of_runs_lists_and_elections(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("总统卢卡申科访华。军乐团奏两国国歌。卢卡申科在习近平陪同下检阅仪仗队。", ["卢卡申科", "卢卡申科", "习近平"]),
        ("总统普拉博沃访华。普拉博沃请李强转达问候。", ["普拉博沃", "普拉博沃", "李强"]),
        ("习近平总书记沿绿道察看岸线。总书记高兴地回应。", ["习近平"]),
    ],
)
def test_what_touches_a_name_is_not_always_one(text: str, names: list[str]) -> None:
    assert people(text) == names


def test_runs_with_names_between_that_stand_elsewhere_too() -> None:
    run = "习近平李强赵乐际王沪宁蔡奇丁薛祥李希韩正胡锦涛等同志，前往医院看望。"
    listed = "习近平、李强、赵乐际、王沪宁、蔡奇、丁薛祥、李希、韩正、胡锦涛"
    text = f"彭珮云同志病重期间和逝世后，{run}\n{listed}等前往看望。"
    assert people(text) == ["彭珮云", *listed.split("、") * 2]


def test_an_official_of_a_list_is_no_verb() -> None:
    assert people("市委秘书长王明，副市长出席，市政府秘书长李军主持。") == ["王明", "李军"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("乌内务部长贝尔蒂遇难。", ["贝尔蒂"]),
        ("沙特国王贝尔蒂、王储兼首相西蒙科表示。", ["贝尔蒂", "西蒙科"]),
        ("议员包围议长席表达抗议。", []),
        ("美国汽车巨头斯泰兰蒂斯暂停预测。", []),
        ("俄海军“贝尔蒂海军元帅”号护卫舰开始远航。", []),
        ("小屯宫殿宗庙区新发现大型池苑。", []),
        ("他们仍在对以方新提出的方案进行研究。", []),
        ("武汉市长江青年城项目开工。", []),
        ("这里孕育了贝尔蒂、查文、奇穆等古老文明。", []),
        ("贝鲁担任法国总理尚不足9个月。", []),
        ("在韩志愿军烈士遗骸归国安葬。", []),
        ("许多代表委员普遍聊到一个热词。", []),
        ("娄村镇长安庄村道路被损坏。", []),
        ("美国田纳西州孟菲斯市警方公布视频。视频公布后，孟菲斯爆发抗议活动。", []),
        ("美国新墨西哥州东南部城市罗斯韦尔遭遇洪水。", []),
        ("他与国务院总理习某某同赴白马寺考察。", ["习某某"]),
    ],
)
def test_titles_ships_companies_and_verbs_are_no_people(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("此次马克龙总统精心设计，邀请代表团访问。", ["马克龙"]),
        ("马拉维议长贝拉重申，马方支持。", ["贝拉"]),
        ("瑞典国王卡尔十六世•古斯塔夫出席。", ["卡尔十六世•古斯塔夫"]),
        ("秘鲁总统卡斯蒂略，向中方致贺。", ["卡斯蒂略"]),
        ("日本前首相鸠山由纪夫发文。", ["鸠山由纪夫"]),
        ("习近平主席在秘鲁同石破茂首相举行会晤。石破茂首相来华。", ["习近平", "石破茂", "石破茂"]),
        ("向努乔马前总统亲属致以慰问。努乔马总统逝世。", ["努乔马", "努乔马"]),
        ("国家主席习近平致电大卫·蒂瓦·卡普，祝贺他当选总统。", ["习近平", "大卫·蒂瓦·卡普"]),
        ("看望慰问的有张平、向巴平措、张宝文等。", ["张平", "向巴平措", "张宝文"]),
        ("在村民李盟家，他察看取暖设施。", ["李盟"]),
        ("韩国副总理兼企划财政部长官崔尚熙来华。", ["崔尚熙"]),
    ],
)
def test_names_are_whole_and_end_before_a_verb(text: str, names: list[str]) -> None:
    assert people(text) == names


def test_a_country_before_its_president_is_no_person() -> None:
    assert mentions("非盟轮值主席科摩罗总统贝尔蒂出席。", "REGION")[-1][1] == "科摩罗"


@pytest.mark.parametrize("name", ["卢山", "周斌", "汪海洋", "常红"])
@pytest.mark.parametrize(
    "words",
    ["重要讲话精神", "专程到会祝贺", "检查了工地", "立即赶赴现场", "一起走访农户", "会同有关部门检查", "具体安排工作"],
)
def test_a_name_ends_before_the_word_behind_it(name: str, words: str) -> None:
    assert mentions(f"会上，浙江省副省长{name}{words}。", "PERSON") == [("PERSON", name)]


@pytest.mark.parametrize("words", ["高兴地表示欢迎", "于近日赴京", "边走边看", "高度评价成绩", "连续三天下乡"])
def test_what_an_official_does_is_nobody(words: str) -> None:
    assert mentions(f"会后，浙江省省长{words}。", "PERSON") == []


def test_a_name_before_the_reason() -> None:
    assert mentions("北林区教育局局长张丽因违规收礼受到处分。", "PERSON") == [("PERSON", "张丽")]


def test_what_is_done_towards_somebody_is_no_part_of_a_dotted_name() -> None:
    text = "国家主席习近平向克劳迪娅·罗德里·帕尔马致贺电，祝贺她当选墨西哥合众国总统。"
    assert ("PERSON", "克劳迪娅·罗德里·帕尔马") in mentions(text)


def test_a_surname_like_a_preposition_stands_before_nothing_that_is_done() -> None:
    text = "江西省政府副秘书长向第海，省统计局局长王建国参加调研。"
    assert mentions(text, "PERSON") == [("PERSON", "向第海"), ("PERSON", "王建国")]


def test_a_relative_named_in_full_is_somebody_else() -> None:
    text = "拜登的儿子亨特·拜登受到调查。美国总统拜登否认。"
    assert [mention.name for mention in read(text).mentions if mention.label == "PERSON"] == [
        "拜登",
        "亨特·拜登",
        "拜登",
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("青山镇高桥村原党支部书记刘宝成、原村委会主任徐志明违规发包。", ["刘宝成", "徐志明"]),
        (
            "会上，姚大洋、高善平、刘洪大等专家和沈阳机床、弘毅投资、优客工场负责人发言。",
            ["姚大洋", "高善平", "刘洪大"],
        ),
        ("日产汽车公司董事长卡洛斯·戈恩因涉嫌违法被捕。", ["卡洛斯·戈恩"]),
        ("何明亮总理夫人程虹，外交部长王毅陪同抵达。", ["何明亮", "程虹", "王毅"]),
    ],
)
def test_bodies_reasons_and_wives_beside_people(text: str, names: list[str]) -> None:
    assert [words for _, words in mentions(text, "PERSON")] == names
