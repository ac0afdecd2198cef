"""Questions about what parts say."""
