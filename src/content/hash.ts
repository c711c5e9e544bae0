/**
 * A short, stable name for a text: FNV-1a, 32 bits, over its UTF-8 bytes, folded by exclusive or.
 * Not for secrets: anyone can compute it.
 * @param bits 1 to 32.
 * @returns a whole number from 0 to 2^bits − 1.
 */
export function hash(text: string, bits: number): number {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193);
  sum >>>= 0;
  return bits < 32 ? ((sum >>> bits) ^ sum) & (2 ** bits - 1) : sum;
}
