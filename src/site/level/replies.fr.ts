import type { Reply } from './replies.ts';

/** The four answers, without gender. */
export const replyWords: Readonly<Record<Reply, string>> = {
  unsure: 'Je ne sais pas',
  helped: 'Avec de l’aide',
  alone: 'Sans aide',
  teach: 'Je peux aider',
};
