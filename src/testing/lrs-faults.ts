import type { FaultWorld } from '../tracking/fault-suite.ts';
import { deviceFaults } from './device-faults.ts';
import { createLrsWorld } from './lrs-world.ts';

const NO_API = 'an LRS is asked by requests, not by an API';

/** What goes wrong between a package and an LRS. */
export function lrsFaults(format: 'cmi5' | 'xapi'): FaultWorld {
  const world = createLrsWorld(format);
  const lasting = { told: ['unsaved'], keeps: true, heals: true } as const;
  const up = (): void => {
    world.network = 'up';
    world.fail();
  };
  const status = (code: number) => ({ ...lasting, begin: () => world.fail({ status: code }), end: up });
  return {
    ...world,
    launch: () => world.launch(),
    breakStorage: () => (world.network = 'offline'),
    restoreStorage: up,
    faults: {
      'the API refuses commits': NO_API,
      'the API throws': NO_API,
      'the API lies': NO_API,
      'the session is over':
        format === 'cmi5'
          ? { begin: () => world.platform.abandon(), told: ['gone'], keeps: true, heals: false }
          : 'a launch by xAPI alone has no session',
      'the network is away': { ...lasting, begin: () => (world.network = 'offline'), end: up },
      'the platform never answers': { ...lasting, begin: () => (world.network = 'silent'), end: up },
      'answers of the platform are lost': { ...lasting, begin: () => world.fail({ deaf: true }), end: up },
      'the platform answers 401': { ...status(401), told: ['gone'], heals: false },
      'the platform answers 403': status(403),
      'the platform answers 409': status(409),
      'the platform answers 429': status(429),
      'the platform answers 500': status(500),
      ...deviceFaults(() => world.storage, world.clock),
    },
  };
}
