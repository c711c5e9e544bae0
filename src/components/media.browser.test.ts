import { equal, includes, present } from '../testing/assert.ts';
import { expectAccessible, showExample, words } from '../testing/fixture.ts';

describe('sounds and films', () => {
  for (const [kind, told] of [
    ['audio', 'Audio, 15 s, 1 ko'],
    ['video', 'Vidéo, 2 min 5 s, 1 ko'],
  ] as const) {
    it(`${kind} waits to be asked, says its weight, and axe finds nothing`, async () => {
      await showExample(kind);
      const player = present(document.querySelector<HTMLMediaElement>(kind), kind);
      equal([player.autoplay, player.controls, player.preload], [false, true, 'none']);
      includes(words(document.querySelector('figcaption')), told);
      await expectAccessible();
      present(document.querySelector('summary'), 'transcript').click();
      await expectAccessible();
    });
  }
});
