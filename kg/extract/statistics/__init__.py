"""Statistics: what is measured, how much it is, how it changed, where and when."""
