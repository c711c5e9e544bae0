/** Longest text file of a module, in bytes: many times the longest module, and quick to read. */
export const MAX_SOURCE_BYTES = 200_000;
