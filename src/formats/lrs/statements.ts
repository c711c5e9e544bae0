import type { AnswerRecord } from '../../tracking/tracker.ts';
import { addToContext } from './context.ts';
import { duration } from '../duration.ts';
import { interactionDefinition, interactionResponse, type Wording } from './interaction.ts';
import {
  ACTIVITY_TYPES,
  CMI5_CATEGORY,
  MASTERY_SCORE,
  MOVE_ON_CATEGORY,
  OWN,
  PROGRESS,
  VERBS,
  type VerbName,
} from './iris.ts';
import type { Activity, ActivityDefinition, Agent, Context, Result, Score, Statement } from './statement.ts';

/** What all statements of a sitting share. */
export interface StatementFacts {
  readonly actor: Agent;
  readonly registration: string;
  /** The activity that the platform launched. */
  readonly activityId: string;
  /** IRI of the module: questions and screens are named below it. */
  readonly module: string;
  /** Base IRI of the library: outcomes, the profile and extensions are named below it. */
  readonly base: string;
  readonly lang: string;
  /** Title of the module. */
  readonly title: string;
  /** Whether cmi5's rules hold for the statements that cmi5 defines. */
  readonly cmi5: boolean;
  /** What the platform puts into the context of every statement (cmi5, 10.2.1); empty elsewhere. */
  readonly template: Context;
  /** The passing score that the platform gave. */
  readonly masteryScore?: number | undefined;
}

/** Something that happened, to be told once. Plain data, so that it can wait on the device. */
export type Happening = { readonly id: string; readonly at: number } & (
  | { readonly verb: 'answered'; readonly answer: AnswerRecord; readonly wording: Wording }
  | {
      readonly verb: 'experienced';
      readonly screen: string;
      readonly title: string;
      readonly seconds: number;
    }
  | { readonly verb: 'progressed'; readonly percent: number; readonly score?: number | undefined }
  | { readonly verb: 'initialized' }
  | { readonly verb: 'completed' | 'terminated'; readonly seconds: number }
  | { readonly verb: 'passed' | 'failed'; readonly seconds: number; readonly score: number }
);

/** The statement that tells a happening. */
export function statement(happening: Happening, facts: StatementFacts): Statement {
  const { verb } = happening;
  const built = BUILDERS[verb] as (happening: Happening, facts: StatementFacts) => Built;
  const { object, result, context = {}, defined = false } = built(happening, facts);
  const profile = { id: facts.base + OWN.profile, definition: { type: ACTIVITY_TYPES.profile } };
  const moveOn = result?.success !== undefined || result?.completion !== undefined;
  const categories = [
    ...(facts.cmi5 && defined ? [{ id: CMI5_CATEGORY }] : []),
    ...(facts.cmi5 && defined && moveOn ? [{ id: MOVE_ON_CATEGORY }] : []),
    profile,
  ];
  return {
    id: happening.id,
    actor: facts.actor,
    verb: { id: VERBS[verb], display: { 'en-US': verb } },
    object: object ?? moduleActivity(facts),
    ...(result && { result }),
    context: addToContext(facts.template, {
      ...context,
      ...(facts.registration && { registration: facts.registration }),
      language: facts.lang,
      contextActivities: { ...context.contextActivities, category: categories },
    }),
    timestamp: new Date(happening.at).toISOString(),
  };
}

interface Built {
  /** The module where absent. */
  readonly object?: Activity;
  readonly result?: Result;
  readonly context?: Context;
  /** Whether cmi5 defines this statement. */
  readonly defined?: boolean;
}

type Of<Verb extends VerbName> = Extract<Happening, { readonly verb: Verb }>;
type Outcome = 'passed' | 'failed';

const BUILDERS: { readonly [Verb in VerbName]: (happening: Of<Verb>, facts: StatementFacts) => Built } = {
  initialized: () => ({ defined: true }),
  experienced: ({ screen, title, seconds }, facts) => ({
    object: activity(`${facts.module}/screens/${screen}`, ACTIVITY_TYPES.screen, {
      name: { [facts.lang]: title },
    }),
    result: { duration: duration(seconds) },
    context: within(facts),
  }),
  answered: ({ answer, wording }, facts) => ({
    object: activity(
      questionIri(answer.question, facts),
      ACTIVITY_TYPES.question,
      interactionDefinition(answer.report, wording, facts.lang),
    ),
    result: answerResult(answer, facts),
    context: within(facts, answer.outcome),
  }),
  progressed: ({ percent, score }) => ({
    result: { ...(score !== undefined && { score: scoreOf(score) }), extensions: { [PROGRESS]: percent } },
  }),
  completed: ({ seconds }) => ({
    result: { completion: true, duration: duration(seconds) },
    defined: true,
  }),
  passed: judged,
  failed: judged,
  terminated: ({ seconds }) => ({ result: { duration: duration(seconds) }, defined: true }),
};

/** In a course a question is told as `module.question`: its IRI is the same as where the module stands alone. */
function questionIri(question: string, { module, base }: StatementFacts): string {
  const [slug, id] = question.split('.');
  return id === undefined ? `${module}/questions/${question}` : `${base}/modules/${slug}/questions/${id}`;
}

function judged({ verb, seconds, score }: Of<Outcome>, { masteryScore }: StatementFacts): Built {
  return {
    result: { score: scoreOf(score), success: verb === 'passed', duration: duration(seconds) },
    ...(masteryScore !== undefined && { context: { extensions: { [MASTERY_SCORE]: masteryScore } } }),
    defined: true,
  };
}

function answerResult({ report, verdict, seconds }: AnswerRecord, facts: StatementFacts): Result {
  const response = interactionResponse(report);
  return {
    ...(response !== undefined && { response }),
    // « Je ne sais pas » is no failure.
    ...(verdict !== 'unsure' && verdict !== 'neutral' && { success: verdict === 'right' }),
    duration: duration(seconds),
    extensions: { [facts.base + OWN.verdict]: verdict },
  };
}

/** A share as it is reported, and compared with a passing score: 4 decimals. */
export function scaled(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}

/** Score of 0 to 1 as xAPI wants it, with the raw one that some platforms show: just below a passing score too. */
function scoreOf(score: number): Score {
  return { scaled: scaled(score), raw: Math.round(score * 10_000) / 100, min: 0, max: 100 };
}

/** A part of the module, and the outcome that it practises. */
function within(facts: StatementFacts, outcome = ''): Context {
  const practised = activity(facts.base + OWN.outcome + outcome, ACTIVITY_TYPES.outcome, {
    name: { 'en-US': `DigComp 3.0 ${outcome}` },
  });
  return {
    contextActivities: { parent: [moduleActivity(facts)], ...(outcome && { other: [practised] }) },
  };
}

function moduleActivity({ activityId, lang, title }: StatementFacts): Activity {
  return activity(activityId, ACTIVITY_TYPES.module, { name: { [lang]: title } });
}

function activity(id: string, type: string, definition: ActivityDefinition): Activity {
  return { objectType: 'Activity', id, definition: { ...definition, type } };
}
