"""Files to disk: all of them or none."""
