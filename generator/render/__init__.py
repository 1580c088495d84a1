"""Pages to files; only this stage knows Jinja."""
