import { equal, present } from '../../testing/assert.ts';
import { expectAccessible, showExample } from '../../testing/fixture.ts';

describe('detail', () => {
  it('opens by its title, and axe finds nothing either way', async () => {
    await showExample('detail');
    const detail = present(document.querySelector<HTMLDetailsElement>('details.detail'), 'detail');
    await expectAccessible();
    detail.querySelector('summary')?.click();
    equal(detail.open, true);
    await expectAccessible();
  });
});
