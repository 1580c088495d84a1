"""Measurements; timing never decides a test."""
