import type { Finding } from '../../content/problem.ts';

export function screensDiffer(found: number, wanted: number, lang: string): Finding {
  return {
    code: 'screens-differ',
    message:
      found === wanted
        ? `À partir d’ici, les écrans diffèrent de ceux de ${lang}.md.`
        : `Cette traduction a ${String(found)} écrans, et ${lang}.md en a ${String(wanted)}.`,
    mend: `Gardez les mêmes écrans que ${lang}.md, dans le même ordre.`,
  };
}

export function containerNotTranslated(name: string, id: string, lang: string): Finding {
  return {
    code: 'container-not-translated',
    message: `« ${name} ${id} » de ${lang}.md manque dans cette traduction.`,
    mend: 'Ajoutez-le, avec le même nom.',
  };
}

export function containersDiffer(name: string, id: string, lang: string): Finding {
  return {
    code: 'containers-differ',
    message:
      name === ''
        ? `Ce conteneur n’a pas de pareil dans ${lang}.md.`
        : `À cette place, ${lang}.md a « ${`${name} ${id}`.trim()} ».`,
    mend: `Gardez les mêmes conteneurs que ${lang}.md, dans le même ordre.`,
  };
}

export function optionsDiffer(lang: string): Finding {
  return {
    code: 'options-differ',
    message: `Les lignes à choisir ne répondent pas à celles de ${lang}.md.`,
    mend: 'Gardez le même nombre de lignes, dans le même ordre, avec les mêmes marques.',
  };
}

export function translationUnmarked(lang: string): Finding {
  return {
    code: 'translation-unmarked',
    message: `Cette traduction ne dit pas de quel état de ${lang}.md elle vient.`,
    mend: 'Relisez-la à côté de sa source, puis lancez « declic translations --done » avec le nom du module.',
  };
}

export function translationBehind(part: string, lang: string): Finding {
  return {
    code: 'translation-behind',
    message: `${part} a changé dans ${lang}.md depuis cette traduction.`,
    mend: 'Reprenez ce passage, puis lancez « declic translations --done » avec le nom du module.',
  };
}
