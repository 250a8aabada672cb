"""What of a page says who made it, in which nothing is marked."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    "line",
    [
        "本报记者定军 实习生何葳张文卓北京报道",
        "本报记者 王强 北京报道",
        "中新网合肥1月12日电 （记者 李明）",
        "来源：安徽日报",
        "本文来源：澎湃新闻",
        "（供稿：办公室 张文涛）",
        "（图/文 王洪亮）",
        "初审：张晓丽",
        "终审：李卫东 主编：王强",
        "□ 文/淮河水利委员会",
        "第一财经 | 作者：李明",
        "界面新闻记者 | 李明",
        "证券日报 本报记者 李明",
        "21世纪经济报道 杭州报道",
        "农民日报·中国农网记者 李明",
        "证券时报e公司讯，",
        "华龙网江津频道3月9日讯（李明）",
        "新华网湖南频道长沙9月5日专电 ",
        "新华社记者 李明、王洪亮 记者从组委会获悉，",
        "会议就此结束。（李明 王洪亮）",
    ],
)
def test_bylines_name_nobody(line: str) -> None:
    assert mentions(f"{line}\n会议在南昌召开。", "PERSON", "REGION", "ORG") == [("REGION", "南昌")]


def test_a_sentence_on_a_report_is_none() -> None:
    assert ("PERSON", "李强") in mentions("记者今天从北京获悉，总理李强出席大会，多家媒体作了报道")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("他坚守岗位。（陈燮华李晶晶）", []),
        ("他坚守岗位。（王小明摄）", []),
        ("落实任务。（省财政厅、省水利厅负责）", [("ORGAN", "省财政厅"), ("ORGAN", "省水利厅")]),
        ("加强监管。（农业农村部）", [("ORGAN", "农业农村部")]),
    ],
)
def test_a_byline_without_a_word_that_announces_it(text: str, found: list[tuple[str, str]]) -> None:
    assert mentions(text) == found
