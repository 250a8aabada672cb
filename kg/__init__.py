"""Knowledge graphs from Chinese policy texts."""
