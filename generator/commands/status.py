"""Exit statuses; only 0 may change the published folder."""

DONE = 0
CONTENT_IS_WRONG = 1
USAGE = 2
ENVIRONMENT = 3
INTERRUPTED = 130
TERMINATED = 143
