import { labels, wordingNotice } from '../content/digcomp-labels.fr.ts';
import type { DigcompArea, DigcompOutcome } from '../content/digcomp.ts';
import { outcomeWords } from '../content/outcome-words/outcome-words.ts';
import { pixOf } from '../content/pix.ts';
import type { CompetenceCount, Practised } from '../content/coverage.ts';

/** What the command knows, for programs: outcomes named on the command line, or all. */
export interface CoverageFacts {
  readonly counts: readonly CompetenceCount[];
  readonly outcomes: readonly DigcompOutcome[];
  readonly practised: Practised;
  /** How many modules were read. */
  readonly modules: number;
}

/** A JSON document. `words` is null for an outcome that has none in French yet. */
export function coverageJson({ counts, outcomes, practised, modules }: CoverageFacts): string {
  const facts = {
    framework: 'DigComp 3.0',
    notice: wordingNotice,
    modules,
    competences: counts.map(({ competence, levels }) => ({
      ...named(competence),
      area: named(competence.area),
      pix: pixOf(competence.id),
      levels: Object.fromEntries(
        levels.map(({ level, practised: ids, all }) => [level, { practised: ids, all }]),
      ),
    })),
    outcomes: outcomes.map(({ id, competence, level, type, ai }) => ({
      id,
      competence: competence.id,
      level,
      type,
      ai,
      words: outcomeWords.get(id) ?? null,
      modules: practised.get(id) ?? [],
    })),
  };
  return JSON.stringify(facts, undefined, 2);
}

function named({ id, name }: Pick<DigcompArea, 'id' | 'name'>) {
  return { id, name, label: labels[id] ?? '' };
}
