"""The values that pages are made of; each has a component of the same name."""
