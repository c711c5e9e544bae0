import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { Scorm12Api } from '../../formats/scorm12/api.ts';
import type { Scorm2004Api } from '../../formats/scorm2004/api.ts';
import { strictScorm12 } from './strict-scorm12.ts';
import { strictScorm2004 } from './strict-scorm2004.ts';
import type { LaunchData } from './launch-data.ts';

declare global {
  interface Window {
    API?: Scorm12Api;
    API_1484_11?: Scorm2004Api;
  }
}

const launch = JSON.parse(document.querySelector('#launch')?.textContent ?? '') as LaunchData;

function post(path: string, body: string): void {
  navigator.sendBeacon(`${path}?learner=${encodeURIComponent(launch.learner)}`, body);
}

const settings = {
  lmsCommitUrl: `/lms/commit?learner=${encodeURIComponent(launch.learner)}`,
  terminateCommitParam: 'finish',
  dataCommitFormat: 'flattened',
  logLevel: 5,
} as const;

function createScorm12(): Scorm12Api {
  const api = new Scorm12API(settings);
  api.loadFromFlattenedJSON(launch.cmi);
  return strictScorm12(api).api;
}

function createScorm2004(): Scorm2004Api {
  const api = new Scorm2004API(settings);
  api.loadFromFlattenedJSON(launch.cmi);
  return strictScorm2004(api).api;
}

/** Tells the LMS's owner of every call that throws, since a careful SCO swallows it. */
function reported<Api extends object>(api: Api): Api {
  return new Proxy(api, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...values: readonly string[]): unknown => {
        try {
          return Reflect.apply(method, target, values) as unknown;
        } catch (error) {
          post(
            '/lms/violation',
            `${String(name)}(${values.map((value) => JSON.stringify(value)).join(', ')}): ${String(error)}`,
          );
          throw error;
        }
      };
    },
  });
}

if (launch.api !== 'none') {
  const appear = (): void => {
    if (launch.edition === '1.2') window.API = reported(createScorm12());
    else window.API_1484_11 = reported(createScorm2004());
  };
  if (launch.lateBy > 0) setTimeout(appear, launch.lateBy);
  else appear();
}

if (launch.api === 'opener') {
  const open = document.createElement('button');
  open.textContent = 'Open the module';
  open.addEventListener('click', () => window.open(launch.sco, 'sco', 'width=1024,height=768'));
  document.body.append(open);
} else {
  const frame = document.createElement('iframe');
  frame.src = launch.sco;
  frame.title = 'Module';
  document.body.append(frame);
}
