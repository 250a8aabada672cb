"""Measurements: ``python -m benchmarks`` for speed; what was seen stands in ``benchmarks/README.md``."""
