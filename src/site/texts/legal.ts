import { html } from '../../content/html.ts';
import { contactLink } from './contact.ts';
import { textPage } from './text-page.ts';

export const legalPage = textPage(
  'mentions-legales',
  'Mentions légales',
  'Qui publie ce site, qui l’héberge, et sous quelles licences.',
  ({ library }) => html`
    <h2>Qui publie</h2>
    <p>${library.publisher}. Contact : ${contactLink(library)}</p>
    <h2>Qui héberge</h2>
    ${
      library.host === undefined
        ? html`<p>Cette copie du site ne nomme pas son hébergeur. Qui la met en ligne l’écrit dans le fichier <code>library.yaml</code>, à la ligne <code>host</code>.</p>`
        : html`<p>${library.host}</p>`
    }
    <h2>Licences</h2>
    <ul>
      <li>Les textes et les dessins : <a href="https://creativecommons.org/licenses/by-sa/4.0/deed.fr" target="_blank" rel="noopener">CC BY-SA 4.0<span class="sr"> (nouvel onglet)</span></a>. Vous pouvez les copier, les changer et les partager. Dites d’où ils viennent, et gardez la même licence.</li>
      <li>Le programme : licence MIT.</li>
      <li>DigComp 3.0 : Commission européenne, CC BY 4.0. Les formulations en français sont les nôtres, sans valeur officielle.</li>
    </ul>
    <h2>Ce que ce site n’est pas</h2>
    <p>Il ne délivre ni diplôme ni certificat. Il ne remplace pas l’avis d’un professionnel du droit ou de la santé.</p>`,
);
