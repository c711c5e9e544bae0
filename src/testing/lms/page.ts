import { Scorm12API } from 'scorm-again';
import type { Scorm12Api } from '../../formats/scorm12/api.ts';
import { strictScorm12 } from '../strict-scorm12.ts';
import type { LaunchData } from './launch-data.ts';

declare global {
  interface Window {
    API?: Scorm12Api;
  }
}

const launch = JSON.parse(document.querySelector('#launch')?.textContent ?? '') as LaunchData;

function post(path: string, body: string): void {
  navigator.sendBeacon(`${path}?learner=${encodeURIComponent(launch.learner)}`, body);
}

function createApi(): Scorm12Api {
  const api = new Scorm12API({
    lmsCommitUrl: `/lms/commit?learner=${encodeURIComponent(launch.learner)}`,
    terminateCommitParam: 'finish',
    dataCommitFormat: 'flattened',
    logLevel: 5,
  });
  api.loadFromFlattenedJSON(launch.cmi);
  return api;
}

/** Tells the LMS's owner of every call that throws, since a careful SCO swallows it. */
function reported(api: Scorm12Api): Scorm12Api {
  return new Proxy(api, {
    get(target, name: keyof Scorm12Api) {
      const method: unknown = target[name];
      if (typeof method !== 'function') return method;
      return (...values: readonly string[]): unknown => {
        try {
          return Reflect.apply(method, target, values) as unknown;
        } catch (error) {
          post(
            '/lms/violation',
            `${name}(${values.map((value) => JSON.stringify(value)).join(', ')}): ${String(error)}`,
          );
          throw error;
        }
      };
    },
  });
}

if (launch.api !== 'none') {
  const appear = (): void => {
    window.API = reported(strictScorm12(createApi()).api);
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
