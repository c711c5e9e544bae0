import { html } from '../../content/html.ts';
import { weight } from '../../i18n/weight.fr.ts';
import { textPage } from './text-page.ts';

export const ecoDesignPage = textPage(
  'eco-conception',
  'Éco-conception',
  'Un vieux téléphone et un réseau faible suffisent. C’est voulu, et c’est mesuré.',
  ({ entries }) => {
    const pages = entries.map(({ bytes }) => bytes);
    const packages = entries.flatMap(({ downloads }) =>
      downloads.filter(({ format }) => format === 'scorm12').map(({ bytes }) => bytes),
    );
    return html`
    <h2>Ce que pèse un module</h2>
    <div class="table" tabindex="0"><table>
      <thead><tr><th scope="col">Quoi</th><th scope="col">Le plus léger</th><th scope="col">Le plus lourd</th></tr></thead>
      <tbody>
        <tr><th scope="row">La page d’un module, dessins compris, sans compression</th>${range(pages)}</tr>
        <tr><th scope="row">Son fichier SCORM 1.2, pour une plateforme</th>${range(packages)}</tr>
      </tbody>
    </table></div>
    <p>Ces nombres viennent des fichiers de ce site, comptés quand il a été fabriqué. Il compte ${entries.length} modules.</p>
    <h2>Nos choix</h2>
    <ul>
      <li>Des dessins au trait, de moins de 8 ko chacun. Aucune vidéo d’office.</li>
      <li>Les lettres de votre appareil : aucune police à télécharger.</li>
      <li>Chaque module n’emporte que les exercices dont il se sert.</li>
      <li>Rien ne vient d’un autre site. Rien ne se lance tout seul.</li>
      <li>Tout marche sans internet, une fois gardé.</li>
      <li>Le poids est dit avant chaque téléchargement.</li>
    </ul>
    <h2>Ce qui nous retient</h2>
    <p>Des limites de poids, de fichiers et de demandes sont vérifiées à chaque changement. Les dépasser bloque la publication. Nous suivons l’esprit du référentiel général d’écoconception, le RGESN 2024. Nous n’avons pas encore publié de déclaration complète.</p>`;
  },
);

function range(bytes: readonly number[]) {
  if (bytes.length === 0) return html`<td>–</td><td>–</td>`;
  return html`<td>${weight(Math.min(...bytes))}</td><td>${weight(Math.max(...bytes))}</td>`;
}
