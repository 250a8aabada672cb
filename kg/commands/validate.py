"""``kg validate``: whether a graph keeps to the shapes."""

from __future__ import annotations

