"""Where mentions begin and end."""

from __future__ import annotations

import pytest

from kg.extract.lexicon import compile_lexicon
from kg.extract.page import Page
from kg.extract.spans import Span
from kg.extract.tagging.parted import part_mentions
from kg.model import Article
from kg.vocabulary import load_vocabulary
from tests.extract.reading import facts, mentions


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("外交部长王毅应邀访问法国。", ["王毅"]),
        ("国家副主席韩正于8日出席会议。", ["韩正"]),
        ("财政部部长王向东出席会议。", ["王向东"]),
        ("李强蔡奇丁薛祥出席会议。李强主持。蔡奇和丁薛祥讲话。", ["李强", "蔡奇", "丁薛祥", "李强", "蔡奇", "丁薛祥"]),
        ("普京同习近平主席会谈。习近平主席和普京总统共同出席。", ["普京", "习近平", "习近平", "普京"]),
        ("多米尼克总理斯凯里特互致贺电。", ["斯凯里特"]),
        ("多米尼克总理斯凯里特访华期间会见企业家。", ["斯凯里特"]),
        ("根据多米尼克总理斯凯里特命令，学校停课。", ["斯凯里特"]),
        ("航天员赵磊、孙志远、周凯身体状态良好。", ["赵磊", "孙志远", "周凯"]),
        ("波兰总统纳夫罗茨基已签署法案。", ["纳夫罗茨基"]),
        ("摩洛哥国王穆罕默德六世致电。", ["穆罕默德六世"]),
        ("相信习主席的访问会成功。", []),
        ("“亚伯拉罕·林肯”号航母驶入。", []),
        ("日本央行行长植田和男2日说，政策不变。", ["植田和男"]),
        ("日本首相岸田文雄、防卫大臣滨田靖一参加。", ["岸田文雄", "滨田靖一"]),
        ("集团创始人普里戈任26日讲话。普里戈任说，一切照旧。", ["普里戈任", "普里戈任"]),
        ("叶聪新任全国政协委员。叶聪说，叶聪认为。", ["叶聪", "叶聪", "叶聪"]),
        ("习近平主席英明领导。", ["习近平"]),
        ("习近平主席同通伦总书记会谈。", ["习近平", "通伦"]),
        ("美国总统拜登之子亨特·拜登认罪。", ["拜登", "亨特·拜登"]),
        ("沃尔玛、巴斯夫等14家跨国公司负责人出席。", []),
        ("巴勒斯坦总统阿巴斯重申，巴方不接受。坚持边斗争、边备战、边建设。", ["阿巴斯"]),
        ("白皮书指出，中国将坚持开放。白皮书介绍了情况。", []),
    ],
)
def test_personal_names(text: str, people: list[str]) -> None:
    assert [name for _, name in mentions(text, "PERSON")] == people


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("智利前总统皮涅拉去世。", ("REGION", "智利")),
        ("美国国防部前高级顾问麦克出席会议。", ("ORG", "美国国防部")),
        ("巴厘省省长科斯特说，欢迎。", ("REGION", "巴厘省")),
        ("十四届全国人大常委会第四十八次委员长会议26日举行。", ("EVENT", "十四届全国人大常委会第四十八次委员长会议")),
    ],
)
def test_bodies_places_and_meetings(text: str, found: tuple[str, str]) -> None:
    assert mentions(text)[0] == found


def test_two_organs_with_a_verb_between() -> None:
    assert mentions("中宣部委托文化和旅游部开展工作。", "ORGAN") == [("ORGAN", "中宣部"), ("ORGAN", "文化和旅游部")]


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("交通运输部派出专家指导组赶赴现场。", ["交通运输部"]),
        ("国务院决定成立调查组。", ["国务院"]),
        ("西部地区各级党委和政府要切实扛起责任。", []),
        ("全国政协和大会主席团表示感谢。", ["全国政协", "大会主席团"]),
        ("民政部财政部联合印发通知。", ["民政部", "财政部"]),
        ("中国驻多国大使馆举行招待会。", []),
        ("水利部长江委加速腾库。", ["水利部长江委"]),
    ],
)
def test_an_organ_ends_before_a_verb_and_another_organ(text: str, organs: list[str]) -> None:
    assert [name for _, name in mentions(text, "ORGAN")] == organs


def test_the_foreign_organ_behind_a_verb_is_an_organisation() -> None:
    text = "王毅在北京会见斯洛文尼亚国民委员会主席洛特里奇。"
    assert mentions(text, "ORGAN", "ORG", "REGION") == [("REGION", "北京"), ("ORG", "斯洛文尼亚国民委员会")]


@pytest.mark.parametrize("meeting", ["十四届全国人大常委会第十九次委员长会议", "庆祝中华人民共和国成立75周年音乐会"])
def test_a_meeting_does_not_begin_with_a_bare_number(meeting: str) -> None:
    assert mentions(f"{meeting}29日举行。", "EVENT") == [("EVENT", meeting)]


def test_two_titles_joined_by_and() -> None:
    assert mentions("柬埔寨副首相兼公务员部大臣洪玛尼出席。", "POSITION") == [
        ("POSITION", "副首相"),
        ("POSITION", "公务员部大臣"),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("浙江将启动防止返贫就业攻坚行动，帮扶困难群众。", "防止返贫就业攻坚行动"),
        ("国家版权局启动打击网络侵权盗版“剑网2025”专项行动，聚焦重点领域。", "打击网络侵权盗版“剑网2025”专项行动"),
        ("省里将启动实施母亲河复苏行动。", "母亲河复苏行动"),
    ],
)
def test_a_programme_begins_behind_the_verb_of_launching(text: str, name: str) -> None:
    assert [wording for _, wording in mentions(text, "PROGRAM")] == [name]


def test_two_offices_of_one_person_in_two_departments() -> None:
    text = "陈立新曾任吉林省公安厅办公室主任兼指挥中心指挥长。"
    assert mentions(text, "ORGAN", "POSITION") == [
        ("ORGAN", "吉林省公安厅办公室"),
        ("POSITION", "主任"),
        ("ORGAN", "指挥中心"),
        ("POSITION", "指挥长"),
    ]


def test_an_organ_begins_behind_the_verb_of_taking_office() -> None:
    text = "陈立新后来担任过河南省委常委、副省长。"
    assert mentions(text, "ORGAN", "POSITION")[:2] == [("ORGAN", "河南省委"), ("POSITION", "常委")]


def test_the_party_body_of_a_company_is_its_officer_s_title() -> None:
    text = "广西某某建设集团党委书记陈立新出席。"
    assert ("POSITION", "党委书记") in mentions(text, "POSITION")


def test_parties_end_with_their_name_before_the_title_of_their_leader() -> None:
    text = "塞尔维亚前进党主席、巴西社会民主党主席致电。"
    assert [wording for _, wording in mentions(text, "ORG")] == ["塞尔维亚前进党", "巴西社会民主党"]


def test_brackets_in_names_of_organisations_belong_to_them() -> None:
    text = "中国人寿保险（集团）公司、中国石油大学（北京）签约。"
    assert [wording for _, wording in mentions(text, "ORG")] == ["中国人寿保险（集团）公司", "中国石油大学（北京）"]


def test_two_bodies_or_places_joined_by_a_conjunction_are_two() -> None:
    text = "俄罗斯天然气工业股份公司（俄气）与乌克兰石油天然气公司签约。他来到金田村和草滩村慰问。"
    assert mentions(text, "ORG", "REGION") == [
        ("ORG", "俄罗斯天然气工业股份公司"),
        ("ORG", "俄气"),
        ("ORG", "乌克兰石油天然气公司"),
        ("REGION", "金田村"),
        ("REGION", "草滩村"),
    ]
    assert mentions("中国石油和化学工业联合会发布报告。", "ORG") == [("ORG", "中国石油和化学工业联合会")]


def test_a_short_name_in_brackets_stands_for_the_body_wherever_it_is_used() -> None:
    text = "海州天然气输送股份公司（海气公司）发布公告。海气公司表示，供应稳定，海气公司将扩产。"
    assert [wording for _, wording in mentions(text, "ORG")] == ["海州天然气输送股份公司", *["海气公司"] * 3]


def test_committees_of_democratic_parties_and_learned_societies_are_organisations() -> None:
    text = "农工党第十六届中央委员会作报告，湖北省医学会骨科学专业委员会参加。"
    assert mentions(text, "ORG", "ORGAN") == [
        ("ORG", "农工党第十六届中央委员会"),
        ("ORG", "湖北省医学会骨科学专业委员会"),
    ]


def test_a_body_ends_before_what_is_signed_there() -> None:
    text = "湖南工程研究院签约揭牌仪式举行。"
    assert [wording for _, wording in mentions(text, "ORG")] == ["湖南工程研究院"]


@pytest.mark.parametrize(
    ("text", "companies"),
    [
        ("本市引进了比亚迪、海信、祥邦科技、卓越智能等一批龙头企业。", ["比亚迪", "海信", "祥邦科技", "卓越智能"]),
        ("京东方、厦门象屿、福建盼盼等知名企业负责人出席。", ["京东方", "厦门象屿", "福建盼盼"]),
        ("要鼓励北京、上海等企业较多的城市。", []),
        ("“我们有信心。”大宋智能董事长李明说。", ["大宋智能"]),
        (
            "湖北共同药业股份有限公司投产，这次与湖北省生态环保有限公司合作。",
            ["湖北共同药业股份有限公司", "湖北省生态环保有限公司"],
        ),
        ("孝感与达利集团签约。", ["达利集团"]),
        ("竣工项目华能公司光伏电站投产。", ["华能公司"]),
    ],
)
def test_companies_that_their_context_gives_away(text: str, companies: list[str]) -> None:
    assert [wording for _, wording in mentions(text, "ORG")] == companies


def test_a_sentence_is_no_organ_though_it_ends_with_one() -> None:
    text = "李明向湖北副省长王强转交江苏省委书记信函。"
    assert mentions(text, "ORGAN", "REGION") == [("REGION", "湖北"), ("ORGAN", "江苏省委")]


def test_a_city_that_stands_again_is_marked_again() -> None:
    text = "洪湖市举行签约仪式。项目集中落地洪湖，投资增长。这既是洪湖始终重视招商的体现。"
    assert [wording for _, wording in mentions(text, "REGION")] == ["洪湖市", "洪湖", "洪湖"]


def test_a_company_that_is_met_in_a_city_is_not_of_its_name() -> None:
    text = "省长施小明在成都会见中国电力建设集团有限公司董事长李明。江阴南工锻造董事长王强参加。"
    assert mentions(text, "ORG", "REGION") == [
        ("REGION", "成都"),
        ("ORG", "中国电力建设集团有限公司"),
        ("ORG", "江阴南工锻造"),
    ]


def test_whoever_stands_among_people_is_no_company() -> None:
    text = "内蒙古自治区领导李建国、包钢、王志强、赵明华出席会议。包钢主持会议。"
    assert [wording for _, wording in mentions(text, "PERSON")] == ["李建国", "包钢", "王志强", "赵明华", "包钢"]
    assert mentions("包钢、鞍钢等企业参加。", "ORG") == [("ORG", "包钢"), ("ORG", "鞍钢")]


def test_newly_elected_heads_bear_the_title_itself() -> None:
    assert mentions("会议任命李强为新局长。", "POSITION") == [("POSITION", "局长")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("他在清河县人民医院创办儿科，成为首任主任。", ["清河县人民医院"]),
        ("王立新率代表团莅临华晟集团考察。", ["华晟集团"]),
        ("俄罗斯外交部召见美国驻俄罗斯大使馆高级外交官。", ["俄罗斯外交部", "美国驻俄罗斯大使馆"]),
        ("江苏成立船舶与海洋工程装备技术创新中心。", ["江苏", "船舶与海洋工程装备技术创新中心"]),
    ],
)
def test_an_organisation_holds_no_verb(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "ORG", "REGION")] == names


def test_an_organ_that_forwards_is_not_the_one_whose_document_it_is() -> None:
    text = "安徽省财政厅 安徽省农业农村厅转发财政部关于节水补贴的通知。"
    assert mentions(text, "ORGAN") == [("ORGAN", name) for name in ("安徽省财政厅", "安徽省农业农村厅", "财政部")]


def test_who_prepares_a_meeting_is_an_organisation() -> None:
    found = mentions("第十二届茶博会组委会向各国商会发出邀请。", "ORG", "EVENT")
    assert found == [("ORG", "第十二届茶博会组委会")]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("赣州市结核病医院（市第五人民医院）原院长何平被查。", ["赣州市结核病医院", "市第五人民医院"]),
        ("赣江高新区和滨江文旅集团签约。", ["滨江文旅集团"]),
        ("赣州市章贡区人民医院党委原书记何平被查。", ["赣州市章贡区人民医院"]),
        ("区计划生育保健中心主任何平介绍。", ["区计划生育保健中心"]),
    ],
)
def test_where_organisations_begin_and_end(text: str, bodies: list[str]) -> None:
    assert [name for _, name in mentions(text, "ORG")] == bodies


def test_a_group_of_inspectors_is_sent_to_an_organ() -> None:
    found = mentions("何平接受赣州市纪委监委派驻市教育局纪检监察组审查。", "ORGAN")
    assert found == [("ORGAN", "赣州市纪委监委派驻市教育局纪检监察组")]


@pytest.mark.parametrize(
    ("text", "places"), [("为加快江都区域经济发展。", ["江都"]), ("舰队驶向入海口。", []), ("这里是大凉山腹地。", [])]
)
def test_a_place_ends_where_another_word_begins(text: str, places: list[str]) -> None:
    assert [name for _, name in mentions(text, "REGION")] == places


@pytest.mark.parametrize(
    ("text", "label", "name"),
    [
        (
            "原任江西省纪委省监委派驻省委统战部纪检监察组组长的何平调任。",
            "ORGAN",
            "江西省纪委省监委派驻省委统战部纪检监察组",
        ),
        ("何平曾任赣州团市委书记。", "ORG", "赣州团市委"),
        ("消防救援总队前置备勤力量600人。", "ORGAN", "消防救援总队"),
        ("何平在石城中学当过教师。", "ORG", "石城中学"),
    ],
)
def test_bodies_of_places_and_of_the_league(text: str, label: str, name: str) -> None:
    assert (label, name) in mentions(text)


def test_a_name_cut_off_behind_its_bracket_is_one() -> None:
    page = Page(Article("a", "他来到季米特（乌称", date=None), compile_lexicon(load_vocabulary()))
    assert [(span.start, span.end) for span in part_mentions(page, [Span(3, 9, "REGION")])] == [(3, 6)]


@pytest.mark.parametrize(
    ("text", "label", "name"),
    [
        ("4月19日上午，由章江街道办事处承办、市文旅集团协办的仪式举行。", "ORGAN", "章江街道办事处"),
        ("会议宣布中央和省委关于江西省委主要负责同志调整的决定。", "ORGAN", "中央"),
        ("华润置地副总裁何平出席。", "ORG", "华润置地"),
    ],
)
def test_who_holds_who_decides_and_whose_branch_it_is(text: str, label: str, name: str) -> None:
    assert (label, name) in mentions(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("在湖南沅江市长春垸，工人们加固大堤。", "长春"),
        ("发言人表示，这将由俄国家利益决定。", "俄国家利益"),
    ],
)
def test_what_only_looks_like_a_name_is_none(text: str, name: str) -> None:
    assert name not in [found for _, found in mentions(text, "REGION", "ORG")]


def test_a_body_of_inspection_in_a_company_is_one_organ() -> None:
    found = mentions("中央纪委国家监委驻中国银行纪检监察组组长何平到会。")
    assert found[:2] == [("ORGAN", "中央纪委国家监委驻中国银行纪检监察组"), ("POSITION", "组长")]


def test_a_branch_of_a_procuracy_is_one_organ_with_it() -> None:
    text = "免去丁大伟的江苏省人民检察院铁路运输分院副检察长职务。"
    assert facts(text, "personnel", "organ", "title") == [("江苏省人民检察院铁路运输分院", "副检察长")]


def test_a_centre_in_a_ministry_is_an_organisation() -> None:
    assert mentions("民政部信息中心主任丁伟参加。", "ORG", "ORGAN") == [("ORG", "民政部信息中心")]


def test_a_zone_and_the_company_that_it_signs_with_are_two() -> None:
    text = "会上，川南临港片区与远洋轮船股份有限公司签约。"
    assert [(label, words) for label, words in mentions(text) if label in ("ORG", "REGION")] == [
        ("REGION", "川南临港片区"),
        ("ORG", "远洋轮船股份有限公司"),
    ]


def test_a_sentence_taken_for_an_organ_leaves_the_organs_in_it() -> None:
    text = "根据部署，30日，副市长吴国力率市委第三巡察组到市教育局反馈情况。"
    assert [words for _, words in mentions(text, "ORGAN")] == ["市委第三巡察组", "市教育局"]


def test_a_verb_that_goes_on_is_none_of_a_name() -> None:
    text = "陈立新先后担任过郑州机械研究所所长、党委副书记。"
    assert ("ORG", "郑州机械研究所") in mentions(text, "ORG")


def test_a_place_may_hold_a_verb() -> None:
    assert mentions("犍为县委书记陈立新到乡镇调研。", "ORGAN") == [("ORGAN", "犍为县委")]


def test_villages_are_no_people_where_somebody_walks() -> None:
    found = mentions("最后来到了李洼村，陈立新与村干部进行了交流。", "PERSON", "REGION")
    assert found == [("REGION", "李洼村"), ("PERSON", "陈立新")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "山东省科技厅副厅长于书明率队厅相关处室来访。",
            [("ORGAN", "山东省科技厅"), ("POSITION", "副厅长"), ("PERSON", "于书明")],
        ),
        (
            "安徽省台办朱德祥主任率机关秘书处来访。",
            [("ORGAN", "安徽省台办"), ("PERSON", "朱德祥"), ("POSITION", "主任")],
        ),
        (
            "山东省科技厅副厅长于书明专程到厅机关局来访。",
            [("ORGAN", "山东省科技厅"), ("POSITION", "副厅长"), ("PERSON", "于书明")],
        ),
        (
            "11月7日，中国驻乌拉圭大使黄亚明会见乌外交部政治总司长贝穆斯。",
            [("REGION", "乌拉圭"), ("POSITION", "大使"), ("PERSON", "黄亚明")],
        ),
    ],
)
def test_who_leads_a_body_is_none_of_it(text: str, found: list[tuple[str, str]]) -> None:
    assert mentions(text)[:3] == found


def test_a_village_behind_the_committee_of_those_it_is_one_of_is_one_place_with_it() -> None:
    text = "刘国安一行先后到洋青镇芝兰村委会沙古塘三村，实地察看。大石镇河东村委会召开会议。"
    assert mentions(text, "REGION", "ORG") == [
        ("REGION", "洋青镇芝兰村委会沙古塘三村"),
        ("ORG", "大石镇河东村委会"),
    ]


def test_a_leading_group_has_what_it_leads_in_quotes() -> None:
    text = "昆明市“牢记使命、担当作为”主题教育领导小组办公室印发通知。各地州市环保局参加。"
    assert mentions(text, "ORGAN", "REGION") == [("ORGAN", "昆明市“牢记使命、担当作为”主题教育领导小组办公室")]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "湖南省邵阳市公安局大祥分局治安大队四中队原中队长贺文斌受到处分。",
            ("贺文斌", "湖南省邵阳市公安局大祥分局治安大队四中队", "中队长", "former"),
        ),
        (
            "四川省绵阳市公安局交警支队直属二大队三级警长周海涛被通报。",
            ("周海涛", "四川省绵阳市公安局交通警察支队直属二大队", "三级警长", "current"),
        ),
        (
            "长安大学后勤处水电科原科长白建军受到处分。",
            ("白建军", "长安大学后勤处水电科", "科长", "former"),
        ),
        ("山西省临汾市监狱三监区原监区长贺文斌受到处分。", ("贺文斌", "临汾监狱三监区", "监区长", "former")),
        ("山西省临汾市监狱三监区原党支部书记贺文斌受到处分。", ("贺文斌", "临汾监狱三监区", "党支部书记", "former")),
    ],
)
def test_a_part_of_a_body_up_to_the_title_in_it(text: str, post: tuple[str, ...]) -> None:
    assert facts(text, "post", "person", "organ", "title", "status") == [post]


def test_a_branch_of_a_bureau_whatever_follows() -> None:
    text = "安徽省界首市市场监督管理局东城分局干部贺文斌被查获。"
    assert mentions(text, "ORGAN") == [("ORGAN", "安徽省界首市市场监督管理局东城分局")]


def test_a_title_ends_before_what_is_said_of_it_in_brackets() -> None:
    text = "依法选举贺文斌为临海市人民检察院检察长（检察长一职须依法报批）。"
    assert mentions(text, "POSITION") == [("POSITION", "检察长")]


def test_the_name_of_an_account_names_no_place() -> None:
    assert mentions("据微信公众号“湖北日报”消息，会议召开。据“湖北发布”微博消息。", "REGION") == []


def test_any_county_is_none() -> None:
    assert mentions("两名现任的县（市）委书记出现在名单中。", "REGION") == []


def test_newspapers_and_places_of_datelines_are_none() -> None:
    assert mentions("据12月29日出版的《大众日报》报道，会议召开。", "ORG") == []
    assert mentions("央广网北京10月22日消息（记者朱敏）会议召开。", "REGION") == []


def test_offices_spoken_of_in_general() -> None:
    assert mentions("她是山东省唯一在任的女市委书记，也是全国优秀县委书记。", "ORGAN", "POSITION") == []
