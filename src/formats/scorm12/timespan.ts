const LONGEST = 9999 * 3600 + 3599.99;

/** Seconds as a CMITimespan (SCORM 1.2 RTE, 3.4.2): HHHH:MM:SS.SS, capped at what it can hold. */
export function timespan(seconds: number): string {
  const hundredths = Math.round(Math.min(seconds, LONGEST) * 100);
  const [hours, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6000) % 60];
  const rest = ((hundredths % 6000) / 100).toFixed(2);
  return [String(hours).padStart(4, '0'), String(minutes).padStart(2, '0'), rest.padStart(5, '0')].join(':');
}
