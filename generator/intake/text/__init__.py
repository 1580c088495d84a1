"""Which lines of a page are the text of its article, and which of them a person should look at."""
