"""Officials are found by what is said of their office, whatever their names look like."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts, mentions


def people(text: str) -> list[str]:
    return [name for _, name in mentions(text, "PERSON")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "鹤川县委常委吕江、县人民法院院长杜广、县人民检察院检察长于占山及部分代表列席会议。",
            ["吕江", "杜广", "于占山"],
        ),
        ("扬州市人大常委会主任汪在明主持会议。", ["汪在明"]),
        ("溧阳市民政局党组成员、副局长左重受到党内警告处分。", ["左重"]),
        ("丹阳市委常委、政法委书记高建平主持会议。", ["高建平"]),
        ("武汉市江夏区政协主席王和平均因涉嫌严重违纪，正接受组织调查。", ["王和平"]),
        ("最高人民检察院检察长、全国政协副主席和曾担任领导职务的老同志出席。", []),
        ("县委书记高度重视，市长安排部署防汛工作。", []),
    ],
)
def test_a_name_behind_an_office_needs_no_usual_form(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("因年龄原因，孙武林不再担任江南大学校长职务。", ["孙武林"]),
        ("会上宣布了马如山、兰安、邰明智为江南大学副校长。", ["马如山", "兰安", "邰明智"]),
        ("郝安由江南大学党委书记转任校长。", ["郝安"]),
        ("会议表决通过关于王弘为宜兴市人民检察院代理检察长的决定。", ["王弘"]),
        ("任期内不再担任江南大学校长。", []),
        ("梁志坚已任江苏省副省长。", ["梁志坚"]),
        ("曾在盐城工作的孟晓东从无锡调任宿迁市委书记。", ["孟晓东"]),
        ("韩志远现任江苏省水利厅厅长。", ["韩志远"]),
    ],
)
def test_an_office_that_changes_hands_names_its_holder(text: str, names: list[str]) -> None:
    assert people(text) == names


def test_those_whom_a_list_counts_or_calls_leaders() -> None:
    assert people("任设区市副市长的两人：许青、徐明标。") == ["许青", "徐明标"]
    assert people("江苏省委、省政府，许明林、张一珍、娄建国等省领导送了花圈。") == ["许明林", "张一珍", "娄建国"]


def test_a_town_is_no_official() -> None:
    assert people("曾任永康市委常委、古泉镇党委书记，永康市副市长。") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("目前，岳阳市副市长有高国梁、许文斌和郑立人。", ["高国梁", "许文斌", "郑立人"]),
        ("湖南省现任副省长分别为罗明辉、韩春雷、郑国栋。", ["罗明辉", "韩春雷", "郑国栋"]),
        ("徐明标出席会议，他同岗履新，接替卸任的许文斌。", ["徐明标", "许文斌"]),
    ],
)
def test_those_who_share_or_leave_an_office(text: str, names: list[str]) -> None:
    assert people(text) == names


def test_a_name_that_ends_like_an_adverb_or_runs_into_a_group() -> None:
    assert people("保利集团副总经理刘军才，东方集团总经理张振明出席会议。") == ["刘军才", "张振明"]
    text = "会议对陈立生、俞海星等中轻集团领导班子成员表示感谢。俞海星同志任中轻集团副董事长。"
    assert people(text) == ["陈立生", "俞海星", "俞海星"]


def test_a_name_between_a_body_and_a_title_is_none_of_the_body() -> None:
    text = "三元区召开会议。区人大常委会主任林翠玲出席。区人大常委会林翠玲主任颁发了任命书。"
    assert people(text) == ["林翠玲", "林翠玲"]


def test_a_conjunction_is_none_of_the_last_name() -> None:
    text = "市人大常委会主任李俊杰，副主任胡霞、王巍及部分委员出席长沙市的会议。"
    assert people(text) == ["李俊杰", "胡霞", "王巍"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("安庆市委常委、桃花岛经济技术开发区党工委书记金川涉嫌严重违纪违法。", ["金川"]),
        ("绵阳市水务局原正处级干部胡银江被开除党籍。", ["胡银江"]),
        ("民政部办公厅主任张卫明、副主任陈日发两人出席。", ["张卫明", "陈日发"]),
        ("由东方银行副董事长王炯代为履行职权。", ["王炯"]),
        ("据中信银行公告，朱鹤明因工作安排需要，辞去该行董事长职务。", ["朱鹤明"]),
    ],
)
def test_names_in_notices(text: str, names: list[str]) -> None:
    assert people(text) == names


def test_those_who_are_visited() -> None:
    text = "市领导彭家学、裘耀东、钟关明等分别登门慰问项秉明、叶承垣、陈勇辉等老同志。"
    assert people(text) == ["彭家学", "裘耀东", "钟关明", "项秉明", "叶承垣", "陈勇辉"]


def test_those_whose_birth_or_election_is_told() -> None:
    assert people("其他三人均已退休，其中黄奇明生于1952年。") == ["黄奇明"]
    assert people("上海市市长应勇出席。上海人代会补选应勇为上海市市长。") == ["应勇", "应勇"]


def test_a_short_name_is_found_again_where_it_is_known() -> None:
    text = "绵阳市水务局原局长许栋收到处分通知。许栋任市水务局党组书记期间，挪用公款。会议决定给予许栋开除党籍处分。"
    assert mentions(text, "PERSON") == [("PERSON", "许栋")] * 3
    text = "陈茂青接替汤洪，出任青海省委宣传部长，汤洪则进京任农业农村部副部长。"
    assert mentions(text, "PERSON") == [("PERSON", name) for name in ("陈茂青", "汤洪", "汤洪")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("会上宣读任命通知：李其文担任兰州理工大学校长。李其文发言。", ["李其文", "李其文"]),
        ("出席会议的有市政协副主席陈凤和、王作林等以及企业代表。", ["陈凤和"]),
        ("周宏历任吉林大学教务处副处长、校团委书记等职。", ["周宏"]),
    ],
)
def test_where_names_beside_offices_end(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "PERSON")][: len(names)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("会议任命李江为财政厅厅长，周济为教育厅厅长。", ["李江", "周济"]),
        ("免去孙远的旅游局副局长职务，陈日新的监察厅副厅长职务。", ["孙远", "陈日新"]),
        ("决定：郑安、孙立兰为副省长；魏明和、王勇为省政府秘书长。", ["郑安", "孙立兰", "魏明和", "王勇"]),
        ("李元江辞去清河市人民政府市长职务，由武文清代理。", ["李元江", "武文清"]),
        ("教育厅厅长一职由刘军接任。", ["刘军"]),
        ("省人大常委会决定李江代理省长。", ["李江"]),
        ("③毛传江兼任省物价局党组书记。", ["毛传江"]),
        ("由副市长代理，由农业部接替。", []),
        ("陈文被任命为教育厅厅长。", ["陈文"]),
        ("格桑平措不再担任自治区人大常委会主任。", ["格桑平措"]),
        ("董事会同意金志国辞去公司董事长职务。", ["金志国"]),
        ("市人大常委会主任朱是江到清河县督导。", ["朱是江"]),
    ],
)
def test_an_office_given_or_taken_in_a_second_clause(text: str, names: list[str]) -> None:
    assert people(text) == names


def test_who_can_be_asked_and_who_stands_for_a_company() -> None:
    text = "联系人：生态环境部辐射源安全监管司高立\n电话：（010）66103089\n法定代表人：是玉方\n"
    assert mentions(text, "PERSON") == [("PERSON", "高立"), ("PERSON", "是玉方")]


def test_who_can_be_called_at_a_number() -> None:
    text = "联系人及电话：吴 桐010-68200001 张瑞龙 010-68200002，水利部：沈剑平   010-68200003\n"
    assert mentions(text, "PERSON", "PROGRAM") == [("PERSON", "吴 桐"), ("PERSON", "张瑞龙"), ("PERSON", "沈剑平")]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("日本细菌战研究专家、滋贺医科大学名誉教授垂水敬三14日表示，资料可信。", ["垂水敬三"]),
        ("嘎村第一书记吴奇洵组织转移。22岁的吴奇洵大学毕业后来到西藏工作。", ["吴奇洵", "吴奇洵"]),
    ],
)
def test_names_in_characters_and_before_a_university(text: str, people: list[str]) -> None:
    assert [name for _, name in mentions(text, "PERSON")] == people


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("浙江省水利厅厅长单于平等在座。", ["单于平"]),
        ("浙江大学教授鲜于明对记者分析，关键是机制。", ["鲜于明"]),
        ("绍兴市政协主席宾建民依次走访了三家企业。", ["宾建民"]),
        ("绍兴市委统战部部长靖国平5月3日到任。", ["靖国平"]),
        ("主任印发了通知，市长步入会场，致贺的有不丹第五世国王。", []),
    ],
)
def test_surnames_that_few_have(text: str, names: list[str]) -> None:
    assert people(text) == names


def test_names_withheld_are_none_in_bylines() -> None:
    assert people("新华社杭州7月12日电（记者 王某）全省夏粮丰收。") == []
    assert people("全省夏粮丰收。\n（责编：李某、王某）") == []
    assert people("民警将犯罪嫌疑人王某抓获。") == ["王某"]


def test_those_who_are_each_made_something() -> None:
    assert people("毕建勋、苏和分别被任命为绍兴市财政局局长和绍兴市审计局局长。") == ["毕建勋", "苏和"]


def test_a_name_of_parts_is_no_county() -> None:
    assert people("尼玛卓玛委员从成都一家企业发来视频。") == ["尼玛卓玛"]
    assert people("尼玛县委召开会议。") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("会议决定，免去官却加的自治区林业和草原局副局长职务。", ["官却加"]),
        ("任命洛桑江措为那曲市副市长。", ["洛桑江措"]),
        ("省委近日决定：程立群任安顺市委书记，殷实秋不再担任该职务。", ["程立群", "殷实秋"]),
        ("任命彭辉为县水利局局长，殷实秋因工作变动被免去上述职务。", ["彭辉", "殷实秋"]),
        ("会议决定免去唐一明的司法部部长职务；任命贺蓉（女）为司法部部长。", ["唐一明", "贺蓉"]),
        ("会议免去其他委员的职务，免去该同志的市科技局局长职务，免去上述人员的领导职务。", []),
    ],
)
def test_a_change_of_office_makes_known_whose_name_is_odd(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("盐城市副市长步云飞主持会议。", ["步云飞"]),
        ("市防汛抗旱指挥部总指挥景行之到会讲话。", ["景行之"]),
        ("甘肃省代省长斛律明在会上作政府工作报告。", ["斛律明"]),
        ("厂长危兰说：“订单排到了年底。”", ["危兰"]),
        ("谯静是省统计局的副局长，她说，收入增长较快。", ["谯静"]),
        ("步入会场，市长展望未来；局长步行到现场，步伐加快。", []),
    ],
)
def test_an_office_makes_known_whose_surname_is_a_word(text: str, names: list[str]) -> None:
    assert people(text) == names


def test_the_last_of_a_list_behind_somebody_whom_only_his_office_tells() -> None:
    assert people("纪委全会选出：书记荀伟；副书记雒成、多杰措。") == ["荀伟", "雒成", "多杰措"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("名单如下：\n初阳，男，满族，现任白山市副市长，拟任省直单位领导职务。", ["初阳"]),
        ("怎么看？綦小山（河北省统计局总经济师）的看法是，基础还不牢。", ["綦小山"]),
    ],
)
def test_particulars_make_known_whose_name_is_a_word(text: str, names: list[str]) -> None:
    assert people(text) == names


def test_a_department_pointed_back_to_is_marked_once() -> None:
    found = mentions("柳一平来自中央组织部，曾任该部干部三局局长。", "ORGAN")
    assert [name for _, name in found] == ["中央组织部", "干部三局"]


def test_a_short_foreign_name_behind_a_body_abroad() -> None:
    text = "国家主席张明远会见美国国会参议院多数党领袖舒默率领的代表团。"
    assert ("PERSON", "舒默") in mentions(text, "PERSON")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("缅甸国防部长妙登温出席开幕式并致辞。", ["妙登温"]),
        ("泰国商业部长颂奇猜、柬埔寨副首相占蒲拉西出席开幕式。", ["颂奇猜", "占蒲拉西"]),
        ("泰国总理访问中国，双方签署协议。", []),
        ("老挝国家主席夫人娜丽出席活动。", ["娜丽"]),
    ],
)
def test_names_of_neighbours_have_no_usual_form(text: str, names: list[str]) -> None:
    assert people(text) == names


def test_the_number_of_a_king_belongs_to_his_name() -> None:
    assert people("莱索托国王莱齐耶三世出席峰会。") == ["莱齐耶三世"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("骆庆良在2014年6月，时任广州市委书记。", ["骆庆良"]),
        ("骆建国先后担任过郑州机械研究所所长、党委副书记。", ["骆建国"]),
        ("省人大常委会副主任李明华、骆浩及秘书长傅文出席会议。", ["李明华", "骆浩", "傅文"]),
    ],
)
def test_a_career_makes_known_whose_it_is(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("客人会见了大连理工大学党委书记张德明和校长欧进平。", ["张德明", "欧进平"]),
        ("基础研究司崔小拓副巡视员陪同调研。", ["崔小拓"]),
        ("国家能源局总工程师李冶明，有关司负责同志参加调研。", ["李冶明"]),
    ],
)
def test_names_apart_from_what_joins_them(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("骆建国调任市委书记，接替因涉嫌违纪被调查的周本明。", ["骆建国", "周本明"]),
        ("骆建国任市长，接替已被处分降职的上官吉明。", ["骆建国", "上官吉明"]),
    ],
)
def test_who_is_followed_though_he_fell(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("会议主持了清华大学国情研究中心主任胡鞍钢教授的报告会。", ["胡鞍钢"]),
        ("中国工程院院士印小龙，省领导于立新参加。", ["印小龙", "于立新"]),
        ("陈建国历任中国驻加纳大使、驻埃及大使。", ["陈建国"]),
        ("市领导韩国祥、刘曙光、韩国平参加活动。", ["韩国祥", "刘曙光", "韩国平"]),
        ("四川省公安厅厅长侍俊出席。", ["侍俊"]),
    ],
)
def test_names_between_titles_and_before_embassies(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("何大栋，汉族，1952年12月生，曾任大同市交通局局长。", ["何大栋"]),
        ("骆建国于2019年11月14日退休。", ["骆建国"]),
        ("蒙古国总统额勒贝格道尔吉总统出席。", ["额勒贝格道尔吉"]),
        ("日本文部科学大臣盛山正人、中国文化和旅游部副部长张大政出席会议。", ["盛山正人", "张大政"]),
        ("张仕明会见了美国陆军参谋长雷蒙德·奥迪尔诺。", ["张仕明", "雷蒙德·奥迪尔诺"]),
        ("全国人大外事委员会陈凤明副主任委员应约会见了客人。", ["陈凤明"]),
    ],
)
def test_names_to_both_their_ends(text: str, names: list[str]) -> None:
    assert people(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("国防部长骆凤和上将表示，双方将加强合作。", ["骆凤和"]),
        ("中国科学院包信和院士介绍了有关情况。", ["包信和"]),
        ("国防部长李明和上将王强一起出席。", ["李明", "王强"]),
    ],
)
def test_a_name_that_ends_with_a_conjunction(text: str, names: list[str]) -> None:
    assert people(text) == names


def test_a_list_of_titles_with_their_holders_and_who_speaks_behind_a_title() -> None:
    text = "他们分别是：\n市南区委书记：贺锋 市南区代区长：柳新学\n胶州市委书记：高健 胶州市代市长：刘新学"
    found = facts(text, "post", "person", "title")
    assert found == [("贺锋", "书记"), ("柳新学", "代区长"), ("高健", "书记"), ("刘新学", "代市长")]
    text = "商务部新闻发言人 寿晓丽：\n大家下午好！欢迎出席商务部新闻发布会。"
    assert facts(text, "post", "person", "organ") == [("寿晓丽", "商务部")]


def test_one_of_a_list_of_officers_whose_given_name_is_a_city() -> None:
    text = "6月2日，中国共产党锦州市第八届委员会第一次全体会议选举贺文为市委书记，"
    text += "魏星、徐大庆为市委副书记，蹇彪、李芳（女）为市委常委。"
    assert {organ for _, organ in facts(text, "personnel", "person", "organ")} == {"中国共产党锦州市委员会"}
    assert len(facts(text, "personnel", "person")) == 5


def test_a_list_of_leaders_with_their_titles_behind_a_colon() -> None:
    text = "分别是：\n- 吴贤：福州市委副书记，市政府市长、党组书记。\n- 兰文：福州市副市长，福州市科协主席（兼）。"
    assert facts(text, "post", "person", "title") == [
        ("吴贤", "副书记"),
        ("吴贤", "市长"),
        ("吴贤", "党组书记"),
        ("兰文", "副市长"),
        ("兰文", "主席"),
    ]
    assert people("高度：市政府印发通知。") == []


def test_a_short_name_of_a_neighbour_behind_its_title() -> None:
    text = "柬埔寨参议院主席昆冲对刚刚闭幕的大会高度关注。昆冲表示，两国关系很好。"
    assert [name for _, name in mentions(text, "PERSON")] == ["昆冲", "昆冲"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("浙江省委书记万里鹏曾任宁波市市长。", ["万里鹏"]),
        ("浙江省委书记黄金龙均出席。", ["黄金龙"]),
        ("浙江省委书记安排专人详细了解，杭州市市长常常深入田间。", []),
    ],
)
def test_names_that_begin_with_a_word(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "PERSON")] == names


def test_a_preposition_ends_no_name() -> None:
    text = "柬埔寨参议院主席赛洪对刚刚闭幕的大会高度关注。"
    assert mentions(text, "PERSON") == [("PERSON", "赛洪")]


def test_a_name_that_begins_as_a_company_does() -> None:
    text = "津巴布韦总统穆加尔、埃塞俄比亚总理海尔马里亚姆出席。"
    assert mentions(text, "PERSON", "ORG")[-1] == ("PERSON", "海尔马里亚姆")


def test_a_name_with_a_preposition_before_the_day() -> None:
    assert mentions("水利部水资源司副司长丁以安在当日举行的吹风会上答问。", "PERSON") == [("PERSON", "丁以安")]


def test_a_name_that_ends_like_a_company_begins() -> None:
    text = "任命张兴华为水利部部长，任命赵云为财政部部长。"
    assert facts(text, "personnel", "person", "organ") == [("张兴华", "水利部"), ("赵云", "财政部")]
