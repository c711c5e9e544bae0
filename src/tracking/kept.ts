import { deviceKey, type DeviceStatus, type KeyValueStorage } from './device-store.ts';
import { keysOf, type ListedStorage } from './forget.ts';

/** One value that this device keeps where nobody is known: on the site, or in a `web` package. */
export interface KeptValue {
  /** Slug and language of a module, or what else has values of its own, as `display`. */
  readonly module: string;
  readonly name: string;
  readonly value: string;
}

/** A key of nobody's: what a platform's learners keep beside it is theirs. */
const OURS = /^declic:([^:]+)::([^:]+)$/;

/** All that this device keeps; undefined where the browser lets nobody read. */
export function readKept(
  storage: () => ListedStorage & KeyValueStorage = () => localStorage,
): readonly KeptValue[] | undefined {
  try {
    const place = storage();
    return [...keysOf(place)].sort().flatMap((key) => {
      const [, module, name] = OURS.exec(key) ?? [];
      if (module === undefined || name === undefined) return [];
      return {
        module: decodeURIComponent(module),
        name: decodeURIComponent(name),
        value: place.getItem(key) ?? '',
      };
    });
  } catch {
    return undefined;
  }
}

/** Keeps all the values, or leaves the device as it was. */
export function writeKept(
  values: readonly KeptValue[],
  storage: () => KeyValueStorage = () => localStorage,
): DeviceStatus {
  const former = new Map<string, string | null>();
  let place: KeyValueStorage;
  try {
    place = storage();
    for (const { module, name } of values) {
      const key = deviceKey(module, '', name);
      former.set(key, place.getItem(key));
    }
  } catch {
    return 'blocked';
  }
  try {
    for (const { module, name, value } of values) place.setItem(deviceKey(module, '', name), value);
    return 'ok';
  } catch {
    // First what was added goes, so that there is room for what was there.
    for (const key of former.keys()) place.removeItem(key);
    for (const [key, value] of former) if (value !== null) place.setItem(key, value);
    return 'full';
  }
}
