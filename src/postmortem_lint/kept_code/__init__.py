"""What takes long to compile and is the same in each run, kept from one run to the next."""
