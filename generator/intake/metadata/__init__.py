"""What a page says of its article: headline, authors and day of publication."""
