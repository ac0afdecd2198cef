"""What the report says of the incident: causes, detection, extent, severity, status."""
