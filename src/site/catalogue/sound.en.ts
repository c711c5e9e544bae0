import type { sound as french } from './sound.fr.ts';

/** English spelling tells too little of the sound. */
export const sound: typeof french = (word) => word.replace(/(...)[sx]$/, '$1');
