"""Co-production: families and staff improve a clinic together, in small projects.

Behind a wall: nothing of a child's record is read or named here. A person is in it as themself,
never as somebody's parent.
"""
