"""Articles to sources: what writes into the content folder."""
