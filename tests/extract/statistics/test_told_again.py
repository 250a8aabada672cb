"""What points back to a measure, what is said of it in passing, and what is only promised or foreseen."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # the index named before, and the year whose value is its base
        (
            "仓储业景气指数为52.3%，上月该指数为51.6%。",
            [("仓储业景气指数", "level", 52.3), ("仓储业景气指数", "level", 51.6)],
        ),
        ("该指数以2012年为基期值100点。运价指数增长到143.2点。", [("运价指数", "level", 143.2)]),
        # a heading of two parts, what brought it about, of how many provinces it is told
        ("第九届茶博会落幕 签约项目达230个", [("签约项目", "level", 230.0)]),
        ("休渔使鲢鱼数量增长到1360尾。", [("鲢鱼数量", "level", 1360.0)]),
        ("西部12个省（区、市）货物贸易出口1.6万亿元。", [("货物贸易出口", "level", 1.6)]),
        ("客运航班客流创出单日231.6万人次的新高。", [("客运航班客流", "level", 231.6)]),
        ("新能源客车表现抢眼的同时，电动汽车保持增长，出口17.8万辆。", [("电动汽车出口", "level", 17.8)]),
        # a rate is no share of what has it
        ("这是国产化率96%的盾构机。", [("国产化率", "level", 96.0)]),
        ("电影出口也保持正增长，达到3.6%。", [("电影出口", "增长", 3.6)]),
        (
            "商业贷款新增12.1亿元，涉农贷款增加较多，达5.2亿元。",
            [("商业贷款新增", "level", 12.1), ("涉农贷款", "level", 5.2)],
        ),
        ("每创造100元产值所需的用电成本，从4.4元降至4.1元。", [("用电成本", "level", 4.4), ("用电成本", "level", 4.1)]),
        ("每销售100台冰箱就有62台是节能冰箱。", []),
        # what all those listed did is said behind the last
        (
            "沪昆铁路、京广铁路发送旅客分别达到320.5万人次、280.6万人次。",
            [("沪昆铁路发送旅客", "level", 320.5), ("京广铁路发送旅客", "level", 280.6)],
        ),
        ("部队打死6名武装人员、逮捕3人。", [("打死武装人员", "level", 6.0), ("逮捕", "level", 3.0)]),
        # what it was before it was corrected, how far it went with those counted
        (
            "5月新增就业9.6万人，较4月修正后的15.8万人大幅下降。",
            [("新增就业", "level", 9.6), ("新增就业", "level", 15.8)],
        ),
        ("全省5200万亩花生收获已过六成。", [("花生", "level", 5200.0)]),
        ("单日客流由开通初期的4万人次增至最高18万人次。", [("单日客流", "level", 4.0), ("单日客流", "level", 18.0)]),
        # promises to the end of the sentence, forecasts
        ("中方将再向该基金捐款500万美元；援助800个民生项目；邀请3万名青年来华交流。", []),
        ("这是该行继4月下调0.2个百分点之后再次下调预期。", []),
        ("经济增速低于上月1.9%的预测值。", []),
        ("当地聚焦15个重点产业链。", []),
        (
            "仓储、邮政和快递业，软件和信息业，租赁和商务业营业收入分别增长8%、11%、5%。",
            [
                ("仓储、邮政和快递业营业收入", "增长", 8.0),
                ("软件和信息业营业收入", "增长", 11.0),
                ("租赁和商务业营业收入", "增长", 5.0),
            ],
        ),
        # how a rate moved from one month to another, an index without a unit
        (
            "消费者价格指数涨幅从3月的2.6%大幅升至3.5%。",
            [("消费者价格指数", "增长", 2.6), ("消费者价格指数", "增长", 3.5)],
        ),
        (
            "海运景气指数从9月的47.2微降至10月的46.5。",
            [("海运景气指数", "level", 47.2), ("海运景气指数", "level", 46.5)],
        ),
        # what is made less by a share of it, a rate by which something is shared, and words at the end of a name
        ("累计为商户压减50%的报税资料。", [("报税资料", "下降", 50.0)]),
        ("财政对东部、西部分别按50%和80%的比例分担。", []),
        ("港口吞吐量历史同期首次突破2亿吨，同比增长7.3%。", [("港口吞吐量", "同比增长", 7.3)]),
        ("仓储投资跑出9.5%的增速。", [("仓储投资", "增长", 9.5)]),
        ("这项服务惠及2.85亿家庭。", [("家庭", "level", 2.85)]),
        ("8家航运企业日前与港口集团签署协议。", [("航运企业", "level", 8.0)]),
        # those in brackets behind a number are of that
        (
            "新增境外输入病例8例（云南5例，广东3例），本土病例9例（江苏7例，湖北2例）。",
            [
                ("新增境外输入病例", "level", 8.0),
                ("新增境外输入病例", "level", 5.0),
                ("新增境外输入病例", "level", 3.0),
                ("本土病例", "level", 9.0),
                ("本土病例", "level", 7.0),
                ("本土病例", "level", 2.0),
            ],
        ),
        ("部件实现100%合格，抽检合格率100%。", [("抽检合格率", "level", 100.0)]),
        ("全国每10元研发投入里就有6元来自大省。", []),
        ("贸易额接连突破3亿、4亿美元，去年达到5.1亿美元。", [("贸易额", "level", 5.1)]),
        # what was done to each of a list, to those that were called to account
        (
            "全省分别出口玩具、家具9.3亿元、7.6亿元。",
            [("出口玩具", "level", 9.3), ("出口家具", "level", 7.6)],
        ),
        (
            "会同有关部门取消违规账号认证、关闭违规账号3200个，责令58家平台整改。",
            [("关闭违规账号", "level", 3200.0), ("责令平台整改", "level", 58.0)],
        ),
        # a trade whose use is told behind a time, or a clause later
        (
            "充换电服务业三季度用电量同比增长33.8%。装备制造业快速扩张，合计用电量同比增长9.5%。",
            [("充换电服务业用电量", "同比增长", 33.8), ("装备制造业用电量", "同比增长", 9.5)],
        ),
        # what those listed drive; what brought about what is listed
        (
            "消费、投资、货物和服务净出口分别拉动经济增长2.8个、0.9个和1.6个百分点。",
            [
                ("消费拉动经济", "增长", 2.8),
                ("投资拉动经济", "增长", 0.9),
                ("货物和服务净出口拉动经济", "增长", 1.6),
            ],
        ),
        (
            "以旧换新带动冰箱、彩电零售额分别增长13.2%、19.4%。",
            [("冰箱零售额", "增长", 13.2), ("彩电零售额", "增长", 19.4)],
        ),
    ],
)
def test_told_again(text: str, rows: list[tuple[str, str, float]]) -> None:
    found = facts(text, "indicator", "indicator", "change", "value")
    assert found == rows
