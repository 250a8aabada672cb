"""Personal names: how they are found, how far they go, and what is none."""
