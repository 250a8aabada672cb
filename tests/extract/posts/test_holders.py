"""Title chains: several posts on the right organs, shared titles, titles whose organ is left out."""

from __future__ import annotations

import datetime

import pytest

from kg.extract import extract
from kg.model import Article
from kg.vocabulary import load_vocabulary
from tests.extract.reading import facts, mentions


def posts(text: str) -> list[tuple[str, str, str, str]]:
    return facts(text, "post", "person", "organ", "title", "status")


def test_concurrent_posts_hang_on_their_organs() -> None:
    assert posts("中共中央政治局委员、国务院副总理何立峰出席会议。") == [
        ("何立峰", "中国共产党中央政治局", "委员", "current"),
        ("何立峰", "国务院", "副总理", "current"),
    ]


def test_party_titles_without_organ_are_those_of_the_ministry_before() -> None:
    text = "工业和信息化部召开会议。部党组成员、副部长辛国斌主持。"
    assert posts(text) == [
        ("辛国斌", "工业和信息化部", "党组成员", "current"),
        ("辛国斌", "工业和信息化部", "副部长", "current"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "中共中央总书记、国家主席习近平会见了黎文仲总书记。越南是邻邦。",
            [("习近平", "中国共产党中央委员会"), ("习近平", "中华人民共和国")],
        ),
        ("2017年，习近平主席和欧尔班总理共同宣布建立中匈伙伴关系。", [("习近平", "中华人民共和国")]),
        (
            "习近平总书记和巴西总统达席尔瓦出席。",
            [("习近平", "中国共产党中央委员会"), ("达席尔瓦", "巴西")],
        ),
        ("王沪宁会见由总书记加萨马格拉率领的考察团。卢旺达是友好国家。", []),
        (
            "李克强会见老挝人革党中央总书记、国家主席黎文仲。通话中谈到习近平总书记的倡议。",
            [("黎文仲", "老挝人革党中央"), ("黎文仲", "老挝"), ("习近平", "中国共产党中央委员会")],
        ),
        ("越共中央总书记黎文仲、国家主席阮文强表示祝贺。", [("阮文强", "越南"), ("黎文仲", "越共中央")]),
    ],
)
def test_the_head_of_another_party_or_state_does_not_lead_chinas(text: str, found: list[tuple[str, str]]) -> None:
    assert sorted(row[:2] for row in posts(text)) == sorted(found)


def test_heads_of_government_hang_on_the_government() -> None:
    assert posts("浙江省省长郑栅洁到宁波市调研。") == [("郑栅洁", "浙江省人民政府", "省长", "current")]


@pytest.mark.parametrize(
    ("text", "organ", "title"),
    [
        ("中央纪委副书记孙新阳发言。", "中国共产党中央纪律检查委员会", "副书记"),
        ("甘肃省纪委书记孙新阳发言。", "中国共产党甘肃省纪律检查委员会", "书记"),
        ("中国黄河矿业集团有限公司纪委书记孙新阳发言。", "中国黄河矿业集团有限公司", "纪委书记"),
    ],
)
def test_the_inspection_of_a_region_is_an_organ_and_that_of_a_company_a_title(
    text: str, organ: str, title: str
) -> None:
    assert posts(text) == [("孙新阳", organ, title, "current")]


def test_former_covers_the_titles_behind_it() -> None:
    text = "浙江省经济和信息化厅原党组书记、厅长钟树人接受审查。"
    assert {status for *_, status in posts(text)} == {"former"}


@pytest.mark.parametrize(("country", "title"), [("沙特阿拉伯", "商务大臣"), ("日本", "农林水产大臣")])
def test_ministers_of_monarchies_bear_their_field(country: str, title: str) -> None:
    assert posts(f"王文涛会见来访的{country}{title}阿尔瓦利。") == [("阿尔瓦利", country, title, "current")]


def test_people_of_one_country_share_it() -> None:
    text = "习近平会见法国总统马克龙和外长科隆纳。"
    assert ("科隆纳", "法国", "外长", "current") in posts(text)


def test_an_ambassador_is_sent_by_the_state_named_first() -> None:
    assert ("卢沙野", "中华人民共和国", "驻法国大使", "current") in posts("中国驻法国大使卢沙野出席会议。")


def test_a_minister_named_with_the_ministry() -> None:
    assert ("王毅", "外交部", "部长", "current") in posts("国务委员兼外交部长王毅会见客人。")


def test_a_foreign_title_alone_is_of_the_country_of_its_paragraph() -> None:
    text = "以色列对加沙发动空袭。总理内塔尼亚胡发表讲话。"
    assert ("内塔尼亚胡", "以色列", "总理", "current") in posts(text)


def test_no_country_is_guessed_from_another_paragraph() -> None:
    text = "日本举行演习，韩国抗议。\n总统普京发表讲话。"
    assert posts(text) == []


def test_a_seat_in_the_party_does_not_hold_the_ministry() -> None:
    text = "中共中央政治局委员、外交部长王毅会见客人。"
    assert ("王毅", "外交部", "部长", "current") in posts(text)


def test_ministers_of_a_country_in_whose_sentence_they_stand() -> None:
    text = "德国总理朔尔茨宣布解除财政部长林德纳的职务。"
    assert ("林德纳", "德国", "财政部长", "current") in posts(text)


def test_ambassadors_of_a_country_named_by_one_character() -> None:
    assert posts("俄驻德国大使涅恰耶夫表示遗憾。") == [("涅恰耶夫", "俄罗斯", "驻德国大使", "current")]
    assert posts("中国驻柬埔寨大使王文天出席。") == [("王文天", "中华人民共和国", "驻柬埔寨大使", "current")]


def test_a_body_that_every_state_has_is_that_of_the_country_named_before() -> None:
    text = "巴基斯坦参议院主席吉拉尼和国民议会议长萨迪克出席仪式。"
    assert ("萨迪克", "巴基斯坦国民议会", "议长", "current") in posts(text)


def test_a_foreign_prime_minister_named_before_the_title_is_not_the_chinese_one() -> None:
    text = "巴基斯坦参议院主席吉拉尼说，王沪宁同卡卡尔总理举行会谈。"
    assert ("卡卡尔", "巴基斯坦", "总理", "current") in posts(text)


def test_a_title_behind_words_that_nothing_was_made_of_has_no_organ() -> None:
    text = "李强在北京会见英国伦敦金融城市长莱昂斯。"
    assert posts(text) == []


def test_a_ministry_named_without_its_foreign_country() -> None:
    text = "德国前总理施罗德、外交部国务部长科伊尔出席。"
    assert posts(text) == [
        ("施罗德", "德国", "总理", "former"),
        ("科伊尔", "德国外交部", "国务部长", "current"),
    ]


def test_who_heads_a_party_and_a_state() -> None:
    text = "多哥保卫共和联盟主席、总统福雷致电。"
    assert ("福雷", "多哥", "总统", "current") in posts(text)


def test_a_former_head_of_government() -> None:
    assert posts("意大利前政府总理普罗迪表示遗憾。") == [("普罗迪", "意大利", "总理", "former")]


def test_a_head_of_state_whose_country_is_open_has_no_post() -> None:
    text = "美国和乌克兰的代表举行会谈。德国方面表示欢迎。普京总统说，对话应当继续。"
    assert posts(text) == []


def test_one_character_before_a_title_names_the_country() -> None:
    text = "沙特阿拉伯斡旋停火。俄总统普京19日同乌总统泽连斯基通话，以防长卡茨没有回应。"
    assert posts(text) == [
        ("普京", "俄罗斯", "总统", "current"),
        ("泽连斯基", "乌克兰", "总统", "current"),
        ("卡茨", "以色列", "防长", "current"),
    ]
    assert posts("俄驻美大使安东诺夫当天表示反对。") == [("安东诺夫", "俄罗斯", "驻美国大使", "current")]
    assert posts("巴勒斯坦官员说，巴总统阿巴斯将前往加沙。") == [("阿巴斯", "巴勒斯坦", "总统", "current")]
    assert posts("自民党新总裁石破茂在日本国会讲话。") == [("石破茂", "自民党", "总裁", "current")]


def test_a_ministry_behind_a_foreign_official_is_of_that_country() -> None:
    text = "马来西亚总理安瓦尔，外交部部长穆罕默德到机场迎接。国务委员兼外交部部长秦刚等出席。"
    assert [row[:2] for row in posts(text)] == [
        ("安瓦尔", "马来西亚"), ("穆罕默德", "马来西亚外交部"), ("秦刚", "国务院"), ("秦刚", "外交部"),
    ]  # fmt: skip
    assert ("胡德福", "越南财政部", "部长", "current") in posts("越南副总理兼财政部部长胡德福致辞。")


def test_a_title_of_state_behind_a_name_is_not_chinas_by_default() -> None:
    assert [row[0] for row in posts("赵乐际在马来西亚说，习近平主席同安瓦尔总理达成共识。")] == ["习近平"]
    text = "中国和越南是友好邻邦。我愿同苏林总书记一道努力。李强转达对梁强国家主席的问候。"
    assert [row for row in posts(text) if row[0] != "李强"] == []
    assert posts("习近平总书记到村里看望村民。") == [("习近平", "中国共产党中央委员会", "总书记", "current")]


def test_a_state_office_beside_the_lead_of_a_party_is_of_its_country() -> None:
    text = "尼泊尔共产党（毛主义中心）主席、前政府总理普拉昌达，瓦努阿图瓦库党主席、政府总理拉夫曼出席。"
    assert posts(text) == [
        ("普拉昌达", "尼泊尔共产党（毛主义中心）", "主席", "current"),
        ("普拉昌达", "尼泊尔", "总理", "former"),
        ("拉夫曼", "瓦努阿图瓦库党", "主席", "current"),
        ("拉夫曼", "瓦努阿图", "总理", "current"),
    ]


def test_ambassadors_newly_sent_and_recalled() -> None:
    assert posts("突尼斯新任驻叙利亚大使马哈扎比赴任。") == [("马哈扎比", "突尼斯", "驻叙利亚大使", "current")]
    assert posts("哥伦比亚外交部宣布召回该国驻美国大使丹尼尔·加西亚。") == []


def test_what_no_organ_of_a_title_is() -> None:
    assert posts("美国众议院罢免共和党籍议长麦克雷。") == []
    assert posts("英国新首相斯塔默组建内阁。") == [("斯塔默", "英国", "首相", "current")]
    text = "国务院总理李强在伊斯兰堡会见巴基斯坦参联会主席萨希尔。"
    assert ("萨希尔", "巴基斯坦参联会", "主席", "current") in posts(text)
    assert posts("报道称，美国阿拉斯加州受灾，该州州长迈克·邓利维视察。")[0][1] == "美国阿拉斯加州"


def test_the_nearest_body_is_not_what_a_foreign_office_belongs_to() -> None:
    text = "习近平会见卢森堡大公亨利、国民议会议长维斯勒、首相弗里登、副首相贝泰尔。"
    assert [row[1] for row in posts(text)] == ["卢森堡", "卢森堡国民议会", "卢森堡", "卢森堡"]
    text = "俄罗斯国防部称俄军开火。同一天，波兰内务与行政部长卡明斯基表示关闭口岸。"
    assert posts(text) == [("卡明斯基", "波兰", "内务与行政部长", "current")]
    assert posts("朝鲜最高人民会议朝中友好议员团委员长金承灿表示感谢。") == []
    text = "据朝中社报道，朝鲜劳动党总书记、国务委员长金正恩现场指导。"
    assert [row[1:3] for row in posts(text)] == [("朝鲜劳动党", "总书记"), ("朝鲜", "国务委员长")]


def test_offices_behind_those_in_a_foreign_party_are_of_its_country() -> None:
    text = "蔡奇会见老挝人民革命党中央政治局委员、中央书记处常务书记、国家副主席本通。"
    assert [row[1:3] for row in posts(text)][-1] == ("老挝", "国家副主席")
    assert "中国共产党中央书记处" not in [row[1] for row in posts(text)]
    assert ("苏林", "越南公安部", "部长", "current") in posts("蔡奇会见越共中央政治局委员、公安部部长苏林。")


@pytest.mark.parametrize(
    ("text", "row"),
    [
        # the pair of countries, and the official of the same paragraph, tell whose head of state is meant
        (
            "李强会见哈萨克斯坦副总理科列诺夫、乌兹别克斯坦副总理马扎林。\n李强说，习近平主席和阿尔捷耶夫总统推动中哈关系发展。",
            ("阿尔捷耶夫", "哈萨克斯坦", "总统", "current"),
        ),
        (
            "李强会见俄罗斯副总理奥尔丘科、哈萨克斯坦副总理茹马林。\n会见奥尔丘科时，李强说，习近平主席同巴列托夫总统多次交流。",
            ("巴列托夫", "俄罗斯", "总统", "current"),
        ),
        (
            "法国总统马克龙到访。中国新任驻法国大使周立民到机场迎接。",
            ("周立民", "中华人民共和国", "驻法国大使", "current"),
        ),
        ("中国常驻联合国代表周立民发言。", ("周立民", "中华人民共和国", "常驻联合国代表", "current")),
        ("俄罗斯驻叙利亚特别代表叶菲莫夫发言。", ("叶菲莫夫", "俄罗斯", "驻叙利亚特别代表", "current")),
        ("伊朗驻伊拉克武官马利基表示欢迎。", ("马利基", "伊朗", "驻伊拉克武官", "current")),
        ("博鳌亚洲论坛理事长潘立文致辞。", ("潘立文", "博鳌亚洲论坛", "理事长", "current")),
        ("美国当选副总统万思会见客人。", ("万思", "美国", "副总统", "current")),
        (
            "全国人大常委会副委员长王光明、李学忠，秘书长陈立新出席。",
            ("陈立新", "全国人民代表大会常务委员会", "秘书长", "current"),
        ),
        ("中央组织部分管日常工作的副部长陈立新出席。", ("陈立新", "中国共产党中央委员会组织部", "副部长", "current")),
        ("浙江省原粮食局局长陈立新接受审查。", ("陈立新", "浙江省粮食局", "局长", "former")),
        (
            "浙江省能源集团有限公司原党委书记陈立新接受审查。",
            ("陈立新", "浙江省能源集团有限公司", "党委书记", "former"),
        ),
        (
            "李强会见塞尔维亚国民议会副议长拉古什、副议长帕诺维奇。",
            ("帕诺维奇", "塞尔维亚国民议会", "副议长", "current"),
        ),
        ("李强会见柬埔寨人民党主席、参议院主席洪立森。", ("洪立森", "柬埔寨参议院", "主席", "current")),
        ("德国副总理兼经济和气候保护部长哈贝尔发言。", ("哈贝尔", "德国", "经济和气候保护部长", "current")),
        ("习近平在安徽省委书记梁立顺和省长王立宪陪同下考察。", ("王立宪", "安徽省人民政府", "省长", "current")),
        ("韩国国务总理韩真洙出席会议。", ("韩真洙", "韩国", "国务总理", "current")),
        ("江海大学创始校长陈立新出席会议。", ("陈立新", "江海大学", "创始校长", "current")),
    ],
)
def test_a_title_is_put_to_its_holder(text: str, row: tuple[str, ...]) -> None:
    assert row in posts(text)


def test_all_titles_of_the_dead_are_over() -> None:
    text = "中国科学院原院长，全国人大常委会副委员长陈立新同志，因病于2021年11月1日在北京逝世。"
    assert posts(text) == [
        ("陈立新", "中国科学院", "院长", "former"),
        ("陈立新", "全国人民代表大会常务委员会", "副委员长", "former"),
    ]


def test_a_lost_organ_is_lost_for_the_titles_behind_it() -> None:
    text = "中央军委装备发展部召开会议。某中心神经外科医学部主任、主任医师陈立新发言。"
    assert posts(text) == []


def test_the_first_to_bear_a_title_is_chinas() -> None:
    text = "越南总理范明立访华。李强转达习近平总书记对黎文仲总书记和阮文强国家主席的问候。"
    assert [row[:3] for row in posts(text) if row[0] in ("黎文仲", "阮文强")] == [("阮文强", "越南", "国家主席")]


def test_those_who_once_held_a_post_unnamed_are_not_the_person_before() -> None:
    text = "2020年习近平出席大会。列席的有曾任全国政协副主席的党外人士。"
    assert posts(text) == []


def test_the_title_of_a_husband_is_not_the_wifes() -> None:
    assert [title for _, _, title, _ in posts("泰国内阁部长夫人、江海学院院长比亚沙坤出席。")] == ["院长"]


def test_the_presidium_is_that_of_the_congress_held() -> None:
    text = "中国工会第十八次全国代表大会9日在京开幕。大会主席团常务主席王东明宣布大会开幕。"
    assert posts(text) == [("王东明", "中国工会第十八次全国代表大会主席团", "常务主席", "current")]
    text = (
        "中国工会第十八次全国代表大会9日在京开幕，标语写着“中国工会第十八次全国代表大会”。"
        "中国工会第十七次全国代表大会以来，工会组织更有力。大会主席团常务主席王东明作报告。"
    )
    assert posts(text) == [("王东明", "中国工会第十八次全国代表大会主席团", "常务主席", "current")]
    text = "十四届全国人大一次会议9日举行第二次全体会议。大会主席团常务主席赵乐际主持会议。"
    assert posts(text) == [("赵乐际", "全国人民代表大会主席团", "常务主席", "current")]
    text = "廊坊市第八届人民代表大会第一次会议9日开幕。大会主席团常务主席王东明、刘建国出席会议。"
    assert posts(text) == [(name, "廊坊市人民代表大会主席团", "常务主席", "current") for name in ("王东明", "刘建国")]
    text = "市八届人大一次会议9日开幕。大会主席团常务主席王东明出席会议。会议推选第十三届全国人民代表大会代表。"
    assert posts(text) == []


def test_a_minister_addressed_by_a_part_of_the_title_leads_no_other_ministry() -> None:
    text = "商务部部长王明远会见智利贸易部长科尔。中方希望科尔部长此次来访取得成果。"
    assert posts(text) == [
        ("王明远", "商务部", "部长", "current"),
        ("科尔", "智利", "贸易部长", "current"),
    ]


def test_who_invites_to_china_is_its_minister() -> None:
    text = "外交部发言人王明远宣布，应周明远外长邀请，日本外务大臣高村正彦将于6月3日正式访华。"
    assert ("周明远", "外交部", "外长", "current") in posts(text)


def test_a_name_of_today_may_hold_the_character_for_what_is_past() -> None:
    text = "工业和信息化部原材料工业司副司长王明远到会。"
    assert posts(text) == [("王明远", "工业和信息化部原材料工业司", "副司长", "current")]


def test_judges_sit_in_the_court() -> None:
    text = "最高人民法院副院长、审判委员会委员、审判员茅中明出席。"
    assert [row[1:3] for row in posts(text)] == [
        ("最高人民法院", "副院长"),
        ("最高人民法院审判委员会", "委员"),
        ("最高人民法院", "审判员"),
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "此前，绍兴市委书记是陈立新，今由他人接任。",
            [("陈立新", "中国共产党绍兴市委员会", "书记", "former")],
        ),
        ("绍兴市委书记由陈立新兼任。", [("陈立新", "中国共产党绍兴市委员会", "书记", "current")]),
        ("到会的有陈立新（时任浙江省副省长）。", [("陈立新", "浙江省人民政府", "副省长", "former")]),
        ("到会的有陈立新（绍兴市委书记）。", [("陈立新", "中国共产党绍兴市委员会", "书记", "current")]),
        ("匈牙利驻华大使白思远出席。", [("白思远", "匈牙利", "驻华大使", "current")]),
        ("日前浙江省委书记陈立新出席会议。", [("陈立新", "中国共产党浙江省委员会", "书记", "current")]),
        ("某某集团有限公司原党委书记陈立新受审。", [("陈立新", "某某集团有限公司", "党委书记", "former")]),
    ],
)
def test_titles_behind_verbs_and_in_brackets(text: str, rows: list[tuple[str, ...]]) -> None:
    assert posts(text) == rows


def test_a_department_named_without_its_ministry() -> None:
    text = "自然资源部召开会议，综合司司长陈立新和总工程师周一远出席。"
    assert posts(text) == [
        ("陈立新", "自然资源部综合司", "司长", "current"),
        ("周一远", "自然资源部", "总工程师", "current"),
    ]


def test_an_office_of_a_government_is_none_of_the_party() -> None:
    text = "浙江省政府副秘书长、办公厅主任陈立新介绍情况。"
    assert ("陈立新", "浙江省人民政府办公厅", "主任", "current") in posts(text)


def test_one_organ_named_with_its_province_and_without() -> None:
    text = "辽宁省沈阳市人大常委会原主任陈立新受审。陈立新曾任沈阳市人大常委会主任。"
    assert posts(text) == [("陈立新", "辽宁省沈阳市人民代表大会常务委员会", "主任", "former")]


def test_a_career_repeats_the_post_held_now() -> None:
    text = "合肥市委副书记陈立新主持会议。陈立新2013年任合肥市委副书记。"
    assert posts(text) == [("陈立新", "中国共产党合肥市委员会", "副书记", "current")]


def test_a_post_held_before() -> None:
    text = "合肥市委副书记陈立新主持会议。此前，陈立新担任合肥市委副书记。"
    assert posts(text) == [("陈立新", "中国共产党合肥市委员会", "副书记", "former")]


def test_the_chairman_of_a_company_heads_no_state() -> None:
    assert posts("陈立新主席欢迎客人来公司访问。") == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "中央纪委国家监委驻教育部纪检监察组组长李立新出席会议。",
            [("李立新", "中国共产党中央纪律检查委员会国家监察委员会驻教育部纪检监察组", "组长", "current")],
        ),
        ("绍兴市审计局（监督局）局长李立新出席会议。", [("李立新", "绍兴市审计局", "局长", "current")]),
        (
            "广西壮族自治区党委常委、统战部部长李立新出席会议。",
            [
                ("李立新", "中国共产党广西壮族自治区委员会", "常委", "current"),
                ("李立新", "中国共产党广西壮族自治区委员会统一战线工作部", "部长", "current"),
            ],
        ),
        (
            "广西壮族自治区党委副书记、自治区主席李立新出席会议。",
            [
                ("李立新", "中国共产党广西壮族自治区委员会", "副书记", "current"),
                ("李立新", "广西壮族自治区人民政府", "主席", "current"),
            ],
        ),
        (
            "全国人大常委会副秘书长、办公厅研究室主任李立新出席会议。",
            [
                ("李立新", "全国人民代表大会常务委员会", "副秘书长", "current"),
                ("李立新", "全国人民代表大会常务委员会办公厅研究室", "主任", "current"),
            ],
        ),
        (
            "越共中央政治局委员、中央书记处书记黎文仲出席会议。",
            [("黎文仲", "越共中央政治局", "委员", "current"), ("黎文仲", "越共中央书记处", "书记", "current")],
        ),
        ("联合国秘书长叙利亚问题特使彼得森表示欢迎。", [("彼得森", "联合国", "叙利亚问题特使", "current")]),
        (
            "叙利亚总统巴沙尔会见到访的中国政府中东问题特使翟明。",
            [("巴沙尔", "叙利亚", "总统", "current"), ("翟明", "中华人民共和国", "中东问题特使", "current")],
        ),
        ("绍兴市前市委书记李立新出席会议。", [("李立新", "中国共产党绍兴市委员会", "书记", "former")]),
        (
            "绍兴市委副书记，绍兴市政协主席李立新出席会议。",
            [
                ("李立新", "中国共产党绍兴市委员会", "副书记", "current"),
                ("李立新", "中国人民政治协商会议绍兴市委员会", "主席", "current"),
            ],
        ),
        (
            "副书记李立新出席。李立新以浙江省委常委、省政府党组副书记的身份出席会议。",
            [
                ("李立新", "中国共产党浙江省委员会", "常委", "current"),
                ("李立新", "浙江省人民政府", "党组副书记", "current"),
            ],
        ),
    ],
)
def test_what_a_chain_leaves_out_or_puts_between(text: str, rows: list[tuple[str, ...]]) -> None:
    assert posts(text) == rows


def test_a_list_that_begins_with_an_organ_not_found_gives_its_titles_to_nobody_else() -> None:
    text = "绍兴市委书记李立新到集团公司调研。集团公司党委书记王建国，党委委员、总会计师张晓明参加。"
    assert posts(text) == [("李立新", "中国共产党绍兴市委员会", "书记", "current")]


def test_a_department_of_an_organ_without_a_place_is_of_no_place() -> None:
    assert posts("省委常委、组织部部长李立新出席会议。") == []


def test_those_who_held_a_post_are_named_behind_it() -> None:
    text = "原任浙江省副省长的李立新，调任绍兴市委书记。"
    assert posts(text) == [("李立新", "浙江省人民政府", "副省长", "former")]
    appointed = facts(text, "personnel", "person", "organ", "title", "action")
    assert appointed == [("李立新", "中国共产党绍兴市委员会", "书记", "appointed")]


def test_a_bureau_not_found_is_not_the_one_named_before() -> None:
    text = "绍兴市审计局局长李立新，市机建局党组书记王建国出席会议。"
    assert {organ for person, organ, _, _ in posts(text) if person == "王建国"} <= {"绍兴市机建局"}


def test_bodies_of_a_list_share_the_title_behind_them() -> None:
    text = "国务院副总理、中俄投资合作委员会、能源合作委员会中方主席韩正出席。"
    assert posts(text) == [
        ("韩正", "国务院", "副总理", "current"),
        ("韩正", "中俄投资合作委员会", "中方主席", "current"),
        ("韩正", "能源合作委员会", "中方主席", "current"),
    ]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("外交部新任发言人郭家坤主持记者会。", ("郭家坤", "外交部", "发言人", "current")),
        ("中国科学院院士顾明林、许智远出席。", ("许智远", "中国科学院", "院士", "current")),
        ("习近平总书记、国家主席同黎文仲总书记会谈。越南是邻邦。", ("习近平", "中华人民共和国", "主席", "current")),
        ("越共中央政治局委员、国家主席武文仲，政府总理范明立出席。", ("范明立", "越南", "总理", "current")),
        ("越共中央政治局委员、国家主席武文仲，国会主席王庭和出席。", ("王庭和", "越南国会", "主席", "current")),
        (
            "云南省政协原主席黎家和和原副主席陈晓明被查。",
            ("陈晓明", "中国人民政治协商会议云南省委员会", "副主席", "former"),
        ),
        ("北京师范大学党委原书记刘明生被查。", ("刘明生", "北京师范大学", "党委书记", "former")),
        ("以色列国防军总参谋长哈莱维和国家安全部长本-格维尔出席。", ("本-格维尔", "以色列", "国家安全部长", "current")),
        (
            "甘肃省委书记胡明升、省长任鹤立、副书记石军明会见客人。",
            ("石军明", "中国共产党甘肃省委员会", "副书记", "current"),
        ),
        ("北京银行党委书记、董事长霍学明出席。", ("霍学明", "北京银行", "党委书记", "current")),
        (
            "欢迎巴西联邦共和国总统卢拉访华。\n陪同卢拉访华的有参议长帕谢科、财政部部长阿达等。",
            ("阿达", "巴西联邦共和国财政部", "部长", "current"),
        ),
    ],
)
def test_titles_behind_others_hang_where_they_belong(text: str, row: tuple[str, ...]) -> None:
    assert row in posts(text)


def test_the_chairman_of_a_group_heads_no_state() -> None:
    assert not posts("客人受到集团董事局主席王文金的欢迎，王文金主席表示将全力以赴。")


def test_a_title_before_a_comma_is_that_of_the_person_behind_it() -> None:
    text = "山东省召开发布会，省委教育工委常务副书记，省教育厅厅长邓云明介绍情况。"
    assert ("邓云明", "中国共产党山东省委员会教育工作委员会", "常务副书记", "current") in posts(text)
    assert posts("武汉市召开会议，市委常委，市教育局局长邓云明参加。") == [
        ("邓云明", "武汉市教育局", "局长", "current")
    ]


def test_titles_of_a_list_are_not_passed_over() -> None:
    text = "中国建材集团副总经理赵冰，总经理助理、丝路投资有限公司董事长张庆华参加。"
    assert ("POSITION", "总经理助理") in mentions(text, "POSITION")


def test_an_organisation_without_a_name_has_no_officers() -> None:
    assert not posts("1月18日，集团公司党委书记、董事长郭晓明带队考察。")


def test_a_title_behind_a_verb_is_held() -> None:
    text = "施小梅出生于1969年5月，浙江余姚人，是二十届中央候补委员。"
    assert posts(text) == [("施小梅", "中国共产党中央委员会", "候补委员", "current")]


def test_a_minister_of_state_is_none_of_the_party() -> None:
    assert posts("应中共中央政治局委员、外长王明义邀请，客人访华。") == [
        ("王明义", "中国共产党中央政治局", "委员", "current"),
        ("王明义", "外交部", "外长", "current"),
    ]


def test_of_two_who_bear_a_title_the_one_with_a_chinese_name_is_ours() -> None:
    text = "习近平总书记、国家主席在北京会见通伦总书记、国家主席。老挝是邻邦。"
    assert sorted(row[:3] for row in posts(text)) == [
        ("习近平", "中华人民共和国", "主席"),
        ("习近平", "中国共产党中央委员会", "总书记"),
        ("通伦", "老挝", "国家主席"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("马尔基亚议会上院议长某某说。坦桑尼亚议会上院议长贝尔蒂说。", ("坦桑尼亚议会上院", "议长")),
        ("肯尼亚国民议会事务主席贝尔蒂说。", ("肯尼亚国民议会", "事务主席")),
        ("广东启明机器人科技有限公司研发部经理贝尔蒂介绍。", ("广东启明机器人科技有限公司研发部", "经理")),
        ("欧盟委员会贸易委员贝尔蒂表示。", ("欧盟委员会", "贸易委员")),
        ("俄罗斯外交部无任所大使米罗什尼科说。", ("俄罗斯外交部", "无任所大使")),
        ("伊朗外交部南亚总司司长贝尔蒂表示。", ("伊朗外交部南亚总司", "司长")),
        ("英国政府财政大臣贝尔蒂公布预算案。", ("英国", "财政大臣")),
        ("贺兰县科技特派员李思远说。", ("贺兰县", "科技特派员")),
        ("英国外交发展大臣贝尔蒂访华。", ("英国", "外交发展大臣")),
        ("摩洛哥独立党总书记、政府水利与装备大臣贝尔蒂出席。", ("摩洛哥", "水利与装备大臣")),
        ("英国工党主席、副议长贝尔蒂出席。", ("英国工党", "主席")),
        ("伊拉克武装部队总司令发言人贝尔蒂说。", ("伊拉克武装部队", "总司令发言人")),
        ("韩国副总理兼企划财政部长官崔尚熙来华。", ("韩国", "企划财政部长官")),
    ],
)
def test_a_word_between_an_organisation_and_a_title_belongs_to_one_of_them(text: str, found: tuple[str, str]) -> None:
    assert found in [(organ, title) for _, organ, title, _ in posts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "肯尼亚议会联盟主席阿尔松和秘书长贝尔蒂出席。",
        "国家菌草研究中心的首席科学家贝尔蒂说。",
        "自民党新总裁石破茂在日本国会讲话。",
    ],
)
def test_other_words_between_them_belong_to_neither(text: str) -> None:
    assert [title for *_, title, _ in posts(text)][-1:] in (["秘书长"], ["首席科学家"], ["总裁"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("同古共中央政治局委员、中央组织书记贝尔蒂会谈。", ("古共中央政治局", "委员", "current")),
        ("俄罗斯前联邦安全会议秘书贝尔蒂说。", ("俄罗斯联邦安全会议", "秘书", "former")),
        ("塞尔维亚前进党主席贝尔蒂说。", ("塞尔维亚前进党", "主席", "current")),
        ("应土库曼斯坦国民会议主席贝尔蒂邀请访问。", ("土库曼斯坦国民会议", "主席", "current")),
        ("新天地控股集团有限公司董事长贝尔蒂发言。", ("新天地控股集团有限公司", "董事长", "current")),
        ("会见老挝人民革命党中央政治局委员、建国阵线中央委员会主席贝尔蒂。", ("建国阵线中央委员会", "主席", "current")),
        ("俄罗斯联邦共产党中央委员会主席贝尔蒂来访。", ("俄罗斯联邦共产党中央委员会", "主席", "current")),
        ("四川省宜宾市大山坪镇原副镇长贝尔蒂被查。", ("四川省宜宾市大山坪镇人民政府", "副镇长", "former")),
        ("安吉县天荒坪镇镇长贝尔蒂出席。", ("安吉县天荒坪镇人民政府", "镇长", "current")),
        ("兵团党委书记、政委贝尔蒂出席。", ("新疆生产建设兵团", "政委", "current")),
        ("欧盟常驻世贸组织大使贝尔蒂表示关切。", ("欧盟", "常驻世贸组织大使", "current")),
        (
            "中国人民政治协商会议第七届、八届、九届全国委员会副主席陈立英同志，因病在北京逝世。",
            ("中国人民政治协商会议全国委员会", "副主席", "former"),
        ),
        ("内蒙古自治区党委常委、政府副主席李思远说。", ("内蒙古自治区人民政府", "副主席", "current")),
        ("广西梧州六堡镇山坪村党支部书记、村委会主任李思远。", ("山坪村村委会", "主任", "current")),
        ("全会决定递补中央委员会候补委员李思远为中央委员会委员。", ("中央委员会", "候补委员", "former")),
        ("土耳其总统代表、能源和自然资源部部长贝尔蒂出席。", ("土耳其能源和自然资源部", "部长", "current")),
        ("柬埔寨新闻部大臣西蒙科、文化艺术部大臣贝尔蒂出席。", ("柬埔寨文化艺术部", "大臣", "current")),
    ],
)
def test_the_name_of_an_organ_has_all_that_is_its_own_and_nothing_else(text: str, found: tuple[str, str, str]) -> None:
    assert found in [(organ, title, status) for _, organ, title, status in posts(text)]


@pytest.mark.parametrize(
    ("text", "person", "organ"),
    [
        ("土耳其总统选举举行。叙利亚难民问题受到关注。民调显示，现任总统贝尔蒂领先。", "贝尔蒂", "土耳其"),
        ("墨西哥使馆收留厄前副总统贝尔蒂，厄瓜多尔抗议，墨西哥不予置评。", "贝尔蒂", "厄瓜多尔"),
        ("黎巴嫩政府表示反对。黎议长贝尔蒂13日说。", "贝尔蒂", "黎巴嫩"),
        ("俄外交部长贝尔蒂参加会晤。", "贝尔蒂", "俄罗斯"),
        ("黎巴嫩外交部长贝尔蒂近日批评。", "贝尔蒂", "黎巴嫩"),
        ("州长致函美国国防部，要求国防部长贝尔蒂撤回命令。", "贝尔蒂", "美国"),
        ("乌克兰国防部副部长贝尔蒂、副总检察长西蒙科宣布辞职。", "西蒙科", "乌克兰"),
        ("李强会见巴基斯坦参联会主席贝尔蒂、陆军参谋长穆尼尔。", "穆尼尔", "巴基斯坦陆军"),
        ("乌克兰将撤换国防部长贝尔蒂，改由国防部情报总局局长西蒙科接任。", "西蒙科", "乌克兰国防部情报总局"),
        ("应瑞士联邦议会国民院议长贝尔蒂和联邦院议长西蒙科邀请访问。", "西蒙科", "瑞士联邦院"),
        ("苏里南进步改革党主席、总统贝尔蒂表示。", "贝尔蒂", "苏里南"),
        ("哈萨克斯坦总统贝尔蒂率政府第一副总理西蒙科迎接。", "西蒙科", "哈萨克斯坦"),
        ("乌克兰总统贝尔蒂说，总统办公室主任西蒙科递交辞呈。", "西蒙科", "乌克兰总统办公室"),
        ("越共中央政治局委员、胡志明国家政治学院院长、中央理论委员会主席贝尔蒂来访。", "贝尔蒂", "越共中央理论委员会"),
    ],
)
def test_a_foreign_title_is_that_of_the_state_which_the_text_means(text: str, person: str, organ: str) -> None:
    assert [body for who, body, *_ in posts(text) if who == person][-1] == organ


def test_what_another_heads_in_full_is_no_title_of_somebody_else() -> None:
    text = "习近平总书记同黎文仲总书记互致贺电，为中越关系发展擘画蓝图。"
    assert posts(text) == [("习近平", "中国共产党中央委员会", "总书记", "current")]
    text = "中华人民共和国主席　习近平。应越南国家主席黎文仲邀请，我即将访问。我会见了来华的国家主席黎文仲。"
    assert ("黎文仲", "中华人民共和国", "主席", "current") not in posts(text)


def test_the_head_of_state_is_so_beside_a_former_one() -> None:
    text = "多国领导人向国家主席习近平致唁电函，悼念原国家主席李思远。法国表示哀悼。"
    assert ("习近平", "中华人民共和国", "主席", "current") in posts(text)


def test_whom_somebody_nominates_held_nothing_yet() -> None:
    text = "此前担任第一副总理的贝尔蒂科夫被提名担任国防部长。俄罗斯表示关切。"
    assert posts(text) == [("贝尔蒂科夫", "俄罗斯", "第一副总理", "former")]


def test_the_president_of_an_association_is_not_that_of_its_council() -> None:
    text = "中国光彩事业促进会选举产生了第七届理事会，李思远当选会长。"
    assert facts(text, "personnel", "person", "organ", "title") == [("李思远", "中国光彩事业促进会", "会长")]


def test_a_party_abroad_tells_that_the_premier_named_is_not_ours() -> None:
    text = "王沪宁5日会见德国社会民主党联合主席克林贝尔。王沪宁表示，愿落实好习近平主席同朔尔茨总理的共识。"
    held = facts(text, "post", "person", "organ")
    assert ("习近平", "中华人民共和国") in held
    assert ("朔尔茨", "国务院") not in held


def test_lists_with_one_person_a_line() -> None:
    assert posts(
        "杭州市人民政府决定成立节水领导小组。\n副组长：沈国强　市委常委、副市长\n"
        "成　员：吴  敏  市政府副秘书长，负责日常工作\n"
        "　　　　周丽萍（女）　杭州市水利局局长\n　　　　钱学东（市财政局副局长）\n"
    ) == [
        ("沈国强", "中国共产党杭州市委员会", "常委", "current"),
        ("沈国强", "杭州市人民政府", "副市长", "current"),
        ("吴敏", "杭州市人民政府", "副秘书长", "current"),
        ("周丽萍", "杭州市水利局", "局长", "current"),
        ("钱学东", "杭州市财政局", "副局长", "current"),
    ]


def test_titles_stand_apart_from_the_dead_by_what_they_are_entitled_to() -> None:
    text = "山西省人大常委会原副主任、享受省长级医疗待遇离休干部王明山同志在太原逝世。"
    assert facts(text, "post", "person", "organ", "title") == [("王明山", "山西省人民代表大会常务委员会", "副主任")]


def test_a_group_that_the_text_points_back_to() -> None:
    text = "中水集团董事长周平会见客人。集团党组成员、副总经理赵江，集团总工程师李平参加会见。"
    assert facts(text, "post", "person", "organ", "title") == [
        ("周平", "中水集团", "董事长"),
        ("赵江", "中水集团", "党组成员"),
        ("赵江", "中水集团", "副总经理"),
        ("李平", "中水集团", "总工程师"),
    ]


def test_a_career_ends_with_the_office_held_now() -> None:
    text = "陈立新，男，1966年3月生，浙江永康人。现任绍兴市委常委、宣传部部长，市社科联主席。"
    assert set(facts(text, "post", "organ", "title", "status")) == {
        ("中国共产党绍兴市委员会", "常委", "current"),
        ("中国共产党绍兴市委员会宣传部", "部长", "current"),
        ("市社科联", "主席", "current"),
    }


def test_a_party_committee_has_no_director() -> None:
    text = "曾任中共山西省委书记。陈立新任主任，李平任副主任。"
    assert facts(text, "personnel", "organ") == []


def test_the_committee_and_the_government_of_a_town() -> None:
    text = "德清县钟平镇党委书记李平、钟平镇镇长王光参加。王光曾任德清县东溪镇党委副书记、镇长。"
    assert facts(text, "post", "person", "organ", "title") == [
        ("李平", "中国共产党德清县钟平镇委员会", "书记"),
        ("王光", "钟平镇人民政府", "镇长"),
        ("王光", "中国共产党德清县东溪镇委员会", "副书记"),
        ("王光", "德清县东溪镇人民政府", "镇长"),
    ]


def test_the_committee_of_a_school_is_the_schools() -> None:
    assert facts("漳州市实验小学党委书记李平出席。", "post", "organ", "title") == [("漳州市实验小学", "党委书记")]


def test_the_office_that_heads_a_line_of_a_list_is_of_the_body_that_the_list_is_of() -> None:
    assert posts("现将杭州市节水委员会组成人员通知如下：\n副主任：吴敏　市委常委、副市长\n") == [
        ("吴敏", "中国共产党杭州市委员会", "常委", "current"),
        ("吴敏", "杭州市人民政府", "副市长", "current"),
        ("吴敏", "杭州市节水委员会", "副主任", "current"),
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "江山市委常委、市监委主任、市委巡察工作领导小组组长余斌出席会议。",
            [
                ("余斌", "中国共产党江山市委员会", "常委"),
                ("余斌", "江山市监察委员会", "主任"),
                ("余斌", "中国共产党江山市委员会巡察工作领导小组", "组长"),
            ],
        ),
        ("绍兴市市长周战胜前往绍兴海关调研。", [("周战胜", "绍兴市人民政府", "市长")]),
        ("越南驻沪总领事阮文光出席座谈。", [("阮文光", "越南", "驻沪总领事")]),
        (
            "水利部财务司司长李荣光挂任绍兴市副市长、水利部人事司副司长顾春光挂任嘉兴市副市长。",
            [("李荣光", "水利部财务司", "司长"), ("顾春光", "水利部人事司", "副司长")],
        ),
    ],
)
def test_titles_in_the_press_of_places(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "post", "person", "organ", "title") == rows


@pytest.mark.parametrize("words", ["你担任埃及总统期间", "赞赏埃方担任非洲联盟轮值主席期间"])
def test_whoever_is_spoken_to_held_the_office(words: str) -> None:
    text = f"国务院总理李强会见客人。李强指出，{words}，双方合作良好。"
    assert posts(text) == [("李强", "国务院", "总理", "current")]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("水利部钱正部长会见客人。", [("钱正", "水利部", "部长")]),
        ("教育部万青部长、李大林副部长讲话。", [("万青", "教育部", "部长"), ("李大林", "教育部", "副部长")]),
        ("中国科学院石白礼院长致辞。", [("石白礼", "中国科学院", "院长")]),
    ],
)
def test_a_name_between_its_organ_and_its_title(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "post", "person", "organ", "title") == rows


def test_the_party_group_of_a_ministry_told_by_its_kind() -> None:
    text = "水利部召开会议，规划计划司司长、部党组成员张祥林主持，教育部规划司司长刘昌亚出席。"
    assert facts(text, "post", "person", "organ", "title") == [
        ("张祥林", "水利部规划计划司", "司长"),
        ("张祥林", "水利部", "党组成员"),
        ("刘昌亚", "教育部规划司", "司长"),
    ]


def test_those_who_inspect_a_ministry_belong_to_its_party_group() -> None:
    text = "水利部召开会议，中央纪委国家监委驻部纪检监察组组长、部党组成员王新华出席。"
    assert mentions(text, "ORGAN") == [("ORGAN", "水利部"), ("ORGAN", "中央纪委国家监委驻部纪检监察组")]
    assert facts(text, "post", "organ", "title") == [
        ("中国共产党中央纪律检查委员会国家监察委员会驻水利部纪检监察组", "组长"),
        ("水利部", "党组成员"),
    ]


def test_offices_that_are_taken() -> None:
    text = "会议决定成立领导小组，省长方浩任组长，孙志明兼任领导小组办公室主任。"
    assert mentions(text, "POSITION", "ORGAN") == [
        ("POSITION", "省长"),
        ("POSITION", "组长"),
        ("ORGAN", "领导小组办公室"),
        ("POSITION", "主任"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "法国外长科隆纳同中国外长王建军会谈。",
        "王建军国务委员兼外长访问越南。",
        "法国外长科隆纳表示，王建军外长此访很重要。",
        "法国外长科隆纳应外长王建军邀请，将于周六访华。",
    ],
)
def test_the_minister_of_foreign_affairs_of_china_is_no_other_states(text: str) -> None:
    posts = facts(text, "post", "person", "organ", "title")
    assert ("王建军", "外交部", "外长") in posts
    assert not [organ for person, organ, _ in posts if person == "王建军" and organ in ("法国", "越南")]


def test_one_office_of_a_minister_is_told_once() -> None:
    text = "外交部长王建军访问法国。法国总统马克龙会见王建军外长。"
    assert [title for person, title in facts(text, "post", "person", "title") if person == "王建军"] == ["部长"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("目前国务院副秘书长有4人，分别是高国梁、许文斌、郑立人、孙海清。", ["高国梁", "许文斌", "郑立人", "孙海清"]),
        ("目前，岳阳市副市长有高国梁、韩春雷、郑国栋、孙海涛。", ["高国梁", "韩春雷", "郑国栋", "孙海涛"]),
        ("岳阳市副市长分别为高国梁、许文斌颁奖。", []),
    ],
)
def test_those_who_share_an_office_are_listed_behind_it(text: str, names: list[str]) -> None:
    assert facts(text, "post", "person") == names


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "崇明区召开会议，区委常委、纪委书记、监委主任沈雪明列席。",
            [
                ("中国共产党崇明区委员会", "常委"),
                ("中国共产党崇明区纪律检查委员会", "书记"),
                ("崇明区监察委员会", "主任"),
            ],
        ),
        (
            "中国科协党组成员兼国际合作部部长高国梁致辞。",
            [("中国科协", "党组成员"), ("中国科协国际合作部", "部长")],
        ),
        (
            "第十四届大同市委候补委员、市水务局局长高国梁参加。",
            [("中国共产党大同市委员会", "候补委员"), ("大同市水务局", "局长")],
        ),
    ],
)
def test_a_chain_goes_on_within_the_place_and_the_body(text: str, rows: list[tuple[str, str]]) -> None:
    assert facts(text, "post", "organ", "title") == rows


def test_an_organ_that_acts_on_another_is_not_one_with_it() -> None:
    text = "近期，大同市纪委对市水务局原局长高国梁严重违纪问题进行立案审查。"
    assert facts(text, "post", "organ", "title") == [("大同市水务局", "局长")]
    assert facts(text, "personnel", "organ", "action") == [("大同市水务局", "investigated")]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "福建省政协主席张昌明主持召开省政协第三十八次主席会议，副主席刘可明、李大海，秘书长陈文斌出席。",
            {("刘可明", "中国人民政治协商会议福建省委员会"), ("陈文斌", "中国人民政治协商会议福建省委员会")},
        ),
        ("中国作协主席张昌明主持会议，副主席刘可明讲话。", {("刘可明", "中国作协")}),
    ],
)
def test_deputies_belong_to_the_body_whose_chief_is_named(text: str, rows: set[tuple[str, str]]) -> None:
    assert rows <= set(facts(text, "post", "person", "organ"))


def test_the_office_in_which_somebody_took_another_is_over() -> None:
    text = "段文良曾以平顶山市委常委的身份兼任平顶山市公安局局长。段文良同志已退休。"
    assert ("常委", "former") in facts(text, "post", "title", "status")


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "担任中央代表团副团长的中央统战部部长李明杰出席。",
            ("李明杰", "中央代表团", "副团长", "current"),
        ),
        (
            "由国家禁毒委员会办公室副主任高明伟担任新闻发言人。",
            ("高明伟", "国家禁毒委员会办公室", "新闻发言人", "current"),
        ),
        (
            "2012年2月，雷东明挂职长沙市委副书记，为期一年。",
            ("雷东明", "中国共产党长沙市委员会", "副书记", "former"),
        ),
        ("张金明，1969年出生，现任中国东方集团党委委员。", ("张金明", "中国东方集团", "党委委员", "current")),
    ],
)
def test_offices_held_besides(text: str, row: tuple[str, ...]) -> None:
    assert row in facts(text, "post", "person", "organ", "title", "status")


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("其中，周霁明担任国务院港澳事务办公室副主任。", [("周霁明", "国务院港澳事务办公室", "副主任")]),
        ("陈立新担任长沙市市长以来，多次下乡。", []),
        (
            "中共中央政治局常委、书记处书记刘云明出席。",
            [("刘云明", "中国共产党中央政治局", "常委"), ("刘云明", "中国共产党中央书记处", "书记")],
        ),
    ],
)
def test_who_holds_an_office_at_present(text: str, rows: list[tuple[str, ...]]) -> None:
    held = [row[:3] for row in facts(text, "post", "person", "organ", "title", "status") if row[3] == "current"]
    assert held == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "中国力学学会第九届理事会第四次会议在北京召开。理事长胡海明主持会议，专职副秘书长杨亚明，秘书长冯西桥出席。",
            {("胡海明", "中国力学学会", "理事长"), ("冯西桥", "中国力学学会", "秘书长")},
        ),
        ("省委第七巡视组组长张正新出席岳阳市的会议。", {("张正新", "中国共产党湖南省委员会第七巡视组", "组长")}),
        ("中共政治局委员王明出席。", {("王明", "中国共产党中央政治局", "委员")}),
        ("外交部发言人林剑星期二表示关切。", {("林剑", "外交部", "发言人")}),
        ("杨宇军曾担任七年的国防部新闻发言人。", {("杨宇军", "国防部", "新闻发言人")}),
    ],
)
def test_bodies_that_meetings_and_teams_name(text: str, rows: set[tuple[str, ...]]) -> None:
    assert rows <= set(facts(text, "post", "person", "organ", "title"))


def test_a_chain_goes_on_behind_a_body_of_which_nothing_was_made() -> None:
    text = "浙江省委常委、组织部部长、党校校长王成出席会议。"
    assert facts(text, "post", "organ", "title") == [
        ("中国共产党浙江省委员会", "常委"),
        ("中国共产党浙江省委员会组织部", "部长"),
        ("中国共产党浙江省委员会党校", "校长"),
    ]


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("市长许衡会见了由扬州市市长季建军率领的代表团一行。深圳市副市长陈应参加会见。", "深圳市人民政府"),
        ("省长李明会见湖北省省长王东一行。湖南省副省长张立参加。", "湖南省人民政府"),
        ("省长李明会见长沙市市长王东一行。湖南省副省长张立参加。", "湖南省人民政府"),
    ],
)
def test_a_host_is_of_no_place_of_his_guests(text: str, organ: str) -> None:
    assert posts(text)[0][1] == organ


def test_a_host_of_whose_place_nothing_is_told_has_no_post() -> None:
    assert [person for person, *_ in posts("昨日，省长李明会见了湖北省省长王东一行。")] == ["王东"]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("应国务委员兼外长陈立邀请，沙特外交大臣访华。", ("陈立", "外交部", "外长", "current")),
        ("新疆生产建设兵团党委副书记、司令员薛建出席。", ("薛建", "新疆生产建设兵团", "司令员", "current")),
        ("韩国国防部长官金俊锡出席会议。", ("金俊锡", "韩国", "国防部长官", "current")),
        ("朝鲜外务相崔善英访问莫斯科。", ("崔善英", "朝鲜", "外务相", "current")),
        ("王沪宁会见日本公明党干事长西田实一。", ("西田实一", "日本公明党", "干事长", "current")),
        ("美国参议院多数党领袖巴克曼表示反对。", ("巴克曼", "美国参议院", "多数党领袖", "current")),
        ("马来西亚最高元首伊布拉欣会见客人。", ("伊布拉欣", "马来西亚", "最高元首", "current")),
    ],
)
def test_offices_abroad_and_of_the_corps(text: str, row: tuple[str, ...]) -> None:
    assert row in posts(text)


def test_heads_of_state_in_general_are_no_office() -> None:
    assert mentions("20多位外国国家元首、政府首脑出席大会。", "POSITION") == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "驻香港部队司令员何立平少将、政治委员陈方中少将出席。",
            [("何立平", "司令员"), ("陈方中", "政治委员")],
        ),
        ("布兰肯国务卿、奥斯蒙防长、美国国会众议院议长佩罗西出席。", [("佩罗西", "议长")]),
        ("朝鲜劳动党中央委员会政治局常委、内阁总理金德勋访华。", [("金德勋", "常委"), ("金德勋", "内阁总理")]),
        ("多哥共和国部长会议主席福雷莱出席。", [("福雷莱", "部长会议主席")]),
        ("鹿城区委书记何立平督查，区府办主任陈方中参加。", [("何立平", "书记"), ("陈方中", "主任")]),
    ],
)
def test_titles_of_lists_and_of_offices_seldom_named(text: str, rows: list[tuple[str, str]]) -> None:
    assert facts(text, "post", "person", "title") == rows


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("宁德时代董事长何平出席。", ("何平", "宁德时代", "董事长", "current")),
        ("驻俄罗斯大使何立、驻欧盟使团团长何平出席。", ("何平", "中华人民共和国", "驻欧盟使团团长", "current")),
        (
            "驻印度大使何立出席，中国政府朝鲜半岛事务特别代表刘明发言。",
            ("刘明", "中华人民共和国", "朝鲜半岛事务特别代表", "current"),
        ),
        (
            "湖南省领导出席，长沙市委书记何平、九三学社省委主委张大方发言。",
            ("张大方", "九三学社省委", "主委", "current"),
        ),
        ("南非非国大全国主席曼德谢发言。", ("曼德谢", "南非非国大", "全国主席", "current")),
        ("约旦国王哈桑三世、阿曼苏丹海塞姆、巴林国王哈马迪致电。", ("海塞姆", "阿曼", "苏丹", "current")),
        (
            "阿联酋副总统穆罕默德·本·拉希尔、卡塔尔首相穆罕默德致电。",
            ("穆罕默德", "卡塔尔", "首相", "current"),
        ),
    ],
)
def test_titles_and_bodies_that_share_a_character_or_a_matter(text: str, row: tuple[str, ...]) -> None:
    assert row in posts(text)


def test_the_title_by_which_somebody_leads_a_group() -> None:
    assert mentions("由市委书记、市长任组长。", "POSITION")[1:] == [("POSITION", "市长"), ("POSITION", "组长")]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "浙江省人大常委会副主任、原副省长陈立新到会。",
            [("浙江省人民代表大会常务委员会", "副主任", "current"), ("浙江省人民政府", "副省长", "former")],
        ),
        (
            "李明历任绍兴市审计局局长、副市长、市长。",
            [
                ("绍兴市审计局", "局长", "former"),
                ("绍兴市人民政府", "副市长", "former"),
                ("绍兴市人民政府", "市长", "former"),
            ],
        ),
        (
            "李明历任中国人民银行办公厅副主任、货币政策二司副司长、行长助理。",
            [
                ("中国人民银行办公厅", "副主任", "former"),
                ("中国人民银行货币政策二司", "副司长", "former"),
                ("中国人民银行", "行长助理", "former"),
            ],
        ),
        (
            "中央军委委员、国务委员兼国防部长陈立新到会。",
            [("中央军事委员会", "委员", "current"), ("国务院", "国务委员", "current"), ("国防部", "部长", "current")],
        ),
        ("国务院副总理兼水利部部长陈立新到会。", [("国务院", "副总理", "current"), ("水利部", "部长", "current")]),
        (
            "财政部部长、世界银行中国理事陈立新到会。",
            [("财政部", "部长", "current"), ("世界银行", "中国理事", "current")],
        ),
        (
            "自然资源部部长、国家土地总督察陈立新到会。",
            [("自然资源部", "部长", "current"), ("自然资源部", "国家土地总督察", "current")],
        ),
        (
            "诸暨市枫桥镇党委书记、人大主席陈立新到会。",
            [("中国共产党诸暨市枫桥镇委员会", "书记", "current"), ("诸暨市枫桥镇人民代表大会", "主席", "current")],
        ),
        (
            "绍兴市教育局原局长、现市政协副主席陈立新到会。",
            [("绍兴市教育局", "局长", "former"), ("中国人民政治协商会议绍兴市委员会", "副主席", "current")],
        ),
        (
            "浙江省委副书记、省长（代理）王国强出席会议。",
            [("中国共产党浙江省委员会", "副书记", "current"), ("浙江省人民政府", "省长", "current")],
        ),
        ("法国总统会见中国副总理陈立新。", [("国务院", "副总理", "current")]),
        ("法国外长会见到访的中国国务院副总理陈立新。", [("国务院", "副总理", "current")]),
        ("陈立新（绍兴市委原书记）到会。", [("中国共产党绍兴市委员会", "书记", "former")]),
        ("陈立新同志继续担任绍兴市委书记。", [("中国共产党绍兴市委员会", "书记", "current")]),
        (
            "武汉大学人民医院副院长、感染科教授陈立新到会。",
            [("武汉大学人民医院", "副院长", "current"), ("武汉大学人民医院感染科", "教授", "current")],
        ),
        ("李建国曾先后出任中国驻秘鲁和智利大使。", [("中华人民共和国", "驻智利大使", "former")]),
        ("毕马威中国海南首席合伙人陈立新到会。", [("毕马威中国", "首席合伙人", "current")]),
        ("李建国曾任中国驻秘鲁大使。", [("中华人民共和国", "驻秘鲁大使", "former")]),
        (
            "李明历任绍兴市审计局副局长、某集团军120师师长、浙江省军区副司令员。",
            [("绍兴市审计局", "副局长", "former"), ("浙江省军区", "副司令员", "former")],
        ),
    ],
)
def test_titles_of_lists_on_their_own_organs(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "post", "organ", "title", "status") == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "诸暨市枫桥镇党委书记陈立新，镇长王红到会。",
            [("陈立新", "中国共产党诸暨市枫桥镇委员会", "书记"), ("王红", "诸暨市枫桥镇人民政府", "镇长")],
        ),
        (
            "商务部副部长陈立新、总经济师兼外资司司长王红到会。",
            [
                ("陈立新", "商务部", "副部长"),
                ("王红", "商务部", "总经济师"),
                ("王红", "商务部外资司", "司长"),
            ],
        ),
        (
            "环境保护部污染防治司司长陈立新、核设施安全监管局局长王红到会。",
            [("陈立新", "环境保护部污染防治司", "司长"), ("王红", "环境保护部核设施安全监管局", "局长")],
        ),
        (
            "陈立新、王红先后任绍兴市委书记。",
            [("陈立新", "中国共产党绍兴市委员会", "书记"), ("王红", "中国共产党绍兴市委员会", "书记")],
        ),
        (
            "西安交通大学校长陈立新，材料学院院长王红到会。",
            [("陈立新", "西安交通大学", "校长"), ("王红", "西安交通大学材料学院", "院长")],
        ),
        (
            "原浙江省政协主席陈立新、王红、李建国等老同志到会。",
            [("陈立新", "中国人民政治协商会议浙江省委员会", "主席")],
        ),
        (
            "农八师政委、石河子市委书记陈立新，师长王红到会。",
            [
                ("陈立新", "农八师", "政委"),
                ("陈立新", "中国共产党石河子市委员会", "书记"),
                ("王红", "农八师", "师长"),
            ],
        ),
        ("绍兴市委书记陈立新，师长王红到会。", [("陈立新", "中国共产党绍兴市委员会", "书记")]),
    ],
)
def test_each_of_a_list_on_his_own_organ(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "post", "person", "organ", "title") == rows


def test_another_name_of_a_department_in_brackets() -> None:
    text = "工业和信息化部无线电管理局（国家无线电办公室）原局长陈立方被查。"
    assert posts(text) == [("陈立方", "工业和信息化部无线电管理局", "局长", "former")]


def test_the_corps_has_no_government() -> None:
    text = "兵团国资委主任陈立方出席新疆生产建设兵团的会议。"
    assert posts(text) == [("陈立方", "新疆生产建设兵团国有资产监督管理委员会", "主任", "current")]


def test_the_vice_premiers_of_a_text_on_the_cabinet_are_in_it() -> None:
    text = "国务院总理李强开座谈会。副总理韩正、孙兰、胡华出席。"
    assert facts(text, "post", "person", "organ") == [(name, "国务院") for name in ("李强", "韩正", "孙兰", "胡华")]
    assert facts("越南国会开会，副总理陈红河出席。", "post", "person", "organ") != [("陈红河", "国务院")]


def test_a_department_is_in_no_centre_of_the_party() -> None:
    text = "财政部公布数据。中央对地方转移支付达到10万亿元。国库司司长李忠透露有关情况。"
    assert facts(text, "post", "person", "organ") == [("李忠", "财政部国库司")]


def test_an_old_head_of_a_factory_is_of_no_state() -> None:
    assert facts("老厂长刘江说起往事。", "post", "organ") == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("英国大臣来访。日前何立峰副总理与他在北京共同主持对话。", [("何立峰", "国务院", "副总理")]),
        ("东海大学陈立新教授作报告。", [("陈立新", "东海大学", "教授")]),
        ("深圳市前海管理局局长周一远出席。", [("周一远", "深圳市前海管理局", "局长")]),
        ("江苏团省委书记孔令喜和江苏省妇联主席刘苹颁奖。", [("刘苹", "江苏省妇联", "主席")]),
    ],
)
def test_what_stands_beside_a_title_tells_its_organ(text: str, rows: list[tuple[str, ...]]) -> None:
    assert set(rows) <= set(facts(text, "post", "person", "organ", "title"))


def test_the_acting_head_of_a_county_is_of_no_county_of_that_name() -> None:
    assert facts("县委书记陈立和县委副书记、代县长周明出席。", "post", "organ") == []


def test_departments_of_an_office_of_no_place_are_of_none() -> None:
    assert facts("市民政局养老服务处处长陈立回应关切。", "post", "organ") == []


def test_a_university_by_its_short_name() -> None:
    assert facts("安徽农大校长陈立发言。", "post", "organ", "title") == [("安徽农大", "校长")]


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "中共中央政治局委员、副总理林敏作部署。",
            [("林敏", "中国共产党中央政治局", "委员"), ("林敏", "国务院", "副总理")],
        ),
        (
            "浙江省政协副主席林敏作说明，副主席何云出席。",
            [
                ("林敏", "中国人民政治协商会议浙江省委员会", "副主席"),
                ("何云", "中国人民政治协商会议浙江省委员会", "副主席"),
            ],
        ),
        (
            "全国人大常委会委员长林敏主持。秘书长何云作说明。",
            [
                ("林敏", "全国人民代表大会常务委员会", "委员长"),
                ("何云", "全国人民代表大会常务委员会", "秘书长"),
            ],
        ),
        (
            "副委员长阿不都·买买提率团访问智利。",
            [("阿不都·买买提", "全国人民代表大会常务委员会", "副委员长")],
        ),
        (
            "教育部总督学、职业教育司司长林敏，新闻发言人何云到场。",
            [("林敏", "教育部", "总督学"), ("林敏", "教育部职业教育司", "司长"), ("何云", "教育部", "新闻发言人")],
        ),
        ("他来到滨江区红旗农机合作社。合作社理事长林敏介绍情况。", [("林敏", "滨江区红旗农机合作社", "理事长")]),
        (
            "教育部副部长林敏在国务院新闻办公室的发布会上介绍情况，到场的有该部职业教育司司长何云和基础教育司司长赵山。",
            [
                ("林敏", "教育部", "副部长"),
                ("何云", "教育部职业教育司", "司长"),
                ("赵山", "教育部基础教育司", "司长"),
            ],
        ),
    ],
)
def test_the_body_that_a_title_leaves_to_what_goes_before(text: str, posts: list[tuple[str, ...]]) -> None:
    assert facts(text, "post", "person", "organ", "title") == posts


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        (
            "唐建国调往杭州，先任浙江物产集团公司总经理，后任浙江物产集团公司董事长。",
            [("浙江物产集团公司", "总经理", "former"), ("浙江物产集团公司", "董事长", "former")],
        ),
        ("当选之前，唐建国任浙江省财政厅厅长。", [("浙江省财政厅", "厅长", "former")]),
        (
            "唐建国曾任浙江省财政厅副厅长，2016年8月至今任浙江省审计厅厅长。",
            [("浙江省财政厅", "副厅长", "former"), ("浙江省审计厅", "厅长", "current")],
        ),
        (
            "唐建国是绍兴人。2008年出任浙江省林业厅总工程师，三年后升任该厅副厅长。",
            [("浙江省林业厅", "总工程师", "former"), ("浙江省林业厅", "副厅长", "former")],
        ),
    ],
)
def test_stations_one_after_the_other(text: str, posts: list[tuple[str, ...]]) -> None:
    assert facts(text, "post", "organ", "title", "status") == posts


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "水利部党组扩大会议在京举行。部党组书记、部长栾承志主持。\n部党组成员、副部长戴延年，国家铁路局局长迟敬出席。",
            [
                ("栾承志", "水利部", "党组书记"),
                ("栾承志", "水利部", "部长"),
                ("戴延年", "水利部", "党组成员"),
                ("戴延年", "水利部", "副部长"),
                ("迟敬", "国家铁路局", "局长"),
            ],
        ),
        (
            "江苏省十二届人大常委会第三十次会议闭会。副主任房俐、李龙熙出席。",
            [
                ("房俐", "江苏省人民代表大会常务委员会", "副主任"),
                ("李龙熙", "江苏省人民代表大会常务委员会", "副主任"),
            ],
        ),
        (
            "交通运输部部长李平讲话。国家邮政局局长马卓发言。副部长戚永年，总规划师阚文澜就座。",
            [
                ("李平", "交通运输部", "部长"),
                ("马卓", "国家邮政局", "局长"),
                ("戚永年", "交通运输部", "副部长"),
                ("阚文澜", "交通运输部", "总规划师"),
            ],
        ),
        (
            "浙江、安徽更看重数据。省长丘禾在浙江省十四届人大四次会议上作政府工作报告。",
            [("丘禾", "浙江省人民政府", "省长")],
        ),
        (
            "国家防汛抗旱总指挥部总指挥景明到会讲话，副总指挥、水利部部长阚立主持。",
            [
                ("景明", "国家防汛抗旱总指挥部", "总指挥"),
                ("阚立", "国家防汛抗旱总指挥部", "副总指挥"),
                ("阚立", "水利部", "部长"),
            ],
        ),
        (
            "民政部24日召开例行新闻发布会。新闻发言人、办公厅主任濮存义主持。",
            [("濮存义", "民政部", "新闻发言人"), ("濮存义", "民政部办公厅", "主任")],
        ),
        (
            "江苏省人大常委会会议闭会。分组审议时，委员滑文静提出，要加强执法。",
            [("滑文静", "江苏省人民代表大会常务委员会", "委员")],
        ),
        ("天津市市场监管委副主任骆一鸣到场。", [("骆一鸣", "天津市市场和质量监督管理委员会", "副主任")]),
    ],
)
def test_the_organ_of_a_title_that_the_text_leaves_out(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "post", "person", "organ", "title") == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "中央第六生态环境保护督察组向湖南省反馈意见。督察组组长黄岱通报，督察组副组长翟青松参加。",
            [("黄岱", "中央第六生态环境保护督察组", "组长"), ("翟青松", "中央第六生态环境保护督察组", "副组长")],
        ),
        (
            "国家统计局重庆调查总队发布公报。谯静是调查总队的副总队长，她补充说，收入增长较快。",
            [("谯静", "国家统计局重庆调查总队", "副总队长")],
        ),
        (
            "在铺集镇，争议一度让村干部犯难。镇党委书记厉胜男带着干部上门。",
            [("厉胜男", "中国共产党铺集镇委员会", "书记")],
        ),
        (
            "卞承在兰州走进甘肃省农业科学院，同研究员蔺乐等科技人员座谈。",
            [("蔺乐", "甘肃省农业科学院", "研究员")],
        ),
        (
            "马来西亚华人公会总会长颜国伟、英国金融行为监管局首席执行官安德鲁·贝克特到访。",
            [("颜国伟", "马来西亚华人公会", "总会长"), ("安德鲁·贝克特", "英国金融行为监管局", "首席执行官")],
        ),
        (
            "印度尼西亚政治法律安全统筹部长斯拉梅特到访。",
            [("斯拉梅特", "印度尼西亚", "政治法律安全统筹部长")],
        ),
        ("东方金诚首席金融分析师诸葛敏认为，有滞后性。", [("诸葛敏", "东方金诚", "首席金融分析师")]),
        ("国务院部署这项工作。院长汪兰答得干脆。", []),
    ],
)
def test_bodies_pointed_back_to_and_titles_in_full(text: str, rows: list[tuple[str, ...]]) -> None:
    assert facts(text, "post", "person", "organ", "title") == rows


def test_a_foreign_head_is_of_the_country_that_the_title_of_the_article_names() -> None:
    text = "国务院副总理丁大伟访问匈牙利，此前访问了克罗地亚。\n11日上午，总统凯梅尼·加博尔会见中国客人。"
    article = Article("a", text, title="国务院副总理结束访问匈牙利", date=datetime.date(2019, 6, 13))
    found = extract(article, load_vocabulary()).facts
    rows = [(fact.fields["organ"], fact.fields["title"]) for fact in found if fact.type == "post"]
    assert ("匈牙利", "总统") in rows


def test_spokesmen_of_one_ministry_in_a_list() -> None:
    text = "外交部发言人华春雨、发言人毛宁平分别主持例行记者会。"
    assert facts(text, "post", "person", "organ") == [("华春雨", "外交部"), ("毛宁平", "外交部")]


def test_of_two_leaders_joined_the_second_is_of_the_country_of_the_first() -> None:
    text = "国家副主席韩正访问新加坡，分别会见尚达曼总统和李显龙总理。"
    assert ("李显龙", "新加坡", "总理") in facts(text, "post", "person", "organ", "title")
    text = "王毅会见尚达曼总统和古特雷斯秘书长。"
    assert "古特雷斯" not in facts(text, "post", "person")


def test_offices_of_the_party_body_of_a_ministry() -> None:
    text = "文化部召开动员大会。部党组成员、部直属机关党委书记李大为出席会议。"
    assert ("李大为", "文化部", "党组成员") in facts(text, "post", "person", "organ", "title")


def test_the_side_of_a_joint_body_is_a_part_of_the_title() -> None:
    text = "韩正会见土耳其国库和财政部部长、中土政府间合作委员会机制土方主席希姆谢克。"
    assert facts(text, "post", "organ") == ["土耳其国库和财政部", "中土政府间合作委员会"]
    text = "韩正会见俄罗斯副总理、中俄总理定期会晤委员会俄方主席切尔内申科。"
    assert facts(text, "post", "organ", "title")[1] == ("中俄总理定期会晤委员会", "俄方主席")


def test_the_president_of_the_republic_by_its_full_name() -> None:
    text = "中华人民共和国主席张明远任免驻外大使：任命覃大为为中华人民共和国驻加纳共和国特命全权大使。"
    assert facts(text, "post", "person", "organ", "title") == [("张明远", "中华人民共和国", "主席")]


def test_a_department_for_raw_materials_is_not_over() -> None:
    text = "工业和信息化部原材料工业司副司长陈立新参加会议。"
    assert facts(text, "post", "organ", "status") == [("工业和信息化部原材料工业司", "current")]


def test_who_is_made_another_officer_holds_the_office_named_before() -> None:
    text = "任命嘉兴市副市长陈立新为浙江省水利厅副厅长；免去公安部副部长周一远职务。"
    assert facts(text, "post", "person", "organ") == [("陈立新", "嘉兴市人民政府")]


def test_titles_go_on_behind_several_commas() -> None:
    text = "全国政协提案委员会副主任，水利部原副部长，河海大学校长陈立新介绍了情况。"
    assert facts(text, "post", "title") == ["副主任", "副部长", "校长"]


def test_both_academies_are_none() -> None:
    text = "原中国工程院院长、两院院士陈立新同志出席。"
    assert facts(text, "post", "organ", "title") == [("中国工程院", "院长")]


def test_the_congress_of_a_place_in_a_chain_of_its_committee() -> None:
    text = "绍兴市委书记、人大常委会主任陈立新讲话。"
    assert facts(text, "post", "organ", "title") == [
        ("中国共产党绍兴市委员会", "书记"),
        ("绍兴市人民代表大会常务委员会", "主任"),
    ]


def test_the_committee_of_a_university_whose_ministry_is_named() -> None:
    text = "东华大学召开会议，宣布教育部关于学校领导人员任免决定。党委书记陈立新，校长周大为出席会议。"
    assert facts(text, "post", "organ") == ["东华大学", "东华大学"]


def test_an_ambassador_to_china_by_its_name() -> None:
    text = "菲律宾农业部长黄严明、菲律宾驻中国大使布蕾迪在机场迎接。"
    assert ("布蕾迪", "菲律宾", "驻中国大使") in facts(text, "post", "person", "organ", "title")


def test_a_group_between_a_congress_and_a_title() -> None:
    text = "全国人大内务司法委员会主任委员、全国人大中俄友好小组主席何大霖陪同出访。"
    assert facts(text, "post", "organ", "title") == [
        ("全国人民代表大会内务司法委员会", "主任委员"),
        ("全国人民代表大会中俄友好小组", "主席"),
    ]


def test_a_guest_with_the_title_behind_the_name_is_not_of_the_host() -> None:
    text = "阜阳市政协副主席、统战部部长范淑清接待了朱德祥主任一行。"
    assert set(facts(text, "post", "person")) == {"范淑清"}


def test_a_governor_of_the_crown_is_one_of_the_state_named_before() -> None:
    text = "全国人大常委会委员长周济对新西兰进行访问，在惠灵顿会见总督基罗。"
    assert ("基罗", "新西兰", "总督") in facts(text, "post", "person", "organ", "title")


@pytest.mark.parametrize("rank", ["正厅级干部", "省国资委正厅长级干部"])
def test_the_rank_of_a_cadre_behind_his_offices(rank: str) -> None:
    text = f"山西省人大财政经济委员会副主任委员、{rank}陈立新被通报。"
    assert facts(text, "post", "person", "title") == [("陈立新", "副主任委员")]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("联合国副秘书长兼环境署主任施泰纳谈了看法。", ("施泰纳", "联合国", "副秘书长", "current")),
        ("联合国副秘书长兼环境署主任施泰纳谈了看法。", ("施泰纳", "联合国环境署", "主任", "current")),
        ("在德国访问的温启宝总理阐明了中方立场。", ("温启宝", "国务院", "总理", "current")),
        ("美国马萨诸塞州前州长米特·罗姆挑战现任总统奥巴姆。", ("奥巴姆", "美国", "总统", "current")),
        ("会见了美国前国务卿基辛，以及前国务卿舒尔茨。", ("舒尔茨", "美国", "国务卿", "former")),
        ("江苏华西村党委书记，十八大代表吴协明来到企业。", ("吴协明", "江苏省华西村", "党委书记", "current")),
    ],
)
def test_what_a_list_of_offices_leaves_open(text: str, post: tuple[str, str, str, str]) -> None:
    assert post in posts(text)


def test_a_premier_of_long_ago_holds_no_office_now() -> None:
    assert posts("70年前，周启来总理访问了印度和缅甸。") == []


def test_members_who_speak_at_the_meeting_of_their_body() -> None:
    text = "全国政协十一届二十次常委会议举行全体会议。车明俊常委发言说，要抓住机遇。陈雅旗委员作了发言。"
    assert posts(text) == [
        ("车明俊", "中国人民政治协商会议全国委员会", "常委", "current"),
        ("陈雅旗", "中国人民政治协商会议全国委员会", "委员", "current"),
    ]


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("彭阳县自然资源局高级林业工程师杨凤明说，草长起来了。", ("杨凤明", "彭阳县自然资源局", "高级林业工程师")),
        ("代行乌克兰总统职务的议长图尔奇诺15号证实，机场已经夺回。", ("图尔奇诺", "乌克兰", "议长")),
        (
            "南平市延平区人民法院很有名，原型就是这个法院少年审判庭庭长詹红丽。",
            ("詹红丽", "南平市延平区人民法院少年审判庭", "庭长"),
        ),
    ],
)
def test_titles_and_bodies_begin_where_they_do(text: str, post: tuple[str, str, str]) -> None:
    assert [found[:3] for found in posts(text)] == [post]


def test_what_somebody_heads_besides_is_no_meeting() -> None:
    text = "古巴国务委员会第一副主席兼部长会议第一副主席迪亚斯-卡内罗会见了客人。"
    assert mentions(text, "EVENT") == []
    assert facts(text, "post", "organ", "title") == [("古巴国务委员会", "第一副主席"), ("部长会议", "第一副主席")]


def test_an_assistant_secretary_is_of_the_state_of_the_list() -> None:
    text = "美国国家安全顾问赖尔斯、国防部副部长卡特尔、助理国务卿拉塞罗参加会谈。"
    assert ("拉塞罗", "美国", "助理国务卿") in facts(text, "post", "person", "organ", "title")


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("中国人民解放军原副总参谋长、上将徐惠民同志出席。", ("徐惠民", "中国人民解放军", "副总参谋长", "former")),
        ("中国科学院院士、“两弹一星”功勋奖章获得者朱光宇作报告。", ("朱光宇", "中国科学院", "院士", "current")),
        ("武汉大学副校长谢红林，同济大学医学院院长徐国栋到会。", ("徐国栋", "同济大学医学院", "院长", "current")),
    ],
)
def test_honours_between_a_title_and_its_bearer(text: str, post: tuple[str, str, str, str]) -> None:
    assert post in posts(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "来访的墨西哥国防部长桑多瓦尔转达了加尔萨总统的问候。",
            ("加尔萨", "墨西哥", "总统", "current"),
        ),
        (
            "主席应邀对意大利进行访问。中意关系发展良好，期待着同安塔总理等贵国领导人交换意见。",
            ("安塔", "意大利", "总理", "current"),
        ),
        ("国务院副总理何立峰与欧盟委员会副主席安德森会谈。", ("何立峰", "国务院", "副总理", "current")),
        ("国务院副总理何立峰与欧盟委员会副主席安德森会谈。", ("安德森", "欧盟委员会", "副主席", "current")),
        (
            "县委书记李明达主持会议，审议了《关于评选周至县劳动模范的请示》。",
            ("李明达", "中国共产党周至县委员会", "书记", "current"),
        ),
    ],
)
def test_whose_office_it_is(text: str, found: tuple[str, str, str, str]) -> None:
    assert found in posts(text)


@pytest.mark.parametrize(
    "text",
    [
        "会议由县长李明达主持，各副县长参加。",
        "这是今年落马的省级常委。",
        "当地连续三任市长被查。",
        "本周有两个地级市政协副主席在任上被查。",
        "该国将举行总统和议会选举。",
    ],
)
def test_officers_of_a_sort_hold_no_position(text: str) -> None:
    assert [words for _, words in mentions(text, "POSITION") if words != "县长"] == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("全国人大代表高国梁在甘肃种了一辈子药材。", [("高国梁", "全国人民代表大会", "代表")]),
        (
            "江苏省人大代表、苏州市市长高国梁参加审议。",
            [("高国梁", "江苏省人民代表大会", "代表"), ("高国梁", "苏州市人民政府", "市长")],
        ),
        ("全国人大代表要认真履职，高国梁说。", []),
    ],
)
def test_deputies_of_a_congress(text: str, rows: list[tuple[str, str, str]]) -> None:
    assert facts(text, "post", "person", "organ", "title") == rows


def test_a_deputy_gives_up_the_office() -> None:
    text = "会上，云南省人大常委会接受了高国梁辞去第十四届全国人民代表大会代表职务的请求。"
    assert facts(text, "personnel", "person", "organ", "title", "action") == [
        ("高国梁", "全国人民代表大会", "代表", "resigned")
    ]


def test_what_is_inside_a_society_is_called_after_it_as_printed() -> None:
    text = "全国妇联副主席、书记处书记高国梁出席。"
    assert facts(text, "post", "organ", "title") == [("全国妇联", "副主席"), ("全国妇联书记处", "书记")]
    assert ("ORG", "书记处") in mentions(text, "ORG")


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("省交通投资集团原副总经理高国梁正在接受审查。", "省交通投资集团"),
        ("市人民医院院长高国梁介绍情况。", "市人民医院"),
    ],
)
def test_an_organisation_of_a_place_that_is_not_named_is_called_as_printed(text: str, organ: str) -> None:
    assert facts(text, "post", "person", "organ") == [("高国梁", organ)]
