import { dueDay, NO_DIARY, readDiary, type Diary, type Revision } from '../../tracking/diary.ts';
import type { KeptValue } from '../../tracking/kept.ts';
import { decode } from '../../tracking/state-codec.ts';
import type { ModuleState } from '../../tracking/state.ts';
import type { SpaceData, SpaceModule } from './space-data.ts';

/** What a learner did, learned, and has to see again. */
export interface SpaceView {
  /** Left on the way, the last one first. */
  readonly begun: readonly Begun[];
  readonly done: readonly Done[];
  readonly abilities: readonly Ability[];
  /** Whose day has come. */
  readonly due: readonly Again[];
  /** The others, the nearest first. */
  readonly later: readonly Again[];
}

export interface Begun {
  readonly module: SpaceModule;
  /** From 1; one more than there are screens at the end. */
  readonly screen: number;
}

export interface Done {
  readonly module: SpaceModule;
  /** Undefined where it was not kept. */
  readonly day?: number;
}

/** What questions answered right show, in one competence. */
export interface Ability {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly string[];
}

/** A screen to see again. */
export interface Again {
  readonly module: SpaceModule;
  readonly title: string;
  readonly href: string;
  readonly isDeck: boolean;
  /** 0 where the day of the answer was not kept: it may come at once. */
  readonly day: number;
}

/** A module, and what the device keeps of it. */
interface Visit {
  readonly module: SpaceModule;
  readonly state: ModuleState;
  readonly diary: Diary;
}

/** @param today day by the device's calendar. */
export function viewOf(data: SpaceData, kept: readonly KeptValue[], today: number): SpaceView {
  const visits = data.modules.flatMap((module) => visitOf(module, kept));
  const again = visits.flatMap(againOf).sort((one, other) => one.day - other.day);
  return {
    begun: visits
      .filter(isUnderWay)
      .sort((one, other) => other.diary.at - one.diary.at)
      .map(({ module, state }) => ({ module, screen: placeOf(module, state.screen) })),
    done: visits
      .filter((visit) => isComplete(visit) || wasDone(visit))
      .map(({ module, diary: { done } }) => ({ module, ...(done !== undefined && { day: done }) })),
    abilities: abilitiesOf(data, visits),
    due: again.filter(({ day }) => day <= today),
    later: again.filter(({ day }) => day > today),
  };
}

function visitOf(module: SpaceModule, kept: readonly KeptValue[]): readonly Visit[] {
  const text = (name: string): string =>
    kept.find((value) => value.module === module.key && value.name === name)?.value ?? '';
  const outline = {
    // The end is a place to come back to as well.
    screens: [...module.screens.map(([id]) => id), END],
    questions: [...module.judged, ...module.decks].map(([id]) => ({ id, options: [] })),
  };
  const state = decode(text('state'), outline);
  const diary = readDiary(text('diary')) ?? NO_DIARY;
  if (state.seen.size === 0 && diary.done === undefined) return [];
  const { answers } = decode(text('private'), outline);
  return [{ module, state: { ...state, answers: new Map([...answers, ...state.answers]) }, diary }];
}

/** Id of a module's last screen. */
const END = 'fin';

function placeOf({ screens }: SpaceModule, screen: string): number {
  return screen === END ? screens.length + 1 : Math.max(1, screens.findIndex(([id]) => id === screen) + 1);
}

function sawAll({ module, state }: Visit): boolean {
  return module.screens.every(([id]) => state.seen.has(id));
}

function wasDone({ diary }: Visit): boolean {
  return diary.done !== undefined;
}

function isComplete(visit: Visit): boolean {
  const { module, state } = visit;
  return sawAll(visit) && module.judged.every(([id]) => state.answers.get(id)?.verdict !== undefined);
}

/** A new edition's questions do not open again what was done; beginning anew does. */
function isUnderWay(visit: Visit): boolean {
  return visit.state.seen.size > 0 && !isComplete(visit) && !(wasDone(visit) && sawAll(visit));
}

function abilitiesOf({ competences }: SpaceData, visits: readonly Visit[]): readonly Ability[] {
  const shown = new Set(
    visits.flatMap(({ module, state }) =>
      module.judged
        .filter(([id]) => state.answers.get(id)?.verdict === 'right')
        .map(([, , outcome]) => outcome),
    ),
  );
  return competences.flatMap(({ id, label, outcomes }) => {
    const lines = Object.entries(outcomes).flatMap(([outcome, words]) => (shown.has(outcome) ? words : []));
    return lines.length > 0 ? { id, label, lines: [...new Set(lines)] } : [];
  });
}

/** The screens to see again, each once, by its nearest day. */
function againOf({ module, state, diary }: Visit): readonly Again[] {
  const found = new Map<number, Again>();
  const add = (screen: number, isDeck: boolean, day: number | undefined): void => {
    const [id, title] = module.screens[screen] ?? [];
    const former = found.get(screen);
    if (id === undefined || title === undefined || day === undefined) return;
    if (former !== undefined && former.day <= day) return;
    found.set(screen, { module, title, href: `${module.page}#${id}`, isDeck, day });
  };
  const dayOf = (revision: Revision | undefined, isOpen: boolean): number | undefined =>
    revision === undefined ? (isOpen ? 0 : undefined) : dueDay(revision);
  for (const [id, screen] of module.judged) {
    const verdict = state.answers.get(id)?.verdict;
    if (verdict !== undefined) add(screen, false, dayOf(diary.again.get(id), verdict !== 'right'));
  }
  for (const [id, screen] of module.decks)
    if (state.answers.has(id)) add(screen, true, dayOf(diary.again.get(id), true));
  return [...found.values()];
}
