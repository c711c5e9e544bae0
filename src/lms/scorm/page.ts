import type { LaunchData } from './launch-data.ts';
import { offerApi, type ApiCall } from './watched-api.ts';

const launch = JSON.parse(document.querySelector('#launch')?.textContent ?? '') as LaunchData;
const learner = encodeURIComponent(launch.learner);

/** Tells the LMS's owner of every call that breaks the standard. */
function report({ method, values, violation }: ApiCall): void {
  if (violation === undefined) return;
  const call = `${method}(${values.map((value) => JSON.stringify(value)).join(', ')})`;
  navigator.sendBeacon(`/lms/violation?learner=${learner}`, `${call}: ${violation}`);
}

if (launch.api !== 'none') {
  const appear = (): void =>
    offerApi({ ...launch, commitUrl: `/lms/commit?learner=${learner}`, onCall: report });
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
