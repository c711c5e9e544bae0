import type { ReactiveControllerHost } from 'lit';
import { createDeviceStore, type DeviceStore } from '../../tracking/device-store.ts';

/** What the trainers' page keeps on this device: for everyone who uses it, nobody is known there. */
export function trainersStore(): DeviceStore {
  return createDeviceStore('formateurs', '');
}

/** The name under which the device keeps it. */
export const CHOSEN = 'plateforme';

/** The page's platform was chosen: its other elements follow. */
export class PlatformEvent extends Event {
  static readonly type = 'declic-platform';
  readonly platform: string;

  constructor(platform: string) {
    super(PlatformEvent.type);
    this.platform = platform;
  }
}

declare global {
  interface DocumentEventMap {
    'declic-platform': PlatformEvent;
  }
}

/** Name of the platform that was chosen on this device; empty where none was. */
export function chosenPlatform(store: DeviceStore): string {
  return store.read(CHOSEN);
}

/** Tells an element of each platform that is chosen, as long as it stands in the page. */
export function followPlatform(host: ReactiveControllerHost, tell: (event: PlatformEvent) => void): void {
  host.addController({
    hostConnected: () => {
      document.addEventListener(PlatformEvent.type, tell);
    },
    hostDisconnected: () => {
      document.removeEventListener(PlatformEvent.type, tell);
    },
  });
}
