import { createScorm12World } from '../../testing/scorm12-world.ts';
import { createScorm2004World } from '../../testing/scorm2004-world.ts';
import { scormFaults } from '../../testing/scorm-faults.ts';
import { faultSuite } from '../../tracking/fault-suite.ts';

faultSuite('SCORM 1.2', () => scormFaults(createScorm12World(), (api) => api.LMSFinish('')));
faultSuite('SCORM 2004', () => scormFaults(createScorm2004World(), (api) => api.Terminate('')));
