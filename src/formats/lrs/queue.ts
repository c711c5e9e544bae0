import type { DeviceStore } from '../../tracking/device-store.ts';
import type { LrsClient, Outcome } from './client.ts';
import { bytesOf, ROOM } from './room.ts';
import type { Statement } from './statement.ts';
import type { Happening } from './statements.ts';

const NAME = 'waiting';

/** A happening that was forbidden once is told in one more sitting: a platform may have closed the first. */
type Waiting = Happening & { readonly forbidden?: true };

/**
 * Sends happenings as statements, in their order, each until the LRS has it or will never take it.
 * What waits is kept on the device as well.
 */
export interface Queue {
  /** Whether something waits that this sitting can send. */
  readonly busy: boolean;
  add(happening: Happening): void;
  /** Leaves out what was added in this sitting: it does not count. */
  forget(): void;
  /** Sends the oldest that wait, as many as one request takes. */
  send(client: LrsClient): Promise<Outcome>;
  /**
   * Sends at once, in one request, what this sitting added and is not under way, between a first statement where
   * there is one and the last. What does not fit stays for the next sitting, and so does what a former one left.
   * @param all whether what waits goes too.
   */
  sendLast(client: LrsClient, first: readonly Statement[], last: Statement, all: boolean): Promise<Outcome>;
}

/** @param toStatement builds at the time of sending: what a former sitting left is told in the present one. */
export function createQueue(store: DeviceStore, toStatement: (happening: Happening) => Statement): Queue {
  const left = readWaiting(store);
  const settled = new Set<string>();
  let waiting = [...left];
  let aside: readonly Waiting[] = [];
  let underWay: readonly Waiting[] = [];
  /** Of a batch that the LRS did not take, sent one by one now. */
  let inDoubt: readonly Waiting[] = [];

  const keep = (): void => {
    const mine = [...aside, ...waiting];
    const ids = new Set([...settled, ...mine.map(({ id }) => id)]);
    // Another tab of this device may keep some too.
    const others = readWaiting(store).filter(({ id }) => !ids.has(id));
    // Whether a sitting failed is known at its end alone: the next one may pass.
    const all = [...mine, ...others].filter(({ verb }) => verb !== 'failed');
    store.write(NAME, all.length > 0 ? JSON.stringify(all) : '');
  };
  const settle = (list: readonly Waiting[]): void => {
    for (const { id } of list) settled.add(id);
    waiting = waiting.filter(({ id }) => !settled.has(id));
    keep();
  };
  const setAside = (happening: Waiting): void => {
    waiting = waiting.filter((other) => other !== happening);
    aside = [...aside, { ...happening, forbidden: true }];
    keep();
  };
  const sendThese = async (client: LrsClient, batch: readonly Waiting[]): Promise<Outcome> => {
    underWay = batch;
    const outcome = await client.send(batch.map(toStatement));
    underWay = [];
    const [one] = batch;
    const taken = outcome === 'refused' || outcome === 'forbidden' || outcome === 'known';
    // One statement must not hold up the others, nor come back for ever.
    if (taken && batch.length > 1) {
      inDoubt = batch;
      const all = await sendEach(client, batch);
      inDoubt = [];
      return all;
    }
    if (outcome === 'forbidden' && one && !one.forbidden) setAside(one);
    else if (outcome === 'stored' || taken) settle(batch);
    return taken ? 'stored' : outcome;
  };
  const sendEach = async (client: LrsClient, batch: readonly Waiting[]): Promise<Outcome> => {
    for (const happening of batch) {
      const alone = await sendThese(client, [happening]);
      if (alone !== 'stored') return alone;
    }
    return 'stored';
  };
  const send = async (client: LrsClient): Promise<Outcome> =>
    waiting.length > 0 ? sendThese(client, fitting(waiting, toStatement, 0)) : 'stored';

  return {
    get busy() {
      return waiting.length > 0;
    },
    add(happening) {
      waiting.push(happening);
      keep();
    },
    forget() {
      settle(waiting.filter((happening) => !left.includes(happening)));
    },
    send,
    async sendLast(client, first, last, all) {
      // The LRS may have what a former sitting left, whose answer came too late: it would refuse the last as well.
      const held = [...underWay, ...inDoubt, ...left];
      const free = all ? waiting.filter((happening) => !held.includes(happening)) : [];
      const rest = fitting(free, toStatement, bytesOf(JSON.stringify([...first, last])));
      const outcome = await client.send([...first, ...rest.map(toStatement), last]);
      if (outcome === 'stored') settle(rest);
      if (outcome !== 'known') return outcome;
      const before = await send(client);
      return before === 'stored' ? client.send([last]) : before;
    },
  };
}

/** The first of a list that fit into one request beside `taken` bytes; one at least where nothing is taken. */
function fitting(
  list: readonly Waiting[],
  toStatement: (happening: Happening) => Statement,
  taken: number,
): readonly Waiting[] {
  let bytes = taken;
  const end = list.findIndex((happening, place) => {
    bytes += bytesOf(JSON.stringify(toStatement(happening))) + 1;
    return bytes > ROOM && place + taken > 0;
  });
  return end < 0 ? list : list.slice(0, end);
}

function readWaiting(store: DeviceStore): readonly Waiting[] {
  try {
    const kept: unknown = JSON.parse(store.read(NAME));
    return Array.isArray(kept) ? (kept as Waiting[]) : [];
  } catch {
    return [];
  }
}
