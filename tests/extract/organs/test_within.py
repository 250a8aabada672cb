"""Counts, verbs and other words inside what is taken for the name of a body."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("芬兰两架空军战机升空护航。", [("REGION", "芬兰")]),
        ("英国多所大学发表声明。", [("REGION", "英国")]),
        ("挪威四家主要研究机构发布报告。", [("REGION", "挪威")]),
        ("全国政协各专门委员会负责同志出席。", [("ORGAN", "全国政协")]),
        ("驻地附近的美国阿兰德空军基地遭袭。", [("REGION", "美国")]),
        ("导弹袭击了哈尔科夫市中心。", [("REGION", "哈尔科夫")]),
        ("多所高水平研究型大学参加。", []),
        ("当地股份制银行下调利率。", []),
        ("苏丹喀土穆州超九成工厂停产。", [("REGION", "苏丹喀土穆州")]),
        ("两家航天领域北京市重点实验室揭牌。", [("REGION", "北京市")]),
        ("外宾在杭州云湖国宾馆会见来宾。", [("REGION", "杭州")]),
        ("江苏、浙江五省博物馆参观人数已超百万。", [("REGION", "江苏"), ("REGION", "浙江")]),
        ("尼日利亚经济中心、有大港的拉各斯停电。", [("REGION", "尼日利亚"), ("REGION", "拉各斯")]),
        ("美国大西洋中部迎来降雪。", [("REGION", "美国"), ("REGION", "大西洋")]),
        ("土耳其滑雪度假区酒店发生火灾。", [("REGION", "土耳其")]),
        ("美一波音客机机身部件掉落。", [("ORG", "波音")]),
        ("车间正把意大利博物馆授权的画作数字化。", [("REGION", "意大利")]),
        ("日本海沿岸地区海啸预警全部解除。", [("REGION", "日本海")]),
        ("希腊达迪亚国家森林公园遭山火。", [("REGION", "希腊")]),
        ("乌干达运动员阿莫斯的球拍断线。", [("REGION", "乌干达")]),
        ("日本执政联盟未获半数议席。", [("REGION", "日本")]),
        ("德国公共交通系统员工罢工。", [("REGION", "德国")]),
        ("保定学院毕业生赴疆任教。", [("ORG", "保定学院")]),
        ("苏州市党政代表团抵杭考察。", [("REGION", "苏州市")]),
        ("美国丹佛一摩托车俱乐部发生枪击。", [("REGION", "美国丹佛")]),
        ("湾滩河镇家庭农场主罗英很忙。", [("REGION", "湾滩河镇")]),
        ("对日本扩军备战保持警惕。", [("REGION", "日本")]),
        ("美国非政府组织发布报告。", [("REGION", "美国")]),
        ("香港大中小学举行活动。", [("REGION", "香港")]),
        ("记者看到，中储粮各主产区分公司备足小麦。", [("ORG", "中储粮")]),
    ],
)
def test_what_is_one_of_some_has_no_name(text: str, found: list[tuple[str, str]]) -> None:
    assert mentions(text, "ORG", "ORGAN", "REGION") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("埃及媒体援引埃及石油部消息报道，设施遭袭。", [("REGION", "埃及"), ("ORG", "埃及石油部")]),
        (
            "民众抗议美政府部署国民警卫队。",
            [("ORG", "国民警卫队")],
        ),
        ("两地同庆。日本队夺得女篮亚洲杯冠军后返程。", [("ORG", "日本队")]),
        ("当天，广东队击败浙江队晋级。", [("ORG", "广东队"), ("ORG", "浙江队")]),
        ("德国智库莱茵经济研究所近日发布报告。", [("REGION", "德国"), ("ORG", "莱茵经济研究所")]),
        ("智利媒体安第斯通讯社发文评论。", [("REGION", "智利"), ("ORG", "安第斯通讯社")]),
        ("瑞士第二大银行集团股价波动。", [("REGION", "瑞士")]),
        ("日本细菌战研究专家表示震惊。", [("REGION", "日本")]),
        ("英国反对党工党要求提前大选。", [("REGION", "英国"), ("ORG", "工党")]),
        ("美国日用消费品公司晨露公司下调预期。", [("REGION", "美国"), ("ORG", "晨露公司")]),
        ("山东海丰水务股份有限公司济南分公司副总经理何明亮参加。", [("ORG", "山东海丰水务股份有限公司济南分公司")]),
        ("当天，美20州起诉美政府。", [("ORG", "美政府")]),
        ("24年前北约轰炸南联盟。", [("ORG", "北约"), ("ORG", "南联盟")]),
        ("外宾出席马克·艾德纪念馆揭牌仪式。", [("ORG", "马克·艾德纪念馆")]),
        ("中国铁建自9月2日起启动抢修。", [("ORG", "中国铁建")]),
        ("海地延长西部省宵禁令。", [("REGION", "海地")]),
        ("伊拉克民兵组织“人民动员组织”称已准备好。", [("REGION", "伊拉克"), ("ORG", "人民动员组织")]),
        ("韩国警方就济州航空空难对12人立案调查。", [("ORG", "韩国警方"), ("ORG", "济州航空")]),
        ("墨西哥经济部和农业部14日表示，这一决定并不公平。", [("ORG", "墨西哥经济部"), ("ORG", "农业部")]),
        ("加拿大总理府和财政部12日拒绝评论。", [("ORG", "加拿大总理府"), ("ORG", "财政部")]),
        ("给予巴勒斯坦联合国正式会员国资格。", [("REGION", "巴勒斯坦"), ("ORG", "联合国")]),
        ("该组织已沦为北约欧盟附庸。", [("ORG", "北约"), ("ORG", "欧盟")]),
        ("美共和党和民主党当天分别提案。", [("ORG", "美共和党"), ("ORG", "民主党")]),
        ("乌克兰国家反腐败局搜查总统办公室。", [("ORG", "乌克兰国家反腐败局"), ("ORG", "总统办公室")]),
        ("古巴旅游部长加西亚4日宣布免签。", [("REGION", "古巴")]),
        ("美联储决策机构联邦公开市场委员会发表声明。", [("ORG", "美联储"), ("ORG", "联邦公开市场委员会")]),
    ],
)
def test_a_body_ends_before_a_verb_and_begins_behind_what_it_is_besides(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert mentions(text, "ORG", "REGION") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("总台与国际皮划艇联合会签署协议。", ["总台", "国际皮划艇联合会"]),
        ("复旦大学和育才中学的师生参加活动。", ["复旦大学", "育才中学"]),
        ("国铁成都局和成都大学附属医院共同举办义诊。", ["国铁成都局", "成都大学附属医院"]),
        ("东南大学信息科学与工程学院举办活动。", ["东南大学信息科学与工程学院"]),
    ],
)
def test_two_bodies_with_a_conjunction_between_them(text: str, found: list[str]) -> None:
    assert [name for _, name in mentions(text, "ORG")] == found


def test_a_party_among_circles_of_members_is_one() -> None:
    assert mentions("他看望民革、科技界、环境资源界委员。", "ORG") == [("ORG", "民革")]


def test_whoever_is_interviewed_is_no_part_of_the_medium() -> None:
    assert ("ORGAN", "商务部") in mentions("来看总台央视记者对商务部副部长周一鸣的专访。", "ORG", "ORGAN")


def test_a_school_that_becomes_a_part_of_another() -> None:
    text = "今年秋季起，光明小学纳入东湖中心小学统一管理。"
    assert [words for _, words in mentions(text, "ORG")] == ["光明小学", "东湖中心小学"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("来访的江州京剧团和海州木偶剧团演出。", ["江州京剧团", "海州木偶剧团"]),
        ("英国切尔西和威斯敏斯特医院试验新药。", ["英国切尔西和威斯敏斯特医院"]),
    ],
)
def test_two_houses_are_two(text: str, found: list[str]) -> None:
    assert [words for _, words in mentions(text, "ORG")] == found


def test_a_verb_of_going_on_is_no_name() -> None:
    assert mentions("美联储连续第四次维持联邦基金利率不变。", "ORG") == [("ORG", "美联储")]


def test_one_pointed_at_has_no_name() -> None:
    assert mentions("在吉林永吉这家合作社，水稻有了新的种法。") == [("REGION", "吉林永吉")]


def test_scholars_have_societies() -> None:
    assert ("ORG", "世界顶尖科学家协会") in mentions("论坛由世界顶尖科学家协会发起。")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("红山钢铁四大集团的产量占一半。", []),
        ("当地防止因个别企业亏损危及整个企业集团。", []),
        ("女儿张敏敏读高中时，家里每月给她寄钱。", []),
        ("车间改为股份有限公司。", []),
        ("安丘市某公司的一名职工报了名。", []),
        ("飞鹰集团公司承包河西医院。", ["飞鹰集团公司", "河西医院"]),
        ("伊朗学生占领美国大使馆。", ["美国大使馆"]),
        ("学校委托北京舞蹈学院培养学员。", ["北京舞蹈学院"]),
    ],
)
def test_verbs_counts_and_words_of_a_sort(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "ORG")] == names
