"""Departments in brackets behind the organ that they are a part of."""

from __future__ import annotations

import pytest

from kg.extract import extract
from kg.ingest import parse_official
from kg.model import Article
from kg.vocabulary import load_vocabulary

NOTICE = (
    "关于做好推荐工作的通知\n农办种〔2021〕3号\n各省、自治区、直辖市农业农村厅：\n{}\n农业农村部办公厅\n2021年2月5日"
)


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("请将材料报送水利部（水资源管理司）。", ["水利部水资源管理司"]),
        ("请将材料报送我部（种植业管理司）。", ["农业农村部种植业管理司"]),
        ("请将材料报送我部（一式三份）。", []),
    ],
)
def test_departments_in_brackets(said: str, names: list[str]) -> None:
    text = NOTICE.format(said)
    found = extract(Article("a", text, official=parse_official(text)), load_vocabulary())
    assert [one.name for one in found.mentions if one.label == "ORGAN" and text[one.start - 1] == "（"] == names
