"""Tests that need a real browser, and what they look at pages with."""
