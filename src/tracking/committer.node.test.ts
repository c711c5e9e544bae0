import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFakeClock } from '../testing/fake-clock.ts';
import { createCommitter } from './committer.ts';
import type { SaveStatus } from './tracker.ts';

function begin(answers: boolean[] = []) {
  const clock = createFakeClock();
  const start = clock.now;
  const commits: number[] = [];
  const heard: SaveStatus[] = [];
  const commit = (): boolean => {
    commits.push(clock.now - start);
    return answers.shift() ?? true;
  };
  const committer = createCommitter(commit, (status) => heard.push(status), clock.tab());
  return { clock, commits, heard, committer };
}

describe('committer', () => {
  it('commits the first change as soon as it is painted, not before', async () => {
    const { clock, commits, committer, heard } = begin();
    committer.request();
    assert.deepEqual(commits, []);
    await clock.pass(16);
    assert.deepEqual(commits, [16]);
    assert.deepEqual(heard, ['saving', 'saved']);
  });

  it('commits a burst once a second, and its last change', async () => {
    const { clock, commits, committer } = begin();
    for (let n = 0; n < 25; n++) {
      committer.request();
      await clock.pass(100);
    }
    await clock.pass(10_000);
    assert.deepEqual(commits, [16, 1016, 2016, 3016]);
  });

  it('commits at once when flushed, and not when there is nothing to commit', async () => {
    const { clock, commits, committer } = begin();
    await committer.flush();
    assert.deepEqual(commits, []);
    committer.request();
    void committer.flush();
    assert.deepEqual(commits, [0]);
    await clock.pass(10_000);
    assert.deepEqual(commits, [0]);
  });

  it('waits 2, 4, 8, 16, then 30 seconds between refused commits, then is back to normal', async () => {
    const { clock, commits, heard, committer } = begin([false, false, false, false, false, false]);
    committer.request();
    await clock.pass(200_000);
    const waits = commits.slice(1).map((at, n) => Math.round((at - (commits[n] ?? 0)) / 1000));
    assert.deepEqual(waits, [2, 4, 8, 16, 30, 30]);
    assert.deepEqual(new Set(heard.slice(1, -1)), new Set(['unsaved']));
    assert.equal(heard.at(-1), 'saved');
    const before = clock.now;
    committer.request();
    await clock.pass(16);
    assert.equal(commits.length, 8);
    assert.equal(clock.now, before + 16);
  });

  it('does not say « saving » while the last commit stands refused', async () => {
    const { clock, heard, committer } = begin([false]);
    committer.request();
    await clock.pass(100);
    committer.request();
    assert.deepEqual(heard, ['saving', 'unsaved']);
  });

  it('tries again when the network is back, only if something was refused', async () => {
    const { clock, commits, committer } = begin([false, false]);
    committer.request();
    await clock.pass(100);
    await clock.online();
    assert.equal(commits.length, 2);
    await clock.online();
    assert.equal(commits.length, 3);
    await clock.online();
    assert.equal(commits.length, 3);
  });

  it('has one commit on its way at a time, and commits what changed meanwhile', async () => {
    const clock = createFakeClock();
    const ends: ((stored: boolean) => void)[] = [];
    const heard: SaveStatus[] = [];
    const committer = createCommitter(
      () => new Promise((resolve) => ends.push(resolve)),
      (status) => heard.push(status),
      clock.tab(),
    );
    committer.request();
    await clock.pass(16);
    committer.request();
    const flushed = committer.flush();
    await clock.pass(5000);
    assert.equal(ends.length, 1);
    ends[0]?.(true);
    await clock.pass(0);
    assert.equal(ends.length, 2);
    ends[1]?.(true);
    await flushed;
    await clock.pass(10_000);
    assert.equal(ends.length, 2);
    assert.equal(heard.at(-1), 'saved');
  });

  it('starts nothing any more once stopped', async () => {
    const { clock, commits, committer } = begin();
    committer.request();
    committer.stop();
    committer.request();
    await committer.flush();
    await clock.pass(60_000);
    assert.deepEqual(commits, []);
  });
});
