import { hash } from '../content/hash.ts';

/** Names somebody or something on this device without saying who or what it is; empty where the text is. */
export function deviceKey(text: string): string {
  return text && ['declic', 'learner'].map((salt) => hash(salt + text, 32).toString(36)).join('');
}
