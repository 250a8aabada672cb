"""Traditional characters are converted one for one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.extract.traditional import is_traditional, to_simplified


def test_words_decide() -> None:
    assert (
        to_simplified("國務院總理在臺灣事務會議上強調乾隆年間的瞭解") == "国务院总理在台湾事务会议上强调乾隆年间的了解"
    )


def test_simplified_text_stays() -> None:
    assert to_simplified("国务院常务会议") == "国务院常务会议"


@given(st.text(alphabet=st.characters(min_codepoint=0x20, max_codepoint=0x2FA1F, exclude_categories=["Cs"])))
def test_length_stays(text: str) -> None:
    assert len(to_simplified(text)) == len(text)


def test_detection() -> None:
    assert is_traditional("行政院會議通過這項法案")
    assert not is_traditional("乾安县县长於某某出席会议")
    assert not is_traditional("")
    assert not is_traditional("The 國 bank")
