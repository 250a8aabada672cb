"""The session of a build, and what is wrong where there can be none."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sys
import warnings
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from kg.errors import KGError, UsageError

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

#: Where a build runs if nothing else is said: all cores of this machine.
LOCAL = "local[*]"
_MASTER = re.compile(r"local(\[[0-9*]+(,[0-9]+)?\])?|local-cluster\[.+\]|yarn|(spark|k8s)://.+")
_SETTINGS = {"spark.log.level": "ERROR", "spark.ui.showConsoleProgress": "false"}
#: Batches between Spark and Python are small, whatever the articles are.
_TABLES = {
    "spark.sql.execution.arrow.maxRecordsPerBatch": "1000",
    "spark.sql.execution.arrow.maxBytesPerBatch": str(1 << 25),
}


def choose_master(master: str | None) -> str:
    """The master asked for, or that of the environment (``SPARK_MASTER``), or all cores of this machine.

    Raises
    ------
    UsageError
        If it is none that Spark knows.
    """
    chosen = master or os.environ.get("SPARK_MASTER") or LOCAL
    if not _MASTER.fullmatch(chosen):
        raise UsageError(f"{chosen!r} is no master of Spark; masters are local[4], spark://host:7077, yarn, k8s://…")
    return chosen


@contextlib.contextmanager
def open_session(master: str) -> Iterator[SparkSession]:
    """A Spark session; the context of one that is active already is used and stays.

    Parameters
    ----------
    master : str
        URL of the master, as :func:`choose_master` gives it.

    Raises
    ------
    KGError
        If the master cannot be reached, or a job fails.
    """
    from py4j.protocol import Py4JError  # type: ignore[import-untyped]
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # of a newer pandas, whose new types are not used here
            former = SparkSession.getActiveSession()
            session = former.newSession() if former else _start(SparkSession.builder, master)
            try:
                for name, value in _TABLES.items():
                    session.conf.set(name, value)
                yield session
            finally:
                if former is None:
                    session.stop()
    except (PySparkException, Py4JError) as error:
        raise KGError(f"Spark on {master} failed: {failure(error)}") from error


def _start(builder: SparkSession.Builder, master: str) -> SparkSession:
    builder = builder.master(master).appName("kg build")
    for name, value in _SETTINGS.items():
        builder = builder.config(name, value)
    if master.startswith("local"):
        builder = builder.config("spark.ui.enabled", "false").config("spark.driver.host", "localhost")
    return builder.getOrCreate()


def check_installed() -> None:
    """Raise a UsageError that says what to install where PySpark or Java is missing."""
    if find_spec("pyspark") is None:
        raise UsageError("the Spark engine needs PySpark: pip install 'policy-kg[spark]'")
    home = os.environ.get("JAVA_HOME")
    if not shutil.which(str(Path(home, "bin", "java")) if home else "java"):
        where = f"in JAVA_HOME ({home})" if home else "on PATH"
        raise UsageError(f"the Spark engine needs Java 17 or later, and there is no java {where}")


def failure(error: Exception) -> str:
    """The line that tells most of an error of Spark, which may carry several traces.

    Examples
    --------
    >>> failure(Exception("An error occurred while calling x.\\n: java.lang.Exception: no such master\\n\\tat y"))
    'java.lang.Exception: no such master'
    """
    if "stopped SparkContext" in str(error):
        return "the master cannot be reached, or it has ended the application"
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    own = [line.partition(": ")[2] for line in lines if line.startswith("kg.errors.")]
    thrown = [line.removeprefix(": ") for line in lines if line.startswith(": ")]
    return (own[-1:] or thrown or lines or [type(error).__name__])[0]
