import { html, type Html } from '../../content/html.ts';
import {
  competencesOf,
  countCompetences,
  practisedBy,
  type CompetenceCount,
} from '../../content/coverage.ts';
import { labels, wordingNotice } from '../../content/digcomp-labels.fr.ts';
import type { DigcompArea } from '../../content/digcomp.ts';
import { pixOf } from '../../content/pix.ts';
import type { Link, ModuleEntry, Site, SitePage } from '../site-page.ts';
import { messages } from './messages.fr.ts';

/** « La carte »: the 21 competences of DigComp, and the modules that practise each. */
export const mapPage: SitePage = {
  slug: 'carte',
  menu: { name: messages.name, place: 'foot' },
  elements: ['map'],
  icons: [],
  render(site, link) {
    if (site.lang !== 'fr') return undefined;
    const counts = countCompetences(practisedBy(site.entries.map(({ module }) => module.meta)));
    const areas = [...new Set(counts.map(({ competence }) => competence.area))];
    return {
      title: messages.title,
      description: messages.lede,
      main: html`<h1>${messages.title}</h1>
        <p>${messages.lede}</p>
        <p>${messages.legend}</p>
        ${areas.map((area) => areaSection(area, counts, site, link))}
        <p class="soft small">${wordingNotice} ${messages.pixNotice}</p>`,
    };
  },
};

function areaSection(
  area: DigcompArea,
  counts: readonly CompetenceCount[],
  { entries }: Site,
  link: Link,
): Html {
  const own = counts.filter(({ competence }) => competence.area === area);
  return html`<section class="part" id="domaine-${area.id}">
    <h2>${area.id}. ${labels[area.id] ?? area.name.fr}</h2>
    <p class="soft">${area.name.fr}</p>
    <ul class="map">${own.map((count) => competence(count, entries, link))}</ul>
  </section>`;
}

function competence(
  { competence: { id, name }, levels }: CompetenceCount,
  entries: readonly ModuleEntry[],
  link: Link,
): Html {
  const [basic] = levels;
  const practised = basic?.practised ?? [];
  const all = basic?.all ?? 0;
  const pix = pixOf(id);
  const modules = entries.filter(({ module }) =>
    competencesOf(Object.values(module.meta.activities)).includes(id),
  );
  return html`<li id="competence-${id}">
    <h3>${id} ${labels[id] ?? name.fr}</h3>
    <p class="soft small">${name.fr}${pix.length > 0 && html` · ${messages.pix(pix)}`}</p>
    <p class="gauge"><progress value="${practised.length}" max="${all}" aria-hidden="true"></progress>
      <span>${messages.practised(practised.length, all)}</span></p>
    ${
      modules.length > 0
        ? html`<ul>${modules.map(({ module, page }) => html`<li><a href="${link(page)}">${module.text.title}</a></li>`)}</ul>`
        : html`<p>${messages.none}</p>`
    }
  </li>`;
}
