import { LEVELS, outcome, outcomeIds, type DigcompCompetence } from './digcomp.ts';
import type { Level, ModuleMeta } from './module.ts';

/** Outcome id to the slugs of the modules where an activity practises it, in the order of the modules. */
export type Practised = ReadonlyMap<string, readonly string[]>;

/** What modules practise of one competence, by level. */
export interface CompetenceCount {
  readonly competence: DigcompCompetence;
  /** The four levels, in their order. */
  readonly levels: readonly LevelCount[];
}

export interface LevelCount {
  readonly level: Level;
  /** Ids of the outcomes that a module practises. */
  readonly practised: readonly string[];
  /** How many outcomes DigComp has there. */
  readonly all: number;
}

/** An outcome counts where an activity practises it; that `outcomes` announces it is not enough. */
export function practisedBy(metas: readonly ModuleMeta[]): Practised {
  const found = new Map<string, string[]>();
  for (const { slug, activities } of metas) {
    for (const id of new Set(Object.values(activities))) found.set(id, [...(found.get(id) ?? []), slug]);
  }
  return found;
}

/** Ids of the competences that outcomes belong to, each once, in their order. */
export function competencesOf(outcomes: readonly string[]): readonly string[] {
  return [...new Set(outcomes.flatMap((id) => outcome(id)?.competence.id ?? []))].sort();
}

/** The 21 competences, in the order of DigComp. */
export function countCompetences(practised: Practised): readonly CompetenceCount[] {
  const outcomes = [...outcomeIds].flatMap((id) => outcome(id) ?? []);
  const competences = new Set(outcomes.map((one) => one.competence));
  return [...competences].map((competence) => ({
    competence,
    levels: LEVELS.map((level) => {
      const here = outcomes.filter((one) => one.competence === competence && one.level === level);
      const ids = here.map(({ id }) => id).filter((id) => practised.has(id));
      return { level, practised: ids, all: here.length };
    }),
  }));
}

/** All competences together, by level. */
export function sumLevels(counts: readonly CompetenceCount[]): readonly LevelCount[] {
  return LEVELS.map((level) => {
    const here = counts.flatMap(({ levels }) => levels.filter((one) => one.level === level));
    return {
      level,
      practised: here.flatMap(({ practised }) => practised),
      all: here.reduce((sum, { all }) => sum + all, 0),
    };
  });
}
