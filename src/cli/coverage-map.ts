import { labels, levelNames, wordingNotice } from '../content/digcomp-labels.fr.ts';
import { LEVELS, type DigcompArea } from '../content/digcomp.ts';
import { element, writeXml, type XmlElement } from '../packaging/xml.ts';
import { sumLevels, type CompetenceCount, type LevelCount } from '../content/coverage.ts';

const WIDTH = 952;
const MARGIN = 24;
const FIRST_LEVEL = 372;
const LEVEL_WIDTH = 140;
const BAR = 112;
const ROW = 48;

/** The colours of tokens.css: a drawing on its own can't read the page's. */
const STYLE = `.fond{fill:#f7f5f0}.carte text{font:16px system-ui,sans-serif;fill:#14262b}.carte .titre{font-size:26px;font-weight:700}.carte .fort{font-weight:700}.carte .doux{fill:#41545a}.vide{fill:#fff;stroke:#6b7c80}.fait{fill:#0b5661}.trait{stroke:#d8d4c9}
@media (prefers-color-scheme:dark){.fond{fill:#0d1a1e}.carte text{fill:#f2efe8}.carte .doux{fill:#b8c6c8}.vide{fill:#14272c;stroke:#7e959a}.fait{fill:#84d3d8}.trait{stroke:#29424a}}`;

/**
 * The map of the 21 competences, a row each: how many outcomes modules practise at each level.
 * Its text is text; numbers say all that bars say. Light or dark as the reader's screen is.
 */
export function coverageMap(counts: readonly CompetenceCount[], library: string): string {
  const rows: XmlElement[] = [];
  let y = 112;
  let area = '';
  for (const { competence, levels } of counts) {
    if (competence.area.id !== area) {
      area = competence.area.id;
      rows.push(areaRow(competence.area, y));
      y += ROW;
    }
    rows.push(competenceRow(competence, levels, y));
    y += ROW;
  }
  const sums = sumLevels(counts);
  rows.push(line(y), levelRow('Toutes les compétences', 'fort', sums, y + 8));
  const height = y + 8 + ROW + 64;
  const title = `Ce que « ${library} » couvre de DigComp 3.0`;
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      class: 'carte',
      role: 'group',
      'aria-labelledby': 'carte-titre carte-texte',
      'xml:lang': 'fr',
    },
    [
      element('title', { id: 'carte-titre' }, title),
      element('desc', { id: 'carte-texte' }, describe(sums)),
      element('style', {}, STYLE),
      element('rect', { class: 'fond', width: `${WIDTH}`, height: `${height}` }),
      said(title, MARGIN, 48, 'titre'),
      ...LEVELS.map((level, at) => said(levelNames[level], levelAt(at), 92, 'fort')),
      ...rows,
      ...notice(height),
    ],
  );
  return writeXml(root);
}

function describe(sums: readonly LevelCount[]): string {
  const levels = sums.map(
    ({ level, practised, all }) =>
      `${practised.length} sur ${all} au niveau ${levelNames[level].toLowerCase()}`,
  );
  return `Pour chacune des 21 compétences et à chaque niveau, le nombre d’acquis qu’une activité fait travailler. En tout : ${levels.join(', ')}.`;
}

function areaRow({ id, name }: DigcompArea, y: number): XmlElement {
  return element('g', {}, [
    line(y),
    said(`${id} ${labels[id] ?? ''}`, MARGIN, y + 34, 'fort'),
    said(name.fr, FIRST_LEVEL, y + 34, 'doux'),
  ]);
}

function competenceRow({ id, name }: DigcompArea, levels: readonly LevelCount[], y: number): XmlElement {
  const row = levelRow(`${id} ${labels[id] ?? ''}`, '', levels, y);
  return element('g', {}, [element('title', {}, `${id} ${name.fr}`), row]);
}

function levelRow(label: string, look: string, levels: readonly LevelCount[], y: number): XmlElement {
  const cells = levels.flatMap(({ practised, all }, at) => {
    const filled = all === 0 ? 0 : Math.round((BAR * practised.length) / all);
    const place = { x: `${levelAt(at)}`, y: `${y + 28}`, height: '8' };
    return [
      said(`${practised.length} sur ${all}`, levelAt(at), y + 22, look),
      element('rect', { class: 'vide', ...place, width: `${BAR}` }),
      ...(filled > 0 ? [element('rect', { class: 'fait', ...place, width: `${filled}` })] : []),
    ];
  });
  return element('g', {}, [said(label, MARGIN, y + 26, look), ...cells]);
}

/** A line a part: SVG does not wrap text. */
function notice(height: number): readonly XmlElement[] {
  const end = wordingNotice.indexOf('. ') + 1;
  return [
    said(wordingNotice.slice(0, end), MARGIN, height - 44, 'doux'),
    said(wordingNotice.slice(end).trim(), MARGIN, height - 20, 'doux'),
  ];
}

function levelAt(index: number): number {
  return FIRST_LEVEL + index * LEVEL_WIDTH;
}

function said(text: string, x: number, y: number, look: string): XmlElement {
  return element('text', { x: `${x}`, y: `${y}`, ...(look ? { class: look } : {}) }, text);
}

function line(y: number): XmlElement {
  return element('path', { class: 'trait', d: `M${MARGIN} ${y}H${WIDTH - MARGIN}` });
}
