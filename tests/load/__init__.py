"""The figures that the README quotes: `make bench`."""
