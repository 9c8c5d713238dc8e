// Filled by a merge.
