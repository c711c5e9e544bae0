import { NAMES, OUTCOMES } from './digcomp-data.ts';
import type { Level } from './module.ts';

/** A name in English, as DigComp gives it, and in our French. */
export interface DigcompName {
  readonly en: string;
  readonly fr: string;
}

/** One of the 5 areas, e.g. `1`. */
export interface DigcompArea {
  readonly id: string;
  readonly name: DigcompName;
}

/** One of the 21 competences, e.g. `1.2`. */
export interface DigcompCompetence extends DigcompArea {
  readonly area: DigcompArea;
}

/** What an outcome is about; an attitude is also called a disposition. */
export type OutcomeType = 'Knowledge' | 'Skill' | 'Attitude';

/** Whether artificial intelligence is in an outcome. */
export type AiLabel = 'AI-Implicit' | 'AI-Explicit' | 'AI not Implicit or Explicit';

/** One of the 523 learning outcomes. */
export interface DigcompOutcome {
  /** E.g. `LO1.2.01`. */
  readonly id: string;
  readonly competence: DigcompCompetence;
  readonly level: Level;
  readonly type: OutcomeType;
  readonly ai: AiLabel;
}

/** From the first steps up. */
export const LEVELS: readonly Level[] = ['Basic', 'Intermediate', 'Advanced', 'Highly advanced'];
const TYPES: readonly OutcomeType[] = ['Knowledge', 'Skill', 'Attitude'];
const AI_LABELS: readonly AiLabel[] = ['AI-Implicit', 'AI-Explicit', 'AI not Implicit or Explicit'];

const areas = new Map<string, DigcompArea>();
const competences = new Map<string, DigcompCompetence>();
for (const [id, name] of Object.entries(NAMES)) {
  const area = areas.get(id.slice(0, 1));
  if (area === undefined) areas.set(id, { id, name });
  else competences.set(id, { id, name, area });
}

const outcomes = new Map<string, DigcompOutcome>();
for (const [competenceId, digits] of Object.entries(OUTCOMES)) {
  [...digits].forEach((digit, index) => {
    const id = `LO${competenceId}.${String(index + 1).padStart(2, '0')}`;
    const value = parseInt(digit, 36);
    const parent = competences.get(competenceId);
    const level = LEVELS[Math.floor(value / 9)];
    const type = TYPES[Math.floor(value / 3) % 3];
    const ai = AI_LABELS[value % 3];
    if (parent && level && type && ai) outcomes.set(id, { id, competence: parent, level, type, ai });
  });
}

/** Ids of all outcomes, in the order of DigComp. */
export const outcomeIds: ReadonlySet<string> = new Set(outcomes.keys());

/** An outcome by its id; undefined where there is none. */
export function outcome(id: string): DigcompOutcome | undefined {
  return outcomes.get(id);
}

/** A competence by its number, e.g. `1.2`. */
export function competence(id: string): DigcompCompetence | undefined {
  return competences.get(id);
}

/** An area by its number, e.g. `1`. */
export function area(id: string): DigcompArea | undefined {
  return areas.get(id);
}
