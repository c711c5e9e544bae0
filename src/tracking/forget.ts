import type { KeyValueStorage } from './device-store.ts';

/** What is asked of localStorage to empty our part of it. */
export type ListedStorage = Pick<KeyValueStorage, 'removeItem'> & Pick<Storage, 'key' | 'length'>;

const OURS = 'declic:';

/**
 * Removes all that this library keeps on this device for this site or platform: every module, every learner,
 * the settings. What others keep stays.
 * @returns false where the browser lets nobody read or remove.
 */
export function forgetDevice(storage: () => ListedStorage = () => localStorage): boolean {
  try {
    const place = storage();
    for (const key of keysOf(place)) if (key.startsWith(OURS)) place.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** All keys as they now are: what is removed or written meanwhile changes the list no more. */
export function keysOf(place: Pick<Storage, 'key' | 'length'>): readonly string[] {
  return Array.from({ length: place.length }, (_, index) => place.key(index) ?? '');
}
