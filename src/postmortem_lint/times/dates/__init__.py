"""Calendar dates as people write them."""
