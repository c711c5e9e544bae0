/** A duration in ISO 8601 with at most 2 decimals, from seconds. */
export function duration(seconds: number): string {
  return `PT${Math.max(0, Math.round(seconds * 100) / 100)}S`;
}
