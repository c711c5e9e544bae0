import { html } from '../../content/html.ts';
import { editingPage } from '../editing/page.ts';
import { pagePath } from '../site-page.ts';
import { contactLink } from './contact.ts';
import { textPage } from './text-page.ts';

export const contributePage = textPage(
  'contribuer',
  'Contribuer',
  'Un mot de travers, une idée, un module à écrire\u00a0: tout le monde peut aider.',
  ({ library, lang, isCopy = false }, link) => html`
    <h2>Signaler</h2>
    <p>Une phrase vous a gêné\u00a0? Un fait a changé\u00a0? Dites le module et la phrase\u00a0: ${contactLink(library)}.</p>
    <h2>Relire</h2>
    <p>En bas de chaque module, «\u00a0À propos\u00a0» dit ses sources, et ce qui reste à relire. Les personnes concernées par un sujet sont les meilleures relectrices.</p>
    <h2>Écrire</h2>
    <p>Un module est un texte, dans un format que l’on apprend en une heure. Le guide <code>ecrire-un-module.md</code>, dans le dossier <code>docs</code> du projet, dit la voix et les règles.</p>
    <p>Pour un mot ou un exemple, la page <a href="${link(pagePath(editingPage.slug, lang, lang))}">Changer un module</a> suffit. Elle vérifie tout et dit quoi reprendre, ligne par ligne.</p>
    <h2>Traduire</h2>
    <p>Le texte d’une langue tient dans un seul fichier. Une commande vérifie qu’il suit le premier, écran par écran.</p>
    <h2>Programmer</h2>
    <p>Le code est ouvert, sous licence MIT. Vous pouvez aussi poser nos questions et nos outils dans votre propre page.${!isCopy && html` <a href="${link('elements/index.html')}" hreflang="en">Voir les éléments et leur code (en anglais)</a>.`}</p>`,
);
