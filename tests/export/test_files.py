from __future__ import annotations

import stat
from pathlib import Path

import pytest

from kg.errors import ExportError
from kg.export.files import atomic_path


def write_and_fail(path: Path, failure: type[BaseException], *, folder: bool) -> None:
    with atomic_path(path) as aside:
        if folder:
            aside.mkdir()
        else:
            aside.write_text("half", encoding="utf-8")
        raise failure


def test_a_file_appears_when_the_block_ends(tmp_path):
    path = tmp_path / "deep" / "graph.ttl"
    with atomic_path(path) as aside:
        aside.write_text("new", encoding="utf-8")
        assert not path.exists()
        assert aside.parent == path.parent
    assert [file.name for file in path.parent.iterdir()] == ["graph.ttl"]


@pytest.mark.parametrize("failure", [RuntimeError, KeyboardInterrupt])
def test_a_failure_leaves_the_former_file_and_nothing_else(failure, tmp_path):
    path = tmp_path / "graph.ttl"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(failure):
        write_and_fail(path, failure, folder=False)
    assert path.read_text(encoding="utf-8") == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["graph.ttl"]


def test_a_folder_is_replaced_as_a_whole(tmp_path):
    path = tmp_path / "csv"
    path.mkdir()
    (path / "old.csv").write_text("old", encoding="utf-8")
    with atomic_path(path) as aside:
        aside.mkdir()
        (aside / "new.csv").write_text("new", encoding="utf-8")
    assert [file.name for file in path.iterdir()] == ["new.csv"]
    assert [file.name for file in tmp_path.iterdir()] == ["csv"]


def test_a_failure_leaves_the_former_folder(tmp_path):
    path = tmp_path / "csv"
    path.mkdir()
    (path / "old.csv").write_text("old", encoding="utf-8")
    with pytest.raises(RuntimeError):
        write_and_fail(path, RuntimeError, folder=True)
    assert [file.name for file in path.iterdir()] == ["old.csv"]
    assert [file.name for file in tmp_path.iterdir()] == ["csv"]


def test_permissions_are_those_of_any_new_file(tmp_path):
    with atomic_path(tmp_path / "atomic") as aside:
        aside.write_text("")
    (tmp_path / "plain").write_text("")
    modes = {stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("atomic", "plain")}
    assert len(modes) == 1


def test_writing_nothing_is_an_error(tmp_path):
    with pytest.raises(ExportError, match=r"graph\.ttl: cannot be written"), atomic_path(tmp_path / "graph.ttl"):
        pass
