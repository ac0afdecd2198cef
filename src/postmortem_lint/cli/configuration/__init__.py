"""What a run does: options, configurations, templates and schemas of a team."""
