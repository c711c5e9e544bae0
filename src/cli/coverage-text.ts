import { labels, levelNames, wordingNotice } from '../content/digcomp-labels.fr.ts';
import { LEVELS, type DigcompOutcome } from '../content/digcomp.ts';
import { outcomeWords } from '../content/outcome-words/outcome-words.ts';
import { pixOf } from '../content/pix.ts';
import { sumLevels, type CompetenceCount, type LevelCount, type Practised } from '../content/coverage.ts';
import { aligned } from './table.ts';

/** The table by competence and level, for a terminal. */
export function coverageTable(counts: readonly CompetenceCount[], modules: number): readonly string[] {
  const rows: string[][] = [['', ...LEVELS.map((level) => levelNames[level]), 'Pix']];
  let area = '';
  for (const { competence, levels } of counts) {
    if (competence.area.id !== area) {
      area = competence.area.id;
      rows.push([titled(area)]);
    }
    rows.push([`  ${titled(competence.id)}`, ...levels.map(share), pixOf(competence.id).join(', ') || '–']);
  }
  const sums = sumLevels(counts);
  rows.push(['Toutes les compétences', ...sums.map(share)]);
  return [
    'Acquis qu’une activité fait travailler, sur ceux que compte DigComp :',
    '',
    ...aligned(rows),
    '',
    `${modules} module${modules > 1 ? 's relus' : ' relu'}. ${total(sums)}`,
    wordingNotice,
    'Le lien avec Pix est le nôtre. Il reste à relire.',
  ];
}

/** One outcome, and the modules that practise it. */
export function outcomeLines(
  { id, level, competence }: DigcompOutcome,
  practised: Practised,
): readonly string[] {
  const modules = practised.get(id) ?? [];
  const text = outcomeWords.get(id);
  return [
    `${id} (${titled(competence.id)}, niveau ${levelNames[level].toLowerCase()})${text === undefined ? '' : ` : ${text}`}`,
    ...(modules.length > 0 ? modules : ['aucun module pour l’instant']).map((module) => `  ${module}`),
  ];
}

function titled(id: string): string {
  return `${id} ${labels[id] ?? ''}`;
}

function share({ practised, all }: LevelCount): string {
  return `${practised.length}/${all}`;
}

function total(sums: readonly LevelCount[]): string {
  const practised = sums.reduce((sum, one) => sum + one.practised.length, 0);
  const all = sums.reduce((sum, one) => sum + one.all, 0);
  return `${practised} acquis travaillé${practised > 1 ? 's' : ''} sur ${all}.`;
}
