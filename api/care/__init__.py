"""Care: what is kept in one child's record, and what the care team reads from it."""
