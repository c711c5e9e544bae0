import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import {
  afterAnswer,
  dayOf,
  DELAYS,
  dueDay,
  joinDiaries,
  NO_DIARY,
  readDiary,
  writeDiary,
  type Diary,
  type Revision,
} from './diary.ts';

describe('seeing again what was missed', () => {
  it('comes back after 1, 3, 7, 21 days, as long as it is right, then no more', () => {
    let revision: Revision | undefined = afterAnswer(undefined, false, 100);
    const days: number[] = [];
    while (revision !== undefined && dueDay(revision) !== undefined) {
      const due = dueDay(revision) ?? 0;
      days.push(due - revision.day);
      revision = afterAnswer(revision, true, due);
    }
    assert.deepEqual(days, [1, 3, 7, 21]);
  });

  it('never comes for what was right the first time', () => {
    assert.equal(afterAnswer(undefined, true, 100), undefined);
  });

  it('counts a right answer once its day has come, and not the one given just after the reason was read', () => {
    const missed = afterAnswer(undefined, false, 100);
    assert.deepEqual(afterAnswer(missed, true, 100), missed);
    assert.deepEqual(afterAnswer(missed, true, 105), { day: 105, step: 1 });
  });

  it('begins anew where it is missed again, even after it was in mind', () => {
    assert.deepEqual(afterAnswer({ day: 100, step: 2 }, false, 120), { day: 120, step: 0 });
    assert.deepEqual(afterAnswer({ day: 100, step: DELAYS.length }, false, 200), { day: 200, step: 0 });
    assert.deepEqual(afterAnswer({ day: 100, step: DELAYS.length }, true, 200), {
      day: 100,
      step: DELAYS.length,
    });
  });
});

test('a day is that of the device’s calendar, from midnight to midnight', () => {
  const morning = dayOf(new Date(2027, 2, 3, 0, 0, 1).getTime());
  assert.equal(dayOf(new Date(2027, 2, 3, 23, 59, 59).getTime()), morning);
  assert.equal(dayOf(new Date(2027, 2, 4, 0, 0, 1).getTime()), morning + 1);
  assert.equal(morning, Date.UTC(2027, 2, 3) / 86_400_000);
});

const diary: Diary = {
  at: 1_795_829_439_057,
  done: 20_785,
  again: new Map([['quelle-porte', { day: 20_785, step: 1 }]]),
};

describe('a diary on the device', () => {
  it('is read as it was written', () => {
    assert.deepEqual(readDiary(writeDiary(diary)), diary);
    assert.deepEqual(readDiary(writeDiary(NO_DIARY)), NO_DIARY);
  });

  it('is nothing where the text is another one', () => {
    const others = [
      '',
      'null',
      '[]',
      '{"at":1}',
      '{"at":-1,"again":{}}',
      '{"at":1,"done":"hier","again":{}}',
      '{"at":1,"again":{"a":[1]}}',
      '{"at":1,"again":{"a":[1,0.5]}}',
      '{"at":1,"again":[]}',
      writeDiary(diary).slice(0, -1),
    ];
    for (const text of others) assert.equal(readDiary(text), undefined, text);
  });

  it('joined with another one keeps the first day done and the newest answers', () => {
    const other: Diary = {
      at: 5,
      done: 20_700,
      again: new Map([
        ['quelle-porte', { day: 20_700, step: 3 }],
        ['par-ou-commencer', { day: 20_700, step: 0 }],
      ]),
    };
    for (const joined of [joinDiaries(diary, other), joinDiaries(other, diary)]) {
      assert.equal(joined.at, diary.at);
      assert.equal(joined.done, 20_700);
      assert.deepEqual(joined.again.get('quelle-porte'), { day: 20_785, step: 1 });
      assert.deepEqual(joined.again.get('par-ou-commencer'), { day: 20_700, step: 0 });
    }
  });
});
