"""People: accounts, sign-in, devices, and the children whose records they keep."""
