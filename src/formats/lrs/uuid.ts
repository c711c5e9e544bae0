import { hash } from '../../content/hash.ts';

/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` is missing in older browsers, and on pages over http. */
export function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return uuid([...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''), '4');
}

/** The same UUID for the same name: what must be said once is then said once, whoever says it again. */
export function namedUuid(name: string): string {
  const parts = [0, 1, 2, 3].map((salt) => hash(`${salt}${name}`, 32).toString(16).padStart(8, '0'));
  return uuid(parts.join(''), '5');
}

function uuid(hex: string, version: '4' | '5'): string {
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const whole = hex.slice(0, 12) + version + hex.slice(13, 16) + variant + hex.slice(17);
  return whole.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
