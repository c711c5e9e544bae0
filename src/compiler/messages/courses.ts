import type { Finding } from '../../content/problem.ts';
import { suggestion } from './attributes.ts';

export function courseFileName(name: string): Finding {
  return {
    code: 'course-file-name',
    message: `« ${name} » ne peut pas être un parcours.`,
    mend: 'Gardez ici des fichiers comme mes-premiers-pas.yaml : lettres sans accent, chiffres et tirets. Un module va dans un autre dossier.',
  };
}

export function badCourseSlug(slug: string): Finding {
  return {
    code: 'bad-slug',
    message: `« ${slug} » ne peut pas nommer un parcours.`,
    mend: 'Prenez des lettres sans accent, des chiffres et des tirets, 64 signes au plus.',
  };
}

export function courseSlugNotFile(slug: string, name: string): Finding {
  return {
    code: 'slug-not-file',
    message: `Le parcours s’appelle « ${slug} », mais son fichier s’appelle « ${name}.yaml ».`,
    mend: 'Donnez-leur le même nom.',
  };
}

export function courseSlugTaken(slug: string, file: string): Finding {
  return {
    code: 'slug-twice',
    message: `Le nom « ${slug} » est déjà pris par ${file}.`,
    mend: 'Donnez un autre nom au parcours, et à son fichier.',
  };
}

export function tooFewModules(): Finding {
  return {
    code: 'too-few-modules',
    message: 'Un parcours réunit au moins deux modules.',
    mend: 'Ajoutez le nom d’un autre module, ou proposez ce module seul.',
  };
}

export function unknownModule(slug: string, near: string | undefined): Finding {
  return {
    code: 'unknown-module',
    message: `Aucun module ne s’appelle « ${slug} ».`,
    mend: suggestion(near, 'Écrivez le nom de son dossier.'),
  };
}

export function moduleTwice(slug: string): Finding {
  return {
    code: 'module-twice',
    message: `Le module « ${slug} » est deux fois dans le parcours.`,
    mend: 'Gardez une seule ligne.',
  };
}

export function moduleNotInLanguage(slug: string, lang: string): Finding {
  return {
    code: 'module-not-in-language',
    message: `Le module « ${slug} » n’existe pas dans la langue « ${lang} ».`,
    mend: `Traduisez le module dans ${lang}.md, ou retirez « ${lang} » de « text ».`,
  };
}

export function badLanguage(lang: string): Finding {
  return {
    code: 'bad-language',
    message: `« ${lang} » n’est pas le code d’une langue.`,
    mend: 'Écrivez-le comme le nom du texte d’un module : fr, en ou pt-br.',
  };
}

export function noCourseText(): Finding {
  return {
    code: 'no-course-text',
    message: 'Il manque ici le texte du parcours.',
    mend: 'Sous « text: », écrivez « fr: », puis title et summary.',
  };
}
