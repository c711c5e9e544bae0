import type { Finding } from '../../content/problem.ts';

export function tooManyKeywords(most: number): Finding {
  return {
    code: 'too-many-keywords',
    message: `« keywords » a plus de ${String(most)} mots.`,
    mend: 'Gardez ceux que les gens tapent le plus.',
  };
}

export function keywordTooLong(keyword: string, longest: number): Finding {
  return {
    code: 'keyword-too-long',
    message: `« ${keyword} » a plus de ${String(longest)} signes.`,
    mend: 'Gardez un mot ou deux, comme on les tape pour chercher.',
  };
}

export function keywordTwice(keyword: string, line: number): Finding {
  return {
    code: 'keyword-twice',
    message: `Le mot « ${keyword} » est déjà là, à la ligne ${String(line)}.`,
    mend: 'Gardez-le une seule fois : les accents et les majuscules ne comptent pas.',
  };
}
