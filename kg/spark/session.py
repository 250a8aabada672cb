"""The session of a build, and what is wrong where there can be none."""

from __future__ import annotations

import contextlib
import os
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
_SETTINGS = {
    "spark.log.level": "ERROR",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.execution.arrow.maxRecordsPerBatch": "1000",
    "spark.sql.execution.arrow.maxBytesPerBatch": str(1 << 25),
}


def choose_master(master: str | None) -> str:
    """The master asked for, or that of the environment (``SPARK_MASTER``), or all cores of this machine."""
    return master or os.environ.get("SPARK_MASTER") or LOCAL


@contextlib.contextmanager
def open_session(master: str | None = None) -> Iterator[SparkSession]:
    """A Spark session; one that is active already is used and stays open.

    Parameters
    ----------
    master : str, optional
        URL of the master: ``local[4]``, ``spark://host:7077``; by default ``SPARK_MASTER``, else ``local[*]``.

    Raises
    ------
    KGError
        If the master cannot be reached, or a job fails.
    """
    from py4j.protocol import Py4JError  # type: ignore[import-untyped]
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    chosen = choose_master(master)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # of a newer pandas, whose new types are not used here
            former = SparkSession.getActiveSession()
            session = former or _start(SparkSession.builder, chosen)
            try:
                yield session
            finally:
                if former is None:
                    session.stop()
    except (PySparkException, Py4JError) as error:
        raise KGError(f"Spark on {chosen} failed: {_reason(error)}") from error


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


def _reason(error: Exception) -> str:
    """The line that tells most of an error of Spark, which may carry several traces."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    told = [line for line in lines if line.startswith("kg.errors.")]
    return (told or lines or [type(error).__name__])[-1 if told else 0]
