"""Documents: their titles, what is done with them, and the layout of official ones."""
