"""Who meets whom, with the words that say so."""

from __future__ import annotations

from tests.extract.reading import read


def test_the_evidence_holds_both_whoever_is_named_first() -> None:
    text = "外交部长李卫20日抵达慕尼黑。\n在会见巴伐利亚州州长韦伯时，李卫表示，双方合作成效显著。"
    [fact] = [fact for fact in read(text).facts if fact.type == "meets"]
    assert (fact.fields["person"], fact.fields["other"]) == ("李卫", "韦伯")
    assert text[fact.start : fact.end] == "韦伯时，李卫"
