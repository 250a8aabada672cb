"""The vocabulary as it travels: kept in the cache of the user, and sent to workers."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from kg.vocabulary import Vocabulary, _load, load_vocabulary

TERMS = """\
@prefix kg: <https://w3id.org/policy-kg/ns#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://w3id.org/policy-kg/id/organ/甲部> a kg:Organ ; skos:prefLabel "甲部"@zh ; skos:altLabel "甲"@zh ;
    kg:level "国" .
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a vocabulary of one term, and an empty cache."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "terms").mkdir()
    (tmp_path / "terms" / "organs.ttl").write_text(TERMS, encoding="utf-8")
    return tmp_path / "terms"


def load_anew(folder: Path) -> Vocabulary:
    """The vocabulary as a fresh process loads it."""
    _load.cache_clear()
    return load_vocabulary(folder)


def test_what_is_kept_is_what_was_parsed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parsed = load_anew(folder)
    monkeypatch.setattr("kg.vocabulary._parse", lambda files: pytest.fail("parsed again"))
    kept = load_anew(folder)
    assert (kept.terms, kept.digest) == (parsed.terms, parsed.digest)
    assert kept["organ/甲部"].get("level") == "国"


@pytest.mark.parametrize("content", [b"", b"\0" * 40, None])
def test_a_damaged_cache_is_written_anew(folder: Path, content: bytes | None) -> None:
    parsed = load_anew(folder)
    [cache] = (folder.parent / "cache" / "policy-kg").iterdir()
    whole = cache.read_bytes()
    cache.write_bytes(whole[:-1] if content is None else content)
    assert load_anew(folder).terms == parsed.terms
    assert cache.stat().st_size > 100


def test_a_vocabulary_survives_the_way_to_a_worker() -> None:
    vocabulary = load_vocabulary()
    sent = pickle.loads(pickle.dumps(vocabulary))
    assert (sent.digest, list(sent.terms)) == (vocabulary.digest, list(vocabulary.terms))
    assert sent.terms == vocabulary.terms
    assert len(sent.of_kind("Region")) == len(vocabulary.of_kind("Region"))
