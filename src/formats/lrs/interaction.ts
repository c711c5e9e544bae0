import { UNSURE } from '../../content/question.ts';
import type { AnswerReport, InteractionType } from '../../content/question.ts';
import { numberOf, numericRange } from '../numeric.ts';
import { cut, typedLine } from '../typed-line.ts';
import type { ActivityDefinition, Component, LanguageMap } from './statement.ts';

/** The words of a question as the page shows them. */
export interface Wording {
  /** What is asked. */
  readonly prompt: string;
  /** Each option's words, by its id. */
  readonly options: Readonly<Record<string, string>>;
}

const MAX_WORDS = 300;
/** Letters of a typed answer, as many as SCORM takes of a long one. */
const MAX_TYPED = 4000;
/** Where the options of a type stand in its definition (xAPI 1.0.3 Data, 2.4.4.1). */
const COMPONENTS: Partial<Record<InteractionType, 'choices' | 'scale' | 'source' | 'steps'>> = {
  choice: 'choices',
  sequencing: 'choices',
  likert: 'scale',
  matching: 'source',
  performance: 'steps',
};

/** Types whose response is a text of the learner's own; a fill-in may have several. */
const TYPED: readonly InteractionType[] = ['fill-in', 'long-fill-in', 'other'];

/** The definition of a question's activity, in the language of its module. */
export function interactionDefinition(
  report: AnswerReport,
  wording: Wording,
  lang: string,
): ActivityDefinition {
  const { correct, choices } = report;
  const type = typeOf(report);
  const said = (text: string): LanguageMap => ({ [lang]: cut(text, MAX_WORDS) });
  const list = COMPONENTS[type];
  const components = (ids: readonly string[]): readonly Component[] =>
    ids.map((id) => ({ id, description: said(wording.options[id] ?? id) }));
  const patterns = correct.map((parts) =>
    type === 'numeric' ? numericRange(parts[0] ?? '') : joined(parts, type),
  );
  return {
    ...(wording.prompt && { description: said(wording.prompt) }),
    interactionType: type,
    ...(patterns.length > 0 && { correctResponsesPattern: patterns.flatMap((pattern) => pattern ?? []) }),
    ...(list && choices.length > 0 && { [list]: components(choices) }),
    ...(type === 'matching' && { target: components(report.targets ?? []) }),
  };
}

/** A response as xAPI writes it; undefined for « Je ne sais pas ». */
export function interactionResponse(report: AnswerReport): string | undefined {
  const given = report.response.filter((part) => part !== UNSURE);
  if (given.length === 0) return undefined;
  return typeOf(report) === 'numeric' ? String(numberOf(given[0] ?? '')) : joined(given, typeOf(report));
}

/** Words where a number is awaited are reported as words. */
function typeOf({ type, response, correct }: AnswerReport): InteractionType {
  const isNumber =
    numericRange(correct[0]?.[0] ?? '') !== undefined && numberOf(response[0] ?? '0') !== undefined;
  return type === 'numeric' && !isNumber ? 'fill-in' : type;
}

/**
 * Parts of a pair, `source.target`, get a delimiter of their own (xAPI 1.0.3 Data, 2.4.4.1);
 * what a learner typed must not be read as one.
 */
function joined(parts: readonly string[], type: InteractionType): string {
  if (TYPED.includes(type)) return parts.map((part) => typedLine(part, MAX_TYPED)).join('[,]');
  const inPairs = type === 'matching' || type === 'performance';
  return parts.map((part) => (inPairs ? part.replace('.', '[.]') : part)).join('[,]');
}
