"""What a web page is made of: its lines, what it states for machines, what of it is no part of an article."""
