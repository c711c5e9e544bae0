/** Bytes as a person reads them: whole kilobytes, then megabytes with one decimal. */
export function weight(bytes: number): string {
  return bytes < 999_500
    ? `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`
    : `${(bytes / 1_000_000).toFixed(1)}\u00a0MB`;
}
