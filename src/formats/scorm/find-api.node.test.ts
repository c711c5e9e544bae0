import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFakeScorm12Lms } from '../../testing/fake-scorm12-lms.ts';
import type { Scorm12Api } from '../scorm12/api.ts';
import { findApi as find } from './find-api.ts';
import type { ApiWindow } from './find-api.ts';

const API: Scorm12Api = createFakeScorm12Lms().launch();

const findApi = (start: ApiWindow): object | undefined => find(start, { api: 'API', prefix: 'LMS' });

interface Frame {
  parent?: ApiWindow;
  opener?: ApiWindow | null;
  API?: Partial<Scorm12Api>;
}

/** A top window: its own parent, as in a browser. */
function top(frame: Frame): ApiWindow {
  frame.parent = frame;
  return frame;
}

/** A window of another site: what is not open to all throws. */
function foreign(parent: ApiWindow): ApiWindow {
  return {
    parent,
    opener: null,
    get API(): never {
      throw new DOMException('Blocked a frame.', 'SecurityError');
    },
  };
}

describe('findApi', () => {
  it('finds the API in the own window, a parent, or far up', () => {
    assert.equal(findApi(top({ API })), API);
    let window = top({ API });
    for (let depth = 0; depth < 30; depth++) window = { parent: window };
    assert.equal(findApi(window), API);
  });

  it('prefers the nearest', () => {
    const near: Scorm12Api = { ...API };
    assert.equal(findApi({ parent: { API: near, parent: top({ API }) } }), near);
  });

  it('prefers any parent to an opener', () => {
    const other: Scorm12Api = { ...API };
    assert.equal(findApi({ opener: top({ API: other }), parent: { parent: top({ API }) } }), API);
  });

  it('finds it in the opener, in the opener of a parent, and in parents of an opener', () => {
    const lms = top({ API });
    assert.equal(findApi(top({ opener: lms })), API);
    assert.equal(findApi({ parent: top({ opener: lms }) }), API);
    assert.equal(findApi(top({ opener: { parent: lms } })), API);
  });

  it('looks past windows of other sites', () => {
    assert.equal(findApi(foreign(top({ API }))), API);
    assert.equal(findApi({ parent: foreign(top({ opener: foreign(top({ API })) })) }), API);
  });

  it('takes no element or frame called API for one', () => {
    assert.equal(findApi(top({ API: {} })), undefined);
    const element = {
      get LMSInitialize(): never {
        throw new DOMException('Blocked a frame.', 'SecurityError');
      },
    };
    assert.equal(findApi({ API: element, parent: top({ API }) }), API);
  });

  it('finds nothing where there is nothing, however the windows refer to each other', () => {
    const first: Frame = {};
    const second: Frame = { parent: first, opener: first };
    first.parent = second;
    first.opener = second;
    assert.equal(findApi(first), undefined);
    assert.equal(findApi({}), undefined);
    assert.equal(findApi(top({ opener: null })), undefined);
  });

  it('gives up on an endless chain', () => {
    const endless = (): ApiWindow => ({
      get parent() {
        return endless();
      },
    });
    assert.equal(findApi(endless()), undefined);
  });
});
