const MEGABYTE = 1_000_000;

/** Bytes as a visitor reads them: « 47 ko », « 1,2 Mo ». */
export function weight(bytes: number): string {
  if (bytes >= MEGABYTE - 500) return `${(bytes / MEGABYTE).toFixed(1).replace('.', ',')} Mo`;
  return `${Math.max(1, Math.round(bytes / 1000))} ko`;
}
