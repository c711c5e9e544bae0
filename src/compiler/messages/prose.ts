import type { Finding } from '../../content/problem.ts';
import { suggestion } from './attributes.ts';

export function rawHtml(html: string): Finding {
  return {
    code: 'raw-html',
    message: `Du HTML est écrit ici : ${/^<[^>\n]{0,30}>?/.exec(html)?.[0] ?? '<'}`,
    mend: 'Écrivez-le en Markdown. Pour montrer ces signes, entourez-les de `accents graves`.',
  };
}

export function unknownEntity(entity: string): Finding {
  return {
    code: 'unknown-entity',
    message: `Le code « ${entity} » n’est pas connu.`,
    mend: 'Tapez directement le caractère voulu.',
  };
}

export function missingAlternative(): Finding {
  return {
    code: 'missing-alternative',
    message: 'Cette image n’a pas de texte de remplacement.',
    mend: 'Entre les crochets, décrivez ce qu’on voit, en une ou deux phrases.',
  };
}

export function unsafeLink(href: string): Finding {
  return {
    code: 'unsafe-link',
    message: `L’adresse « ${href.slice(0, 60)} » ne peut pas servir de lien.`,
    mend: 'Prenez une adresse en https://, mailto:, #nom ou un fichier du module.',
  };
}

export function brokenAnchor(id: string, near: string | undefined): Finding {
  return {
    code: 'broken-anchor',
    message: `Rien ne porte le nom « ${id} » dans ce module.`,
    mend: suggestion(
      near === undefined ? undefined : `#${near}`,
      'Vérifiez le nom, ou ajoutez ce mot au glossaire.',
    ),
  };
}

export function brokenPath(path: string, near: string | undefined): Finding {
  return {
    code: 'broken-path',
    message: `Le fichier « ${path} » n’est pas dans le module.`,
    mend: suggestion(near, 'Ajoutez le fichier, ou corrigez son nom.'),
  };
}

export function imageElsewhere(src: string): Finding {
  return {
    code: 'image-elsewhere',
    message: `L’image « ${src.slice(0, 60)} » n’est pas un fichier du module.`,
    mend: 'Placez-la dans le dossier images du module, et écrivez images/son-nom.svg.',
  };
}

export function unlistedImage(src: string): Finding {
  return {
    code: 'unlisted-image',
    message: `L’image « ${src} » n’est pas dans la liste « images » de module.yaml.`,
    mend: 'Ajoutez-la à cette liste, avec ce que le dessin montre.',
  };
}

export function headingOrder(level: number, expected: number): Finding {
  return {
    code: 'heading-order',
    message: `Cet intertitre commence par ${'#'.repeat(level)}, hors de l’ordre.`,
    mend: `Écrivez ${'#'.repeat(expected)} à la place, ou mettez ce texte en gras.`,
  };
}

export function emptyHeading(): Finding {
  return {
    code: 'empty-heading',
    message: 'Ce titre n’a pas de texte.',
    mend: 'Écrivez un titre après les #, ou retirez la ligne.',
  };
}

export function linkDefinition(): Finding {
  return {
    code: 'link-definition',
    message: 'L’adresse d’un lien est écrite à part.',
    mend: 'Écrivez-la dans le lien lui-même : « [texte](adresse) ».',
  };
}
