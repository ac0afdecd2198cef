"""How the files of a run are linted: from the cache, in workers, or one after the other."""
