import assert from 'node:assert/strict';
import { startLms, type Launch, type LaunchOptions, type Lms } from '../lms/lms.ts';
import { Learner } from './learner.ts';
import type { BuiltModule } from './library.ts';
import { comparable, inTurn } from './play.ts';
import type { Setting } from './setting.ts';
import { waitFor } from './wait-for.ts';

/** A platform with one module. */
export interface Sitting {
  readonly lms: Lms;
  launch(options?: LaunchOptions): Promise<{ readonly learner: Learner; readonly launch: Launch }>;
  /** Leaves, and waits until the platform has heard it. */
  leave(launch: Launch): Promise<void>;
}

export interface SittingOptions {
  readonly format: string;
  /** How many sittings the platform knows to be over. */
  ends(lms: Lms): number;
  /** Faults that a test brings about on purpose, as the console tells them. */
  readonly expected?: RegExp;
}

/** Plays one module in a platform, which must never break the standard nor write an error in the console. */
export async function withModule(
  { browser, library }: Setting,
  module: BuiltModule,
  { format, ends, expected }: SittingOptions,
  act: (sitting: Sitting, name: string) => Promise<void>,
): Promise<void> {
  const name = `${module.name}, ${format}`;
  const lms = await startLms(await library.package(format, module));
  const launches: Launch[] = [];
  try {
    await act(
      {
        lms,
        async launch(options) {
          const launch = await lms.launch(browser, options);
          launches.push(launch);
          return { launch, learner: await Learner.at(launch.page, launch.frame) };
        },
        async leave(launch) {
          const former = ends(lms);
          await launch.leave();
          await waitFor(() => ends(lms) > former, `${name}: the sitting is ended`);
        },
      },
      name,
    );
    assert.deepEqual(lms.violations, [], name);
    const faults = launches.flatMap((launch) => launch.faults);
    assert.deepEqual(
      faults.filter((fault) => expected?.test(fault) !== true),
      [],
      name,
    );
  } finally {
    await Promise.all(launches.filter(({ page }) => !page.isClosed()).map(({ page }) => page.close()));
    await lms.close();
  }
}

/** Leaves after the answers of each screen, and finds screen, answers and feedback again at each launch. */
export async function leaveAtEachScreen({ launch, leave }: Sitting, name: string): Promise<void> {
  const way = inTurn();
  let { learner, launch: sitting } = await launch();
  for (;;) {
    for (const { id } of (await learner.look()).questions) await learner.answer(id, way());
    const left = await learner.look();
    await leave(sitting);
    ({ learner, launch: sitting } = await launch());
    assert.deepEqual(comparable(await learner.look()), comparable(left), `${name}, ${left.id}`);
    if (left.isEnd) return;
    await learner.next();
  }
}

/** How many sittings a SCORM platform knows to be over. */
export function scormEnds(lms: Lms): number {
  return lms.commits.filter(({ finished }) => finished).length;
}
