import { pairs } from '../../player/outline.ts';
import { play } from '../../player/play.ts';
import { privatePlace } from '../private-place.ts';
import { outcomeResults } from './outcome-results.ts';
import { createScorm2004Tracker } from './tracker.ts';

// A package holds one module; its progress goes to the LMS, what is private stays on this device.
const module = document.querySelector('declic-module');
if (module !== null) {
  const key = module.dataset['key'] ?? module.id;
  const outcomes = new Map(pairs(module.getAttribute('outcomes')));
  const pass = module.getAttribute('pass');
  const tracker = createScorm2004Tracker({
    module: key,
    objectives() {
      const judged = module.elements.filter(({ question }) => question.asked.judged());
      const questions = judged.map(({ id }) => ({
        outcome: outcomes.get(id) ?? '',
        verdict: module.answers.get(id)?.verdict,
      }));
      return outcomeResults(questions, pass === null ? undefined : Number(pass));
    },
  });
  play(module, { tracker, privatePlace: privatePlace(key, tracker) });
}
