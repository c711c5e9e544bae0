import { weight } from '../../i18n/weight.en.ts';
import type { pageWords as french } from './page-words.fr.ts';

export const pageWords: typeof french = {
  title: 'Without internet',
  lede: 'Déclic works when the network is missing too. Here is how.',
  absent: 'This page is not on this device yet.',
  absentText: 'Open it once with internet. It will stay here afterwards.',
  visited: 'What you open stays',
  visitedText: 'A module opened once then opens without internet. Your answers stay on this device too.',
  keep: 'Keep everything on this device',
  keepText: (modules, bytes) =>
    `${modules > 1 ? `The ${modules} modules` : 'The module'} and their session plans: ${weight(bytes)}. Do it with a good connection.`,
  noScript: 'Keeping everything here takes JavaScript, and it is off. The USB stick, below, does without it.',
  key: 'The USB stick',
  keyText:
    'This file holds all the modules and the session plans, the French ones too. It is copied to a stick. It opens on a computer without internet, and nothing has to be installed.',
  keySteps: [
    'Download the file.',
    'Unpack it: right click, then “Extract all”.',
    'Copy the folder to the stick.',
    'Open the file “index.html” with a double click.',
  ],
  keyLimits:
    'From the stick, answers stay on the computer used. Some browsers do not keep them: the module then says so.',
  download: (bytes) => `Download the USB stick (${weight(bytes)})`,
  home: 'On the home screen',
  homeText:
    'Déclic can have an icon of its own, like an app. Open your browser’s menu. Choose “Add to home screen” or “Install”. On an iPhone, this choice is under “Share”.',
};
