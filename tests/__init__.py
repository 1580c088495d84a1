"""Tests of the program, of the site that it makes, and of the workflows around both."""
