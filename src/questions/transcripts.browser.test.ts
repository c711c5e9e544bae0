import { getSnapshotConfig, readFile, writeFile } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { equal, present } from '../testing/assert.ts';
import { press, showExample, tick } from '../testing/fixture.ts';
import { listen } from '../testing/listen.ts';
import { questionTypes } from './schemas.ts';

// What a screen reader says of each example, from start to end: `<type>/transcript.txt`, to be read by a person
// each time it changes. `npx wtr --files <this file> --update-snapshots` writes them again.

/** The example as it is found, then its disclosures once opened, then its answer to « Je ne sais pas ». */
async function transcript(): Promise<string> {
  const main = present(document.querySelector('main'), 'main');
  const parts: (readonly [string, readonly string[]])[] = [['At first', await listen(main)]];
  const disclosures = [...main.querySelectorAll('details')];
  for (const one of disclosures) one.open = true;
  for (const one of disclosures.filter(isOutermost)) parts.push(['Once opened', await listen(one)]);
  const told = await answerUnsure(main);
  if (told !== null) parts.push(['Once « Je ne sais pas » is given', await listen(told)]);
  return parts.map(([name, phrases]) => `# ${name}\n\n${phrases.join('\n')}\n`).join('\n');
}

/** A disclosure that is shown, and stands in no other: the reasons are hidden while JavaScript runs. */
function isOutermost(one: HTMLDetailsElement): boolean {
  return one.parentElement?.closest('details') === null && one.offsetParent !== null;
}

/** @returns the feedback; null where nothing can be answered so. */
async function answerUnsure(main: HTMLElement): Promise<HTMLElement | null> {
  const input = main.querySelector<HTMLElement>('fieldset input[value="?"]');
  const host = input?.closest<LitElement>(':defined:has(> [data-ui])');
  if (host?.matches(':has(> [data-ui] > .act > .btn)') !== true) return null;
  tick(host, '?');
  await press(host, 'Voir ma réponse');
  return host.querySelector('.fb');
}

describe('a screen reader', () => {
  for (const { name } of questionTypes) {
    it(`says the example of ${name} as its transcript has it`, async () => {
      await import(`/src/questions/${name}/element.ts`);
      await showExample(name);
      const heard = await transcript();
      const path = `${name}/transcript.txt`;
      if ((await getSnapshotConfig()).updateSnapshots) await writeFile({ path, content: heard });
      else equal(heard.split('\n'), (await readFile({ path }))?.split('\n'), path);
    });
  }
});
