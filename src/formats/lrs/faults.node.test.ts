import { lrsFaults } from '../../testing/lrs-faults.ts';
import { faultSuite } from '../../tracking/fault-suite.ts';

for (const format of ['cmi5', 'xapi'] as const) faultSuite(format, () => lrsFaults(format));
