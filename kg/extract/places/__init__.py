"""Regions, and the place that a text is at home in."""
