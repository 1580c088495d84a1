"""Whether the source says so: quotes against captured texts and fingerprints, and claims against quotes."""
