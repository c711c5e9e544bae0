import { UNSURE } from '../../content/question.ts';
import type { InteractionType, Verdict } from '../../content/question.ts';
import type { AnswerRecord } from '../../tracking/tracker.ts';
import { timespan } from './timespan.ts';

const CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** Sources of pairs begin with the digits, so that `1.a` reads well. */
const SOURCES = '123456789abcdefghijklmnopqrstuvwxyz0';
/** Types whose parts are single characters that stand for options. */
const BY_OPTION: readonly InteractionType[] = ['choice', 'sequencing', 'likert'];
const TYPES: Partial<Record<InteractionType, string>> = { 'long-fill-in': 'fill-in', other: 'performance' };
const RESULTS: Readonly<Record<Verdict, string>> = {
  right: 'correct',
  partial: 'wrong',
  wrong: 'wrong',
  unsure: 'neutral',
  neutral: 'neutral',
};
const MAX_FEEDBACK = 255;
const MAX_PATTERNS = 10;

/** Accents go, and so does whatever else ASCII lacks. */
function ascii(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\s+/g, ' ')
    .replace(/[^ -~]/g, '');
}

function joined(characters: readonly (string | undefined)[]): string {
  return characters.filter((character) => character !== undefined).join(',');
}

function pair(part: string, sources: readonly string[], targets: readonly string[]): string | undefined {
  const [source = '', target = ''] = part.split('.');
  const [first, second] = [SOURCES[sources.indexOf(source)], CHARACTERS[targets.indexOf(target)]];
  return first && second && `${first}.${second}`;
}

/**
 * One answer as elements to set after `cmi.interactions.n.`, in the order an LMS takes them
 * (SCORM 1.2 RTE, 3.4.4). Options become single characters by their place, pairs two with a dot between,
 * the steps of a performance `step.result`, typed texts ASCII.
 * « Je ne sais pas » has a neutral result and no response.
 */
export function interaction(record: AnswerRecord): [element: string, value: string][] {
  const { type, response, correct, choices, targets = [] } = record.report;
  const feedback = (parts: readonly string[]): string => {
    if (BY_OPTION.includes(type)) return joined(parts.map((part) => CHARACTERS[choices.indexOf(part)]));
    if (type === 'matching') return joined(parts.map((part) => pair(part, choices, targets)));
    const words = ascii(parts.filter((part) => part !== UNSURE).join(','));
    if (type !== 'performance' || words.length <= MAX_FEEDBACK) return words.slice(0, MAX_FEEDBACK);
    // A cut must not leave half of a pair.
    return words.slice(0, words.lastIndexOf(',', MAX_FEEDBACK));
  };
  const patterns = correct.map(feedback);
  let given = feedback(response);
  let name = TYPES[type] ?? type;
  if (type === 'numeric') {
    given = given.replace(',', '.');
    if ([given, ...patterns].some((value) => value && !/^-?\d+(\.\d+)?$/.test(value))) name = 'fill-in';
  }
  const elements: [string, string][] = [
    ['id', record.question],
    ['objectives.0.id', record.outcome],
    ['time', new Date(record.at).toTimeString().slice(0, 8)],
    ['type', name],
    ...patterns
      .filter(Boolean)
      .slice(0, MAX_PATTERNS)
      .map((pattern, n): [string, string] => [`correct_responses.${n}.pattern`, pattern]),
    ['student_response', given],
    ['result', RESULTS[record.verdict]],
    ['latency', timespan(record.seconds)],
  ];
  return elements.filter(([, value]) => value);
}
