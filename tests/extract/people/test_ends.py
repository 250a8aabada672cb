"""Where names end that look as if they went on, or stopped short."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


def people(text: str) -> list[str]:
    return [name for _, name in mentions(text, "PERSON")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("江东银行董事长赵刚因涉嫌受贿被查。", ["赵刚"]),
        ("清河县委原常委孙某因收受礼品被开除党籍。", ["孙某"]),
        ("江西省副省长刘军正接受组织审查。", ["刘军"]),
        ("副省长刘军又到临川区调研。", ["刘军"]),
        ("副市长陈刚受省长委托出席会议。", ["陈刚"]),
        ("应急管理局局长陈刚赶到现场指挥。", ["陈刚"]),
        ("国务委员陈刚率由水利部组成的工作组赶赴灾区。", ["陈刚"]),
        ("省长赵勤同省委书记孙立峰一道出席大会。", ["赵勤", "孙立峰"]),
        ("副市长陈明等一行到清河县调研。", ["陈明"]),
        ("国防部新闻发言人赵谦答记者问。", ["赵谦"]),
        ("东海大学党委书记赵旭两会期间提出建议。", ["赵旭"]),
        ("副市长罗凯因涉嫌受贿被查。", ["罗凯"]),
        ("省长唐凯仁同省委书记孙立峰出席大会。", ["唐凯仁", "孙立峰"]),
        ("何海率代表团访问法国。", ["何海"]),
        ("市委书记王勇、市长李江均出席会议。", ["王勇", "李江"]),
        ("市长李江均出席会议。", ["李江均"]),
        ("伊拉克外长侯赛因1日访问约旦。", ["侯赛因"]),
    ],
)
def test_the_word_behind_a_name_is_none_of_it(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("孙立中由水利部副部长转任农业农村部部长。", ["孙立中"]),
        ("国家知识产权局副局长刘文其会见客人。", ["刘文其"]),
        ("自治区主席阿布都·买买提出席会议。", ["阿布都·买买提"]),
        ("日本众议员吉田正明访问南京。", ["吉田正明"]),
        ("香港特区行政长官陈方玉娥出席会议。", ["陈方玉娥"]),
        ("世界水理事会主席洛克·福勋会见客人。", ["洛克·福勋"]),
        ("副省长江大刚正接受组织审查。", ["江大刚"]),
        ("副省长段喜中赶到现场。", ["段喜中"]),
        ("副委员长乌兰其木格率代表团访问。", ["乌兰其木格"]),
        ("大会选举白玛赤列为自治区人大常委会主任。", ["白玛赤列"]),
    ],
)
def test_a_name_is_read_to_its_last_character(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("市商务局局长陈刚算过一笔账。", ["陈刚"]),
        ("区长吴斌翻出旧账。", ["吴斌"]),
        ("镇党委书记孙涛喊来几位村干部。", ["孙涛"]),
        ("中国人民银行行长周亮核对了数据。", ["周亮"]),
        ("市规划局原局长张永强占用公车。张永强早在担任县委常委期间就有类似行为。", ["张永强", "张永强"]),
        ("省委书记林武作介绍。\n林武先从农业讲起。", ["林武", "林武"]),
        ("正蓝旗副旗长乌云达来全家免费入住。", ["乌云达来"]),
        ("担任清河县农业局局长时就因同样问题被谈话提醒。", []),
        ("任命刘建国为水利厅厅长、何晓军为民政厅厅长。", ["刘建国", "何晓军"]),
        ("来自中国社会科学院的周昉、中金公司的彭文等专家走进会场。", ["周昉", "彭文"]),
    ],
)
def test_what_people_do_is_none_of_their_names(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("绍兴市政协委员、浙江大学教授林敏之第一个发言。", ["林敏之"]),
        ("绍兴市纪委书记林之远履行监督责任。", ["林之远"]),
        ("绍兴市政协副主席林富和作主题发言。", ["林富和"]),
        ("任命旦增昂秀为绍兴市副市长。", ["旦增昂秀"]),
        ("绍兴市市长林刚之前到过杭州。", ["林刚"]),
    ],
)
def test_a_name_may_end_like_a_particle(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("副市长缪芸、市政府秘书长赖发随同调研。", ["缪芸", "赖发"]),
        ("校长汪兰答得干脆。", ["汪兰"]),
        ("村民马哈三家的院子里新装了水龙头，马哈三很高兴。", ["马哈三", "马哈三"]),
        ("甘洛县委书记木乃拉布说，道路已抢通。", ["木乃拉布"]),
        ("循化县委书记才让多杰答道，路通了。", ["才让多杰"]),
    ],
)
def test_where_odd_names_begin_and_end(text: str, names: list[str]) -> None:
    assert people(text) == names


def test_a_dotted_name_ends_before_what_is_said() -> None:
    text = "美国记者何塞·维加日前质问众议员。何塞·维加强调，他相信报道的内容是真实的。"
    assert mentions(text, "PERSON") == [("PERSON", "何塞·维加")] * 2


@pytest.mark.parametrize("behind", ["醉驾问题", "酒后驾驶机动车被查获", "醉酒驾驶，造成事故", "饮酒后驾车", "酒驾问题"])
def test_a_name_ends_before_what_somebody_drank(behind: str) -> None:
    assert mentions(f"海宁市公路管理局副局长贺巍{behind}。", "PERSON") == [("PERSON", "贺巍")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("肯尼亚总统肯雅托赠送的纪念品很珍贵。", "肯雅托"),
        ("他取消了与日本防卫大臣小野寺五典通电话的安排。", "小野寺五典"),
        ("江苏选手任成远蝉联女子组项目的冠军。", "任成远"),
        ("国务院副总理史正在上海主会场出席仪式。", "史正"),
        ("荣誉称号获得者买买提江·吾买尔回到村里。", "买买提江·吾买尔"),
    ],
)
def test_names_end_and_begin_where_they_do(text: str, name: str) -> None:
    assert mentions(text, "PERSON") == [("PERSON", name)]


def test_a_people_is_nobody() -> None:
    assert mentions("南苏丹总统基尔属于丁卡族，努埃尔族的人反对他。", "PERSON") == [("PERSON", "基尔")]


def test_what_joins_somebody_to_others_is_no_end_of_the_name() -> None:
    text = "青瓦台首席秘书安钟元和涉嫌提供文件的秘书被起诉。"
    assert mentions(text, "PERSON") == [("PERSON", "安钟元")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("日本奥委会主席竹田恒和今天再次否认。", ["竹田恒和"]),
        ("在与德国总理默克尔紧急谈判后，双方达成一致。", ["默克尔"]),
    ],
)
def test_foreign_names_before_verbs_and_adverbs(text: str, names: list[str]) -> None:
    assert [words for _, words in mentions(text, "PERSON")] == names


def test_a_name_before_where_an_office_is_held() -> None:
    text = "刘玉在担任新泰市汶南镇党委书记期间，收受贿赂。"
    assert mentions(text, "PERSON") == [("PERSON", "刘玉")]


def test_but_for_whom_something_is_said() -> None:
    text = "除卡塔尔首相阿卜杜拉和新疆维吾尔自治区副主席艾山江·买买提外，其余三人均已到会。"
    assert people(text) == ["阿卜杜拉", "艾山江·买买提"]


def test_a_given_name_that_ends_in_the_word_behind_it() -> None:
    text = "22日，贵州省十四届人大常委会会议决定任命丁可为为省人民政府副省长。丁可为此前任云南省委副秘书长。"
    assert {name for _, name in mentions(text, "PERSON")} == {"丁可为"}
    assert facts(text, "personnel", "person", "organ", "title", "action") == [
        ("丁可为", "贵州省人民政府", "副省长", "appointed")
    ]


def test_what_somebody_did_before_is_none_of_his_name() -> None:
    text = "丁铎在调任贵州省委副书记之前，任云南省委常委。"
    assert mentions(text, "PERSON") == [("PERSON", "丁铎")]
    assert facts(text, "post", "person", "organ", "status") == [("丁铎", "中国共产党云南省委员会", "former")]


@pytest.mark.parametrize(
    ("text", "person", "title"),
    [
        ("贵州省委批准丁木声不再担任省委秘书长职务。", "丁木声", "秘书长"),
        ("赵启明任贵州省委书记；丁建民不再代理贵州省委书记。", "丁建民", "书记"),
    ],
)
def test_who_is_no_longer_in_office(text: str, person: str, title: str) -> None:
    assert (person, title, "removed") in facts(text, "personnel", "person", "title", "action")


def test_a_name_that_ends_like_an_adverb_before_a_meeting() -> None:
    text = "省商务厅副厅长温世才在会上说，货运恢复得快。"
    assert mentions(text, "PERSON") == [("PERSON", "温世才")]
