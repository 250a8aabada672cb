"""Knowledge graphs from Chinese policy texts.

>>> import kg
>>> text = "11月5日，工业和信息化部召开会议。部长肖亚庆出席会议并讲话。"
>>> found = kg.extract(kg.Article("a", text), kg.load_vocabulary())
>>> [(mention.label, mention.name) for mention in found.mentions if mention.label == "PERSON"]
[('PERSON', '肖亚庆')]

``import kg`` loads next to nothing; each name below loads its module when it is first used.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.build import build as build
    from kg.build import extract_articles as extract_articles
    from kg.directory import BuildReport as BuildReport
    from kg.directory import build_to as build_to
    from kg.directory import remove as remove
    from kg.directory import update as update
    from kg.errors import ExportError as ExportError
    from kg.errors import InputError as InputError
    from kg.errors import KGError as KGError
    from kg.errors import StoreError as StoreError
    from kg.errors import UsageError as UsageError
    from kg.errors import ValidationError as ValidationError
    from kg.errors import VocabularyError as VocabularyError
    from kg.evaluate import evaluate as evaluate
    from kg.evaluate import score as score
    from kg.export import FORMATS as FORMATS
    from kg.export import export as export
    from kg.export import open_graph as open_graph
    from kg.export import read_graph as read_graph
    from kg.export import write_graph as write_graph
    from kg.extract import extract as extract
    from kg.extract.components import load as load
    from kg.graph import build_graph as build_graph
    from kg.ingest import read_articles as read_articles
    from kg.link.decisions import Decision as Decision
    from kg.model import Article as Article
    from kg.model import Entity as Entity
    from kg.model import Evidence as Evidence
    from kg.model import Extraction as Extraction
    from kg.model import Fact as Fact
    from kg.model import Mention as Mention
    from kg.model import Official as Official
    from kg.model import Relation as Relation
    from kg.rdf import read_rdf as read_rdf
    from kg.review import review as review
    from kg.review.files import read_decisions as read_decisions
    from kg.server import serve as serve
    from kg.sparql import Answer as Answer
    from kg.sparql import sparql as sparql
    from kg.store.loading import LoadReport as LoadReport
    from kg.store.loading import load_into as load_into
    from kg.summary import stats as stats
    from kg.validate import validate as validate
    from kg.vocabulary import Term as Term
    from kg.vocabulary import Vocabulary as Vocabulary
    from kg.vocabulary import load_vocabulary as load_vocabulary
    from kg.vocabulary_check import check_vocabulary as check_vocabulary

if TYPE_CHECKING:  # packages, which are no part of __all__
    from kg import query as query

__version__ = "0.1.0"

#: Module -> the public names that it defines.
_NAMES = {
    "kg.build": ("build", "extract_articles"),
    "kg.directory": ("BuildReport", "build_to", "remove", "update"),
    "kg.errors": (
        "ExportError",
        "InputError",
        "KGError",
        "StoreError",
        "UsageError",
        "ValidationError",
        "VocabularyError",
    ),
    "kg.evaluate": ("evaluate", "score"),
    "kg.export": ("FORMATS", "export", "open_graph", "read_graph", "write_graph"),
    "kg.extract": ("extract",),
    "kg.extract.components": ("load",),
    "kg.graph": ("build_graph",),
    "kg.ingest": ("read_articles",),
    "kg.link.decisions": ("Decision",),
    "kg.model": ("Article", "Entity", "Evidence", "Extraction", "Fact", "Mention", "Official", "Relation"),
    "kg.rdf": ("read_rdf",),
    "kg.review": ("review",),
    "kg.review.files": ("read_decisions",),
    "kg.server": ("serve",),
    "kg.sparql": ("Answer", "sparql"),
    "kg.store.loading": ("LoadReport", "load_into"),
    "kg.summary": ("stats",),
    "kg.validate": ("validate",),
    "kg.vocabulary": ("Term", "Vocabulary", "load_vocabulary"),
    "kg.vocabulary_check": ("check_vocabulary",),
}
#: Packages that are used as ``kg.query.officials(...)``.
_PACKAGES = ("query",)
_MODULES = {name: module for module, names in _NAMES.items() for name in names}

__all__ = sorted(_MODULES)


def __getattr__(name: str) -> Any:
    if name in _PACKAGES:
        return import_module(f"kg.{name}")
    if name not in _MODULES:
        raise AttributeError(f"module 'kg' has no attribute {name!r}")
    value = getattr(import_module(_MODULES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_PACKAGES})


class _Package(ModuleType):
    """A public name such as ``kg.build`` stays the function after the module ``kg.build`` was imported."""

    def __setattr__(self, name: str, value: Any) -> None:
        if not (name in _MODULES and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
