"""The learned tagger between the rules and the mentions, and the mending of its edges."""
