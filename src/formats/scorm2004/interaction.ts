import { UNSURE } from '../../content/question.ts';
import type { InteractionType, Verdict } from '../../content/question.ts';
import type { AnswerRecord } from '../../tracking/tracker.ts';
import type { Element } from '../scorm/version.ts';
import { numberOf, numericRange } from '../numeric.ts';
import { duration } from '../duration.ts';
import { typedLine } from '../typed-line.ts';

/** Types whose response is a list of ids; the others are texts, a single one but for a fill-in. */
const LISTS: readonly InteractionType[] = ['choice', 'sequencing', 'likert', 'matching', 'performance'];
const RESULTS: Readonly<Record<Verdict, string>> = {
  right: 'correct',
  partial: 'incorrect',
  wrong: 'incorrect',
  unsure: 'neutral',
  neutral: 'neutral',
};
const MAX_FILL_IN = 250;
const MAX_LONG = 4000;
const MAX_PARTS = 36;
/** What the standard asks an LMS to hold of a performance (RTE, 4.2.9.1); of other lists, `MAX_PARTS`. */
const MAX_STEPS = 125;
const MAX_PATTERNS = 10;

/** Ids hold no `_`: some LMSs take a short_identifier_type of letters, digits, `_` and dots alone. */
function shortId(id: string): string {
  return id.replace(/-/g, '_');
}

/** `source.target` with the standard's delimiter; a step without a result keeps it too (RTE, 4.2.9.1). */
function pair(part: string): string {
  const [source = '', target = ''] = part.split('.');
  return `${shortId(source)}[.]${shortId(target)}`;
}

/**
 * One answer as elements to set after `cmi.interactions.n.`, in the order an LMS takes them
 * (SCORM 2004 4th ed. RTE, 4.2.9). Options are named by their id, with `_` for `-`; pairs are `source[.]target`;
 * each typed text is one line.
 * « Je ne sais pas » has a neutral result and no response.
 */
export function interaction(record: AnswerRecord): Element[] {
  const { response, correct } = record.report;
  let { type } = record.report;
  const given = response.filter((part) => part !== UNSURE);
  const range = correct[0] && numericRange(correct[0][0] ?? '');
  const value = numberOf(given[0] ?? '0');
  // Words where a number is awaited are reported as words.
  if (type === 'numeric' && (!range || value === undefined)) type = 'fill-in';
  const written = (parts: readonly string[]): string => {
    if (!LISTS.includes(type)) {
      const most = type === 'fill-in' ? MAX_FILL_IN : MAX_LONG;
      return parts.map((part) => typedLine(part, most)).join('[,]');
    }
    const inPairs = type === 'matching' || type === 'performance';
    const most = type === 'likert' ? 1 : type === 'performance' ? MAX_STEPS : MAX_PARTS;
    return parts
      .slice(0, most)
      .map(inPairs ? pair : shortId)
      .join('[,]');
  };
  const isNumeric = type === 'numeric';
  // Some LMSs refuse a pattern that has the same text twice.
  const taken = correct.filter((parts) => new Set(parts).size === parts.length);
  const patterns = isNumeric ? [range ?? ''] : taken.map(written);
  const elements: Element[] = [
    ['id', record.question],
    ['type', type],
    ['objectives.0.id', record.outcome],
    // 2 decimals: with 3 some LMSs refuse it, without any some refuse the Z.
    ['timestamp', new Date(record.at).toISOString().replace(/.Z/, 'Z')],
    ...patterns
      .filter(Boolean)
      .slice(0, MAX_PATTERNS)
      .map((pattern, n): Element => [`correct_responses.${n}.pattern`, pattern]),
    ['learner_response', isNumeric && given.length > 0 ? String(value) : written(given)],
    ['result', RESULTS[record.verdict]],
    ['latency', duration(record.seconds)],
  ];
  return elements.filter(([, text]) => text);
}
