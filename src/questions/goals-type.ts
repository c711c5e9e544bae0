import { judgePairs, reportPairs, type PairsKey } from '../content/pairs.ts';
import type { ElementName } from '../content/element.ts';
import type { QuestionType } from '../content/question.ts';
import { goalIds, goalsKey, type Goal } from './simulation.ts';

/** What a scene judged by goals says of itself, whatever it imitates. */
type JudgedByGoals = Pick<
  QuestionType<ElementName, PairsKey>,
  'attributes' | 'needsId' | 'judge' | 'report'
> & {
  ids(data: GoalData): ReturnType<typeof goalIds>;
  seconds(data: GoalData): number;
  judged(data: GoalData): boolean;
  key(data: GoalData): PairsKey;
};

interface GoalData {
  readonly goals: readonly Goal[];
}

/** @param secondsAGoal seconds to reach one goal. */
export function judgedByGoals(secondsAGoal: number): JudgedByGoals {
  return {
    attributes: [],
    needsId: true,
    ids: ({ goals }) => goalIds(goals),
    seconds: ({ goals }) => goals.length * secondsAGoal,
    judged: () => true,
    key: ({ goals }) => goalsKey(goals),
    judge: judgePairs,
    report: (key, answer) => reportPairs('performance', key, answer),
  };
}
