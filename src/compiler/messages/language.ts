import type { Finding } from '../../content/problem.ts';

export function longSentence(words: number, most: number): Finding {
  return {
    code: 'long-sentence',
    message: `Cette phrase a ${String(words)} mots.`,
    mend: `Coupez-la en deux : ${String(most)} mots au plus se lisent d’un souffle.`,
  };
}

export function shameWord(word: string): Finding {
  return {
    code: 'shame-word',
    message: `Le mot « ${word} » peut faire honte à qui trouve cela difficile.`,
    mend: 'Retirez-le, ou dites le geste lui-même.',
  };
}

export function unexplainedAcronym(acronym: string): Finding {
  return {
    code: 'unexplained-acronym',
    message: `Le sigle « ${acronym} » n’est pas expliqué.`,
    mend: 'Expliquez-le au glossaire ou entre parenthèses, la première fois.',
  };
}

export function unlinkedWord(term: string, id: string): Finding {
  return {
    code: 'unlinked-word',
    message: `Le mot rare « ${term} » est au glossaire, et rien n’y mène ici.`,
    mend: `Liez-le, la première fois : « [${term}](#${id}) ».`,
  };
}
