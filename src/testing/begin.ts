import type { Opened, SaveStatus, Tracker } from '../tracking/tracker.ts';

export interface Begun {
  readonly tracker: Tracker;
  readonly opened: Opened;
  /** Statuses in the order they were told; more come as time goes by. */
  readonly heard: SaveStatus[];
}

/** Opens the module in a new tab of a world, and hears its statuses. */
export async function beginIn<Api>(world: { launch(api?: Api): Tracker }, api?: Api): Promise<Begun> {
  const tracker = world.launch(api);
  return listenTo(tracker, await tracker.open());
}

/** Hears the statuses of a tracker that is open. */
export function listenTo(tracker: Tracker, opened: Opened): Begun {
  const heard: SaveStatus[] = [];
  tracker.onStatus((status) => heard.push(status));
  return { tracker, opened, heard };
}
