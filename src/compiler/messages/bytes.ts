import type { Finding } from '../../content/problem.ts';

export function fileTooLarge(bytes: number, most: number): Finding {
  return {
    code: 'file-too-large',
    message: `Ce fichier pèse ${String(Math.ceil(bytes / 1000))} ko, et la limite est de ${String(most / 1000)} ko.`,
    mend: 'Partagez le module en plusieurs modules plus courts.',
  };
}

export function brokenUtf8(): Finding {
  return {
    code: 'broken-utf8',
    message: 'Un caractère d’ici n’est pas codé en UTF-8.',
    mend: 'Dans votre éditeur, enregistrez le fichier avec le codage UTF-8.',
  };
}

export function utf16(): Finding {
  return {
    code: 'utf16-file',
    message: 'Ce fichier est codé en UTF-16.',
    mend: 'Dans votre éditeur, enregistrez le fichier avec le codage UTF-8.',
  };
}

export function nulCharacter(): Finding {
  return {
    code: 'nul-character',
    message: 'Un caractère vide (NUL) est caché ici.',
    mend: 'Effacez ce caractère, ou recopiez la ligne à la main.',
  };
}

export function emptyFile(): Finding {
  return {
    code: 'empty-file',
    message: 'Ce fichier ne contient rien.',
    mend: 'Recopiez le même fichier du modèle modules/_template, puis complétez-le.',
  };
}

export function tooDeep(): Finding {
  return {
    code: 'too-deep',
    message: 'Ici, trop de listes, de citations ou de crochets s’emboîtent.',
    mend: 'Écrivez ce passage à plat, avec moins de niveaux.',
  };
}

export function lineTooLong(most: number): Finding {
  return {
    code: 'line-too-long',
    message: `Cette ligne a plus de ${String(most)} signes.`,
    mend: 'Coupez-la en paragraphes plus courts.',
  };
}
