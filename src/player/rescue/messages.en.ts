import type { messages as french } from './messages.fr.ts';

export const messages: typeof french = {
  offer: 'Nothing more can be saved here. Download your progress: you can go on, and carry on from it later.',
  download: 'Download my progress',
  takeBack: 'Carry on from a file',
  takenBack: 'Your progress is back. You can go on.',
  refused: {
    foreign: 'This file holds no progress. Choose a file named “progression-… .txt”.',
    'other module': 'This file comes from another module. Open that one to carry on.',
    damaged: 'This file was changed, so it can’t be used. Your answers here are still there.',
  },
  seen: 'Screens seen',
  answers: 'Answers',
  verdicts: {
    right: 'That’s it',
    partial: 'Not yet',
    wrong: 'Not yet',
    unsure: 'I don’t know',
    neutral: 'Answered',
  },
  score: (right) => `Score: ${right}%`,
  keep: 'To carry on: open the module, then “Carry on from a file”. Do not change the next line.',
};
