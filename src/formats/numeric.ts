const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;
/** Of the 7 decimals that real(10,7) keeps, one less, so that no exponent is ever written. */
const DECIMALS = 6;

/** A typed number, with a comma or a dot; undefined where it is none. */
export function numberOf(text: string): number | undefined {
  const compact = text.replace(/\s/g, '');
  return NUMBER.test(compact) ? Number(compact.replace(',', '.')) : undefined;
}

/**
 * A foreseen number, `12` or `12 ± 2`, as the pattern of a numeric interaction: `min[:]max`, ends included
 * (SCORM 2004 4th ed. RTE, 4.2.9.1; xAPI 1.0.3 Data, 2.4.4.1). Undefined where it is no number.
 */
export function numericRange(variant: string): string | undefined {
  const [middle, gap] = variant.split('±').map(numberOf);
  if (middle === undefined || (variant.includes('±') && gap === undefined)) return undefined;
  return [middle - (gap ?? 0), middle + (gap ?? 0)].map((end) => Number(end.toFixed(DECIMALS))).join('[:]');
}
