"""Clinics: who works there, which families share with them, who is in a child's care team."""
