"""The package as a user imports it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import kg

#: Libraries that cost time to import; none may load before it is used.
HEAVY = (
    "networkx",
    "pandas",
    "pyarrow",
    "pyshacl",
    "rdflib",
    "spacy",
    "jieba",
    "opencc",
    "numpy",
    "pyoxigraph",
    "requests",
    "rich",
)
#: Budgets in seconds, several times what is measured on a quiet machine.
IMPORT_BUDGET, HELP_BUDGET = 0.1, 0.9


def python(code: str) -> str:
    """What a fresh Python prints."""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    return result.stdout.strip()


def test_all_is_sorted_and_every_name_is_there() -> None:
    assert list(kg.__all__) == sorted(set(kg.__all__))
    for name in kg.__all__:
        assert not isinstance(getattr(kg, name), ModuleType), name
    assert set(kg.__all__) <= set(dir(kg))


def test_names_for_type_checkers_are_those_of_all() -> None:
    source = Path(kg.__file__).read_text(encoding="utf-8")
    lines = source.partition("if TYPE_CHECKING:\n")[2].partition("\n\n")[0].splitlines()
    declared = {line.split(" import ")[1].split(" as ")[0] for line in lines}
    assert declared == set(kg.__all__)


def test_a_function_stays_itself_after_the_module_of_its_name_was_imported() -> None:
    code = "import kg, kg.build, kg.extract.components; print(callable(kg.build), callable(kg.extract))"
    assert python(code) == "True True"
    assert python("from kg.build import build; import kg; print(kg.build is build)") == "True"


def test_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = kg.nothing  # type: ignore[attr-defined]


def test_version_is_that_of_the_distribution() -> None:
    from importlib.metadata import version

    assert kg.__version__ == version("policy-kg")


def test_import_is_cheap() -> None:
    code = "import time; t = time.process_time(); import kg; print(time.process_time() - t)"
    assert min(float(python(code)) for _ in range(3)) < IMPORT_BUDGET


def test_import_loads_no_heavy_library() -> None:
    assert python(f"import sys, kg; print([name for name in {HEAVY} if name in sys.modules])") == "[]"


def test_help_is_quick_and_loads_no_heavy_library() -> None:
    code = (
        "import sys, time; t = time.perf_counter()\n"
        "from kg.cli import main\n"
        "sys.argv = ['kg', '--help']\n"
        "try: main()\n"
        f"except SystemExit: print([n for n in {HEAVY} if n in sys.modules], time.perf_counter() - t, sep='|')"
    )
    last = python(code).splitlines()[-1]
    assert last.startswith("[]|")
    assert min(float(python(code).rpartition("|")[2]) for _ in range(3)) < HELP_BUDGET
