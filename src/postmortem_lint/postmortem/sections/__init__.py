"""Which section, label or block plays which role."""
