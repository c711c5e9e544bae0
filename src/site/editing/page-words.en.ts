import { quoted } from '../../i18n/quoted.en.ts';
import type { pageWords as french } from './page-words.fr.ts';

export const pageWords: typeof french = {
  title: 'Change a module',
  lede: 'A first name, an example, an address near you: change the words of a module, then take away the file for your platform. All is done in this page. Nothing is sent.',
  plain:
    'This tool needs JavaScript. Without it, take the folder of a module here: its text (en.md), its settings and its drawings. A text editor is enough to change it.',
  plainDocs:
    'Then the command `declic` makes a file for your platform out of it. In the folder `docs` of the project, `ecrire-un-module.md` says how to write, in French, and `add-a-module.md` gives the commands.',
  sources: 'The folders of the modules',
  source: (title) => `Folder of ${quoted(title)}`,
  onSite:
    'This copy of the site cannot change a module. The tool is on the site, with internet, on the page “Change a module”.',
};
