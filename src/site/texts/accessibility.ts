import { html } from '../../content/html.ts';
import { contactLink } from './contact.ts';
import { textPage } from './text-page.ts';

export const accessibilityPage = textPage(
  'accessibilite',
  'Accessibilité\u00a0: non conforme',
  'Ce site doit pouvoir être utilisé par tout le monde. Voici où nous en sommes, sans rien enjoliver.',
  ({ library }) => html`
    <h2>État</h2>
    <p>Ce site <strong>n’a pas encore été audité</strong> selon le référentiel général d’amélioration de l’accessibilité, le RGAA 4.1. Sans audit, la règle demande d’écrire «\u00a0non conforme ». Aucun taux ne peut donc être annoncé.</p>
    <h2>Ce qui est fait</h2>
    <ul>
      <li>Tout se fait au clavier, et l’endroit actif se voit.</li>
      <li>Sans JavaScript, chaque module se lit en entier.</li>
      <li>Chaque dessin a un texte qui apprend la même chose.</li>
      <li>Rien ne se dit par la couleur seule.</li>
      <li>Sur chaque page\u00a0: trois tailles de texte, un mode nuit, plus de contraste, une lecture à voix haute.</li>
      <li>Les animations suivent votre appareil. Sur chaque page, on peut aussi les arrêter.</li>
      <li>Aucun temps limité. On peut toujours recommencer.</li>
    </ul>
    <h2>Comment nous le vérifions</h2>
    <p>À chaque changement, un programme parcourt chaque module au clavier, à la taille d’un petit téléphone. L’outil axe cherche les défauts sur chaque écran. Un lecteur d’écran simulé lit chaque type de question. Un programme ne voit pas tout\u00a0: il ne remplace pas des personnes.</p>
    <h2>Ce qui reste à faire</h2>
    <ul>
      <li>un audit selon le RGAA\u00a0;</li>
      <li>des essais avec NVDA, VoiceOver et TalkBack, par des personnes qui s’en servent\u00a0;</li>
      <li>des essais avec des personnes que l’écran fait hésiter\u00a0;</li>
      <li>une traduction en langue des signes.</li>
    </ul>
    <h2>Vous êtes bloqué quelque part\u00a0?</h2>
    <p>Écrivez-nous\u00a0: ${contactLink(library)}. Dites la page, et ce que vous vouliez faire.</p>
    <p>Sans réponse, vous pouvez saisir le Défenseur des droits\u00a0: <a href="https://formulaire.defenseurdesdroits.fr/" target="_blank" rel="noopener">son formulaire<span class="sr"> (nouvel onglet)</span></a>, ou un délégué près de chez vous.</p>
    <p class="soft small">Déclaration écrite le 28 novembre 2026.</p>`,
);
