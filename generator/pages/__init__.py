"""Site to pages: what exists on the web, one file for each kind of page."""
