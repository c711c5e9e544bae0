import type { Finding } from '../../content/problem.ts';

export function drawingTooLarge(bytes: number, most: number): Finding {
  return {
    code: 'drawing-too-large',
    message: `Ce dessin pèse ${String(Math.ceil(bytes / 100) / 10).replace('.', ',')} ko, et la limite est de ${String(most / 1000)} ko.`,
    mend: 'Retirez des détails, ou arrondissez les nombres.',
  };
}

export function drawingSyntax(): Finding {
  return {
    code: 'drawing-syntax',
    message: 'À partir d’ici, ce dessin n’est plus un SVG que Déclic sait lire.',
    mend: 'Gardez des formes seules : ni texte, ni commentaire, ni en-tête, chaque balise fermée.',
  };
}

export function drawingElement(name: string, known: readonly string[]): Finding {
  return {
    code: 'drawing-element',
    message: `La balise « ${name} » n’est pas permise dans un dessin, à cet endroit.`,
    mend: `Dans un seul « svg », dessinez avec : ${known.slice(1).join(', ')}.`,
  };
}

export function drawingAttribute(name: string): Finding {
  return {
    code: 'drawing-attribute',
    message: `L’attribut « ${name} » n’est pas permis dans un dessin.`,
    mend: 'Retirez-le. Les couleurs et les traits viennent des classes.',
  };
}

export function drawingValue(name: string, value: string): Finding {
  return {
    code: 'drawing-value',
    message: `La valeur « ${value.slice(0, 30)} » n’est pas permise pour « ${name} ».`,
    mend: 'Écrivez des nombres sans unité, ou « none » pour fill et stroke.',
  };
}

export function drawingClass(name: string, known: readonly string[]): Finding {
  return {
    code: 'drawing-class',
    message: `La classe « ${name} » n’existe pas dans les dessins.`,
    mend: `Les classes sont : ${known.join(', ')}.`,
  };
}

export function drawingWithoutViewBox(): Finding {
  return {
    code: 'drawing-without-viewbox',
    message: 'Ce dessin n’a pas de viewBox.',
    mend: 'Ajoutez à « svg » un viewBox, par exemple viewBox="0 0 320 200".',
  };
}

export function missingDrawing(file: string): Finding {
  return {
    code: 'missing-drawing',
    message: `Le dessin « ${file} » n’est pas dans le module.`,
    mend: 'Ajoutez le fichier, ou corrigez son nom.',
  };
}

export function unusedDrawing(file: string): Finding {
  return {
    code: 'unused-drawing',
    message: `Le dessin « ${file} » n’est montré dans aucun texte.`,
    mend: 'Montrez-le dans le texte, ou retirez-le de la liste.',
  };
}

export function drawingName(file: string): Finding {
  return {
    code: 'drawing-name',
    message: `« ${file} » ne peut pas nommer un dessin.`,
    mend: 'Écrivez images/nom.svg : minuscules sans accent, chiffres et tirets.',
  };
}
