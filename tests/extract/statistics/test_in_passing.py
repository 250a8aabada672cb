"""People and things counted in passing, and those of whom it is told how many there are."""

from __future__ import annotations

import pytest

from tests.extract.reading import facts


@pytest.mark.parametrize(
    "text",
    [
        "代表团一行15人抵达省城。",
        "对方拒绝释放17名被扣押船员。",
        "该军用90架无人机袭击了港口。",
        "展会上，配备4台发动机的大型运输机受到关注。",
        "各地围绕学习研讨、查摆问题、集中整治4项重点任务细化措施。",
        "这种直升机最大载水量12吨。",
        "县里组织12名干部深入一线。",
        "去年，有关网站发布了58名中管干部涉嫌严重违纪信息。",
        "首架客机公务舱8座、经济舱150座。",
        "2026年，全区拟安排重点项目132个，总投资25.6亿元。",
        # with whom somebody has to do, and what those counted are seen doing
        "县医院联合16家乡镇卫生院成立了医疗集团。",
        "郝队长带领21名护士已经连续奋战半个月。",
        "4个研究所针对3种疾病开展帮扶。",
        "25个山区县结对互助。",
        "今天，3架直升机快速抵达现场。",
        "馆内的17个传感器实时监测湿度。",
        "61幅油画精品今天在美术馆与观众见面。",
        "13000名党员志愿者活跃在各个社区。",
        # teams that are sent out or set up at the time
        "防汛指挥部派出7个工作组分赴各地。",
        "县里成立了26个助企团，落实税费政策。",
        # what is done with the first of two is done with both
        "有关部门对问题突出的11个县和6个重点林区挂牌督办。",
        "应邀参会的50个国家的60名青年学者给主办方写信。",
        # how much of each, and what is taxed
        "各企业按新招录职工数量5%的比例部署安置任务。",
        "商务部就该国对3000亿美元商品加征关税发表谈话。",
        "目前，农业部门已组织14个技术指导组分赴各县。",
        "全市成立金融、商贸、税费等7个专业服务组。",
        "有关部门对问题突出的12个县和5个重点林区挂牌督促整改。",
        "全国210家大型市场进货量、交易量较前一周分别上升。",
        "《条例》共七章56条。",
        "活动在全球50个国家和地区的96座城市举办演出。",
        # who takes part in a contest, what there is in it, whose works are shown
        "来自大湾区的35支龙舟队参赛。",
        "共有22支车队报名参加拉力赛。",
        "本届运动会设16项竞赛项目、180项表演项目。",
        "展览集中展示46所高校美育的创新成果。",
        # what somebody does it for, with what, and of how many something is told
        "为稳定26.5万亩谷子的收成，当地调来水泵。",
        "敌军用150架无人机和3枚导弹袭击了该市。",
        "首批6台单机容量3.2兆瓦的风机并网发电。",
        "会上听取了9家企业负责人的发言。",
        # who came
        "出席会议的有，中央委员200人，候补中央委员160人。",
        "去年，该省市政协委员18人视察公安工作。",
        "这相当于每天有1.6万户新企业诞生。",
    ],
)
def test_in_passing(text: str) -> None:
    assert facts(text, "indicator") == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("今年以来，全省调解成功率达98.6%。", [("调解成功率", "level", 98.6)]),
        ("基金会累计援建希望小学38所。", [("援建希望小学", "level", 38.0)]),
        ("去年查处县处以上领导干部27人。", [("查处县处以上领导干部", "level", 27.0)]),
        ("全州援藏干部达1504名。", [("援藏干部", "level", 1504.0)]),
        ("去年全市收缴罚款330万元。", [("收缴罚款", "level", 330.0)]),
        (
            "事件造成21人死亡，其中包括1名甲国人和1名乙国人，受伤人数为28人。",
            [("死亡人数", "level", 21.0), ("受伤人数", "level", 28.0)],
        ),
        ("100个项目已经在海口集中开工。", [("项目开工", "level", 100.0)]),
        ("截至目前，全省累计派出22支卫生防疫队。", [("派出卫生防疫队", "level", 22.0)]),
        ("推动590家县级福利机构转型为救助机构。", [("县级福利机构转型为救助机构", "level", 590.0)]),
        ("4个综合保税区顺利通过国家验收。", [("综合保税区顺利通过国家验收", "level", 4.0)]),
        ("去年，提案立案4567件，99.2%已经办复。", [("提案立案", "level", 4567.0), ("办复", "占比", 99.2)]),
    ],
)
def test_how_many_there_are(text: str, rows: list[tuple[str, str, float]]) -> None:
    assert facts(text, "indicator", "indicator", "change", "value") == rows
