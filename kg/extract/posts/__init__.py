"""Positions, the posts that people hold by them, and appointments and removals."""
