"""Meetings and visits: how meetings are named, who called, chaired and attended them, and who visited whom."""
