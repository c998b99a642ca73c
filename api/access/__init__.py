"""Access: the one place that says who may do what with whose record, and who has looked."""
