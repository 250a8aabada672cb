"""Organs and organisations: composed from places, kinds and levels, or given away by the words around."""
