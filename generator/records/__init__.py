"""What contributors may write: the dataclass is the schema."""
