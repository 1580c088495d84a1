"""Records to a Site: everything resolved and checked."""
