### What the standard wants now, and how it ended.
