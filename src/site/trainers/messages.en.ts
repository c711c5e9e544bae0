import type { trainersMessages as french } from './messages.fr.ts';

export const trainersMessages: typeof french = {
  parts: 'On this page',
  noFile: 'no file yet',
  ownCourse: 'My course',
  ownCourseLong:
    'Gather the modules you choose in a single file, with your title and your order. It is made in this page.',
  ownCoursePlain:
    'This tool needs JavaScript. Without it, ready-made courses and modules can be downloaded above.',
  all: 'Download everything',
  allLong: 'All the modules of one format, to work without a network or to keep them.',
  allPlain: 'This tool needs JavaScript. Without it, each module can be downloaded from the list.',
  embed: 'On another site',
  embedLong:
    'Paste these lines into your page, in HTML mode. The module shows there in a frame. The link stays, even if the frame is refused.',
  embedNote:
    'Answers stay on the person’s device. In a frame, some browsers forget them. The link keeps everything.',
  embedReplace: (address) => `Replace ${address} by the address of this site.`,
  embedCode: 'Code of the frame',
  edit: 'Change a module',
  editLong:
    'Each module is a text that one can read and correct. The CC BY-SA 4.0 licence allows it, if you name the source and share alike.',
  editSteps: [
    'Take a copy of the project. It needs Node.js (20.19 at least) and a text editor. Run `npm ci`, once.',
    'Open the folder of the module. `en.md` holds all the text, `module.yaml` the rest.',
    'Correct a sentence in `en.md`, then save.',
    'Run `npm start`: the page reloads each time you save.',
    'Run `npm run check`: it shows what needs mending, line by line.',
    'Run `npm run build`: your files are in `dist/packages`.',
  ],
  editHere: 'Change a module, without a terminal',
  editMany: 'To change many of them',
  editManyLong: 'On a computer, with a terminal. If that is not for you, ask someone in your team.',
  editDocs:
    'Two texts help you, in the folder `docs` of the project. `ecrire-un-module.md` says how to write, in French. `add-a-module.md` gives the commands.',
};
