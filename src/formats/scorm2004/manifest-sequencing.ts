import type { Course } from '../../content/course.ts';
import type { Module } from '../../content/module.ts';
import { passIn } from '../../packaging/course-files.ts';
import { judgedQuestions } from '../../packaging/judged-questions.ts';
import { element, type XmlElement } from '../../packaging/xml.ts';
import { manifestId, unitId } from '../scorm/manifest-id.ts';

/** What a module's objectives may read and write of a shared one, all refused: attributes of `mapInfo`. */
const NO_STATUS = { readSatisfiedStatus: 'false', readNormalizedMeasure: 'false' };
const NO_PROGRESS = {
  readRawScore: 'false',
  readMinScore: 'false',
  readMaxScore: 'false',
  readCompletionStatus: 'false',
  readProgressMeasure: 'false',
};

/**
 * How the whole of a course is played and judged (CAM, 5.1): modules are chosen or follow each other;
 * it is complete once all are; its score is that of all judged questions together. It passes by that score where
 * the course names a share, else as its modules do.
 */
export function courseSequencing(course: Course): XmlElement {
  const { pass } = course.meta;
  const objectiveID = `${manifestId(course)}_objective`;
  return element('imsss:sequencing', {}, [
    element('imsss:controlMode', { choice: 'true', flow: 'true' }),
    element('imsss:rollupRules', {}, [
      element('imsss:rollupRule', { childActivitySet: 'all' }, [
        element('imsss:rollupConditions', {}, [element('imsss:rollupCondition', { condition: 'completed' })]),
        element('imsss:rollupAction', { action: 'completed' }),
      ]),
    ]),
    element('imsss:objectives', {}, [
      pass === undefined
        ? element('imsss:primaryObjective', { objectiveID })
        : element('imsss:primaryObjective', { objectiveID, satisfiedByMeasure: 'true' }, [
            element('imsss:minNormalizedMeasure', {}, String(pass)),
          ]),
    ]),
  ]);
}

/**
 * A module's rules, its weight in the course's score and its objectives, its own and one by outcome.
 * In a course with an order, its own objective tells the next module how it ended, and a module stays closed
 * until the former one has told.
 */
export function itemSequencing(course: Course, module: Module, former: Module | undefined): XmlElement {
  const id = unitId(course, module);
  const isOrdered = course.meta.order !== 'any';
  const waited = isOrdered ? former : undefined;
  return element('imsss:sequencing', {}, [
    ...(waited === undefined ? [] : [renderClosed(course, waited)]),
    element('imsss:rollupRules', { objectiveMeasureWeight: weight(course, module) }),
    element('imsss:objectives', {}, [
      element(
        'imsss:primaryObjective',
        { objectiveID: `${id}_objective` },
        isOrdered
          ? [
              element('imsss:mapInfo', {
                targetObjectiveID: `${id}_end`,
                ...NO_STATUS,
                writeSatisfiedStatus: 'true',
              }),
            ]
          : [],
      ),
      ...module.meta.outcomes.map((objectiveID) => element('imsss:objective', { objectiveID })),
      ...(waited === undefined ? [] : [renderFormer(course, waited)]),
    ]),
    element('imsss:deliveryControls', {
      tracked: 'true',
      completionSetByContent: 'true',
      objectiveSetByContent: 'true',
    }),
    ...(isOrdered ? [renderCompletion(course, module, waited)] : []),
  ]);
}

/**
 * Questions of a module that count, as a share of those of the course (SN, 4.6.3): so the course's score is
 * right answers ÷ judged questions, as a module's is.
 */
function weight(course: Course, module: Module): string {
  const all = course.modules.reduce((sum, each) => sum + judgedQuestions(each).length, 0);
  return (all === 0 ? 0 : judgedQuestions(module).length / all).toFixed(4);
}

/** Closes a module as long as the former one's end is unknown, or not the one that is waited for (CAM, 5.1.2). */
function renderClosed(course: Course, former: Module): XmlElement {
  const byPassing = course.meta.order === 'pass-before-next' && passIn(course, former) !== undefined;
  const [known, reached] = byPassing
    ? ['objectiveStatusKnown', 'satisfied']
    : ['activityProgressKnown', 'completed'];
  const not = (condition: string): XmlElement =>
    element('imsss:ruleCondition', {
      referencedObjective: `${unitId(course, former)}_objective`,
      operator: 'not',
      condition,
    });
  return element('imsss:sequencingRules', {}, [
    element('imsss:preConditionRule', {}, [
      element('imsss:ruleConditions', { conditionCombination: 'any' }, [not(known), not(reached)]),
      element('imsss:ruleAction', { action: 'disabled' }),
    ]),
  ]);
}

/** The former module's end, read by the one that waits for it. */
function renderFormer(course: Course, former: Module): XmlElement {
  const id = unitId(course, former);
  return element('imsss:objective', { objectiveID: `${id}_objective` }, [
    element('imsss:mapInfo', { targetObjectiveID: `${id}_end`, readNormalizedMeasure: 'false' }),
  ]);
}

/** Completion goes from module to module by ADL's extension of the 4th edition (CAM, 5.1.7.3). */
function renderCompletion(course: Course, module: Module, waited: Module | undefined): XmlElement {
  const map = (of: Module, how: Readonly<Record<string, string>>): XmlElement => {
    const id = unitId(course, of);
    return element('adlseq:objective', { objectiveID: `${id}_objective` }, [
      element('adlseq:mapInfo', { targetObjectiveID: `${id}_end`, ...NO_PROGRESS, ...how }),
    ]);
  };
  return element('adlseq:objectives', {}, [
    map(module, { writeCompletionStatus: 'true' }),
    ...(waited === undefined ? [] : [map(waited, { readCompletionStatus: 'true' })]),
  ]);
}
