"""Programmes: how they are named, and which organs advance them."""
