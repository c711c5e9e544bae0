/**
 * A duration of ISO 8601, from seconds (SCORM 2004 4th ed. RTE, 4.1.1.7, timeinterval; xAPI 1.0.3 Data, 4.6):
 * at most 2 decimals, since some LMSs refuse more.
 */
export function duration(seconds: number): string {
  return `PT${Math.max(0, Math.round(seconds * 100) / 100)}S`;
}
