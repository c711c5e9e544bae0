import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Frame } from 'puppeteer-core';
import { launchBrowser } from '../browser.ts';
import { startLms, type Launch, type Lms } from '../lms/lms.ts';
import { createRandom, type Random } from '../random.ts';
import { giveAnswer, pickAnswer, readAnswers, readQuestions, type SoakQuestion } from './answers.ts';
import { kill, KILLS, type Kill } from './kill.ts';
import { Ledger } from './ledger.ts';

export interface SoakOptions {
  /** Packages of any format, played one after the other. */
  readonly packages: readonly { readonly format: string; readonly zip: Uint8Array }[];
  readonly kills: number;
  /** Brings back the same answers, delays, failures and kills; their times depend on the machine. */
  readonly seed: number;
  /** Hears of each kill. */
  readonly say: (line: string) => void;
}

export interface SoakSummary {
  readonly kills: number;
  readonly answers: number;
  /** How many of them were old enough at a kill that they had to be there. */
  readonly due: number;
  /** A line for each answer lost, or each breach of the standard. */
  readonly faults: readonly string[];
}

/** Answers younger than this, and than the platform's response, may be lost. */
const GRACE = 1000;
/** What painting and scheduling may add on a busy machine. */
const SLACK = 300;
const READY = 'declic-module > [data-ui] nav [role=status]';

/** Kills a module again and again while it is answered, and looks for what was lost. */
export async function runSoak({ packages, kills, seed, say }: SoakOptions): Promise<SoakSummary> {
  const share = Math.ceil(kills / packages.length);
  const faults: string[] = [];
  let done = 0;
  let answers = 0;
  let due = 0;
  for (const { format, zip } of packages) {
    const soak = await Soak.start(zip, format === 'web');
    try {
      for (let turn = 0; turn < share && done < kills; turn++, done++) {
        const own = seed + done;
        const found = await soak.turn(createRandom(own));
        say(
          `${format}, seed ${own}: ${found.told}${found.faults.length > 0 ? ` LOST ${found.faults.join('; ')}` : ''}`,
        );
        faults.push(...found.faults.map((fault) => `${format}, seed ${own}: ${fault}`));
      }
      answers += soak.given;
      due += soak.due;
      faults.push(...soak.violations);
    } finally {
      await soak.end();
    }
  }
  return { kills: done, answers, due, faults };
}

/** One module, one learner, one browser profile: what lasts from kill to kill. */
class Soak {
  readonly #lms: Lms;
  readonly #profile: string;
  readonly #alone: boolean;
  readonly #ledger = new Ledger();
  #browser: Browser;
  #questions: readonly SoakQuestion[] = [];

  private constructor(lms: Lms, profile: string, browser: Browser, alone: boolean) {
    this.#alone = alone;
    this.#lms = lms;
    this.#profile = profile;
    this.#browser = browser;
  }

  /** @param alone whether progress never leaves the device. */
  static async start(zip: Uint8Array, alone: boolean): Promise<Soak> {
    const profile = await mkdtemp(join(tmpdir(), 'declic-soak-'));
    return new Soak(await startLms(zip), profile, await openBrowser(profile), alone);
  }

  get given(): number {
    return this.#ledger.given;
  }

  get due(): number {
    return this.#ledger.due;
  }

  get violations(): readonly string[] {
    return this.#lms.violations;
  }

  async end(): Promise<void> {
    await this.#browser.close().catch(() => undefined);
    await this.#lms.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** One sitting: answers, a kill, a relaunch, a look at what is left. */
  async turn(random: Random): Promise<{ readonly told: string; readonly faults: readonly string[] }> {
    const how = random.pick(KILLS);
    const delay = random.below(3) * random.below(300);
    // A browser that is killed takes what its own storage has not yet written: then the platform must have it all.
    const flaky = how !== 'browser' && random.below(2) === 0;
    const launch = await this.launch();
    this.#lms.connect({ delay, failing: false });
    const sitting = { over: false };
    const playing = this.play(launch.frame, random, flaky, sitting);
    playing.catch(() => undefined);
    await pause(800 + random.below(2400));
    sitting.over = true;
    const killed = Date.now();
    await kill(how, this.#browser, launch);
    // The platform ends what it had begun to store.
    await pause(delay + 50);
    this.#lms.connect({ delay: 0, failing: false });
    if (how === 'browser') this.#browser = await openBrowser(this.#profile);
    const faults = await this.look(killed - GRACE - delay - SLACK, how);
    return { told: `${how}, ${delay} ms${flaky ? ', failing at times' : ''}`, faults };
  }

  private async launch(): Promise<Launch> {
    const launch = await this.#lms.launch(this.#browser, { mode: 'normal' });
    await launch.page.bringToFront();
    await launch.frame.waitForFunction(
      (selector) => (document.querySelector(selector)?.textContent.trim() ?? '') !== '',
      { polling: 20 },
      READY,
    );
    if (this.#questions.length === 0) this.#questions = await readQuestions(launch.frame);
    return launch;
  }

  private async play(
    frame: Frame,
    random: Random,
    flaky: boolean,
    sitting: { readonly over: boolean },
  ): Promise<void> {
    while (!sitting.over) {
      if (flaky) this.#lms.connect({ failing: random.below(3) === 0 });
      const question = this.#questions[random.below(this.#questions.length)];
      if (question === undefined) return;
      const answer = pickAnswer(question, random);
      const taken = this.#ledger.begin(question.id, answer);
      await giveAnswer(frame, question, answer);
      taken();
      await pause(random.below(300));
    }
  }

  private async look(before: number, how: Kill): Promise<readonly string[]> {
    const launch = await this.launch();
    const found = await readAnswers(launch.frame);
    const personal = this.#questions.filter((question) => question.personal).map(({ id }) => id);
    // Chromium writes localStorage down every few seconds: what never leaves the device goes with a killed browser.
    const exempt = (question: string): boolean =>
      how === 'browser' && (this.#alone || personal.includes(question));
    const lost = this.#ledger.settle(found, before, exempt);
    await launch.leave();
    return lost;
  }
}

function openBrowser(profile: string): Promise<Browser> {
  return launchBrowser([`--user-data-dir=${profile}`]);
}
