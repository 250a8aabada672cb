"""Rows by key: the same in memory and on disk, and nothing left behind."""

from __future__ import annotations

import random
from collections import defaultdict
from pathlib import Path

import pytest

from kg import grouping
from kg.grouping import Groups, Packing, Scratch, join, read_run, write_run

PLAIN: Packing[tuple[int, str]] = Packing(tuple, lambda row: (row[0], row[1]))


def rows(count: int) -> list[tuple[tuple[str, str], tuple[int, str]]]:
    rng = random.Random(7)
    return [((rng.choice("甲乙丙丁"), str(rng.randrange(60))), (number, f"第{number}")) for number in range(count)]


def test_groups_are_sorted_and_keep_the_order_of_their_rows() -> None:
    groups = Groups(PLAIN)
    expected: dict[tuple[str, str], list[tuple[int, str]]] = defaultdict(list)
    for key, row in rows(500):
        groups.add(key, row)
        expected[key].append(row)
    assert list(groups) == sorted(expected.items())
    assert len(groups) == 500


@pytest.mark.parametrize("runs", [2, 48])
def test_what_is_on_disk_reads_as_what_is_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, runs: int) -> None:
    monkeypatch.setattr(grouping, "_RUNS", runs)  # with 2, every run is merged with those before
    with Scratch(tmp_path) as scratch:
        here, there = Groups(PLAIN), Groups(PLAIN, scratch, most=7)
        for key, row in rows(500):
            here.add(key, row)
            there.add(key, row)
        assert list(there) == list(here)
        assert list(zip(there, there, strict=True))[-1][0] == list(here)[-1]  # twice at the same time


def test_nothing_is_left_in_the_folder(tmp_path: Path) -> None:
    with Scratch(tmp_path) as scratch:
        groups = Groups(PLAIN, scratch, most=1)
        groups.add(("a",), (1, "b"))
        assert list(tmp_path.iterdir()) == []
    assert list(tmp_path.iterdir()) == []


def test_equal_rows_are_kept_once_where_they_meet(tmp_path: Path) -> None:
    groups = Groups(PLAIN, unique=True)
    for _ in range(3):
        groups.add(("a",), (1, "b"))
    assert list(groups) == [(("a",), [(1, "b")])]
    assert len(groups) == 1


def test_a_join_passes_over_keys_that_only_others_have() -> None:
    left = [(("b",), [1]), (("d",), [2])]
    right = [(("a",), [3]), (("b",), [4]), (("c",), [5]), (("e",), [6])]
    assert list(join(left, right, [])) == [(("b",), [1], [4], []), (("d",), [2], [], [])]


@pytest.mark.parametrize("at_a_place", [True, False])
def test_a_file_is_read_several_times_at_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, at_a_place: bool
) -> None:
    """Copies of a process share the place in a file; some systems cannot read at another one, and copy no process."""
    if not at_a_place:
        monkeypatch.delattr(grouping.os, "pread", raising=False)
    expected = [((f"{number:03}",), [number]) for number in range(600)]
    with Scratch(tmp_path) as scratch:
        run = write_run(expected, scratch.file())
        one, other = read_run(run), read_run(run)
        assert list(zip(one, other, strict=True)) == [(row, row) for row in expected]
