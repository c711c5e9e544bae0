import { html } from '../../content/html.ts';
import { contactLink } from './contact.ts';
import { textPage } from './text-page.ts';

export const privacyPage = textPage(
  'vie-privee',
  'Vie privée',
  'Rien ne sort de votre appareil. Pas de compte, pas de cookie, pas de mesure d’audience.',
  ({ library }) => html`
    <h2>Ce que garde votre appareil</h2>
    <p>Vos réponses, l’écran où vous étiez, et vos réglages d’affichage. Pour qui forme, les choix et les textes en cours. Ils restent dans ce navigateur, sur cet appareil. Personne d’autre ne les reçoit, nous non plus.</p>
    <p>Un appareil partagé\u00a0? La personne suivante peut les voir. «\u00a0Effacer mes données\u00a0» les enlève, en deux touches.</p>
    <h2>Ce que voit l’hébergeur</h2>
    <p>Comme pour toute page, l’ordinateur qui l’envoie voit une adresse internet, une heure et le nom de la page. Il peut les garder un temps, selon la loi. Nous n’en faisons rien.</p>
    <h2>Dans une plateforme de formation</h2>
    <p>Un formateur peut mettre un module dans sa plateforme. Alors la plateforme reçoit les écrans vus, les réponses aux questions notées et le temps passé. Les avis, les plans et les essais avant la leçon restent sur l’appareil. Le bas de chaque module le rappelle.</p>
    <h2>Aucun tiers</h2>
    <p>Aucune police, aucune image, aucun programme ne vient d’ailleurs. Les liens vers d’autres sites s’ouvrent dans un nouvel onglet, quand vous les touchez.</p>
    <h2>Une question\u00a0?</h2>
    <p>${library.publisher}\u00a0: ${contactLink(library)}</p>`,
);
