"""Builds on Spark: the extraction and linking of the local engine, on the same groups, on many machines.

Articles are a DataFrame; what they say is worked out partition by partition; linking joins and groups on the keys of
``kg.link.steps`` and calls its functions on each group. Between the steps tables lie in Parquet files beside the
output, so that nothing has to fit into memory but one group, and a machine that is lost costs only its tasks.
"""

from kg.spark.build import SPARK_FORMATS, SparkReport, build_to

__all__ = ["SPARK_FORMATS", "SparkReport", "build_to"]
