"""What can be wrong with content, and how it is said."""
