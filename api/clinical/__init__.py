"""The clinical rules: pure functions over plain data, each number with its source and year.

No web, no database, no clock: whoever calls brings today's date along.
"""
