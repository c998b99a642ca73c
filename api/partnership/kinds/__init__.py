"""What a project's room may hold, one kind of record in each file."""
