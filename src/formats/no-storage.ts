/** Stands for the device's storage where an LMS names nobody: nothing is kept beyond the page. */
export function noStorage(): never {
  throw new TypeError('Nobody is known to keep anything for.');
}
