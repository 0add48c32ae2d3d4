// An executable needs a source file of its own; everything is in the library.
