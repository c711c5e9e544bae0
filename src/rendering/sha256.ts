import { sha256 } from '@noble/hashes/sha2.js';

/**
 * SHA-256 of the UTF-8 bytes of a text, in base64 with padding, as CSP hashes want it (CSP 3, 2.3.1).
 * The same in Node and in a browser, on http and file pages too, where `crypto.subtle` is missing.
 * @returns 44 ASCII characters, without the `sha256-` prefix.
 */
export function sha256Base64(text: string): string {
  return btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))));
}
