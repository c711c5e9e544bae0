import type { LrsClient, Outcome } from './client.ts';
import type { Statement } from './statement.ts';
import type { Happening } from './statements.ts';

/** Statements of one request: a batch stays well under what a platform takes, and a browser keeps alive. */
const BATCH = 20;

/** Sends happenings as statements, in their order, each until the LRS has it or will never take it. */
export interface Queue {
  readonly waiting: readonly Happening[];
  add(happening: Happening): void;
  /** Sends the oldest that wait, as many as one request takes. */
  send(client: LrsClient): Promise<Outcome>;
  /**
   * Sends at once, in one request, what is not under way, between a first statement where there is one and the last.
   * @param all whether what waits goes too.
   */
  sendLast(client: LrsClient, first: readonly Statement[], last: Statement, all: boolean): Promise<Outcome>;
}

/** @param toStatement builds at the time of sending: what a former sitting left is told in the present one. */
export function createQueue(
  kept: readonly Happening[],
  toStatement: (happening: Happening) => Statement,
  onChange: () => void,
): Queue {
  let waiting = [...kept];
  let underWay: readonly Happening[] = [];
  const done = (sent: readonly Happening[]): void => {
    waiting = waiting.filter((happening) => !sent.includes(happening));
    onChange();
  };
  const sendOne = async (client: LrsClient, batch: readonly Happening[]): Promise<Outcome> => {
    underWay = batch;
    const outcome = await client.send(batch.map(toStatement));
    underWay = [];
    const settled = outcome === 'refused' || outcome === 'known';
    // One statement must not hold up the others, nor come back for ever.
    if (settled && batch.length > 1) {
      for (const happening of batch) {
        const alone = await sendOne(client, [happening]);
        if (alone !== 'stored') return alone;
      }
      return 'stored';
    }
    if (outcome === 'stored' || settled) done(batch);
    return settled ? 'stored' : outcome;
  };
  return {
    get waiting() {
      return waiting;
    },
    add(happening) {
      waiting.push(happening);
      onChange();
    },
    async send(client) {
      return waiting.length > 0 ? sendOne(client, waiting.slice(0, BATCH)) : 'stored';
    },
    async sendLast(client, first, last, all) {
      const left = all ? waiting.filter((happening) => !underWay.includes(happening)) : [];
      const outcome = await client.send([...first, ...left.map(toStatement), last]);
      if (outcome === 'stored') done(left);
      if (outcome !== 'known') return outcome;
      const before = await this.send(client);
      return before === 'stored' ? client.send([last]) : before;
    },
  };
}
