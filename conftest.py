"""What the examples in the docstrings of ``kg.query`` ask: the graph of the sample articles, built once."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest


@cache
def _sample_graph() -> Any:
    import kg

    return kg.build(sorted(Path(kg.__file__).parent.joinpath("samples").glob("*.md")))


@pytest.fixture(autouse=True)
def _examples(request: pytest.FixtureRequest, doctest_namespace: dict[str, Any]) -> None:
    """Give ``kg`` and ``graph`` to those examples, and to no other test."""
    if isinstance(request.node, pytest.DoctestItem) and request.node.name.startswith("kg.query"):
        import kg

        doctest_namespace.update(kg=kg, graph=_sample_graph())
