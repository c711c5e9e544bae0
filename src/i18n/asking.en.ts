import type { AskingWords } from './asking.fr.ts';

export const asking: AskingWords = {
  unsure: 'I don’t know.',
  unsureReason:
    'Saying so is already a step forward. Read it again in your own time, or look at the explanation.',
  hint: 'Show a hint',
  otherHint: 'Show another hint',
  reasons: 'The explanations',
  rightAnswer: 'Accepted answer.',
  submit: 'See my answer',
  yours: 'Your answer',
  right: 'That’s it.',
  partial: 'You are almost there.',
  wrong: 'Not yet.',
  unsureHeading: 'Thank you for saying so.',
  neutral: 'Thank you. There is no right answer.',
  retry: 'Try again',
  choose: 'Choose an answer',
  showAnswer: 'See the answer',
  showReason: 'See the explanation',
  answerIs: 'The answer',
  pickFirst: 'Choose an answer first. “I don’t know” is one of them.',
  discovery: 'The lesson comes after: a wrong answer costs nothing.',
  several: 'Several answers are possible.',
};
