"""Changes documents, and proves that nothing else changed."""
