/** Seconds as a timeinterval (SCORM 2004 4th ed. RTE, 4.1.1.7): at most 2 decimals, since some LMSs refuse more. */
export function timeinterval(seconds: number): string {
  return `PT${Math.round(seconds * 100) / 100}S`;
}
