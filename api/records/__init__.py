"""The log: streams of revisions that are never changed, their heads, push and pull.

Code shared by care and partnership; the tables are not: each half keeps its own log.
"""
