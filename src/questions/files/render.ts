import type { RenderContext } from '../../content/element.ts';
import { html, type Html } from '../../content/html.ts';
import { inLanguage } from '../../i18n/language.ts';
import { hints } from '../markup.ts';
import { goalList, simulation } from '../simulation-markup.ts';
import { messages as messagesEn } from './messages.en.ts';
import { messages } from './messages.fr.ts';
import { BIN, type File, type Files, type Mail } from './schema.ts';

/** What a part of the page is made with. */
interface Scene {
  readonly question: string;
  readonly data: Files;
  readonly words: typeof messages;
  readonly context: RenderContext;
}

/** Every folder in order, with what is in it; the element shows one at a time and moves files between them. */
export function render(id: string, data: Files, context: RenderContext): Html {
  const words = inLanguage(context.lang, { fr: messages, en: messagesEn });
  const scene: Scene = { question: id, data, words, context };
  const { files, mail } = data;
  const unsaved = renderPlace(
    '',
    words.unsaved,
    undefined,
    files.filter(({ folder }) => folder === undefined),
    scene,
  );
  const folders = data.folders.map((folder) => {
    const inside = files.filter((file) => file.folder?.text === folder.id.text && !file.binned);
    return renderPlace(folder.id.text, folder.name, folder.parent?.text, inside, scene);
  });
  const bin = renderPlace(
    BIN,
    words.bin,
    undefined,
    files.filter(({ binned }) => binned),
    scene,
  );
  return html`<declic-files id="${id}">
    ${context.blocks(data.list.prompt)}
    ${goalList(data.goals, data.list, context)}
    ${simulation(words.flag, html`${unsaved}${folders}${bin}${mail && renderMail(mail, scene)}`)}
    ${hints(data.list, context)}
  </declic-files>`;
}

function renderPlace(
  id: string,
  name: string,
  parent: string | undefined,
  files: readonly File[],
  scene: Scene,
): Html {
  const { question, data, words } = scene;
  const above = data.folders.find((folder) => folder.id.text === parent);
  const folders = data.folders
    .filter((folder) => id !== '' && folder.parent?.text === id)
    .map(
      (folder) =>
        html`<li><a href="#${question}--${folder.id.text}" data-to="${folder.id.text}">${folder.name}</a></li>`,
    );
  return html`<section class="place" id="${question}--${id === '' ? 'new' : id}" data-place="${id}"${
    above && html` data-parent="${above.id.text}"`
  }>
    <h3 tabindex="-1">${name}</h3>
    ${above && html`<p class="small soft">${words.inside(above.name)}</p>`}
    <ul>${folders}${files.map((file) => renderFile(file, scene))}</ul>
    <p class="soft empty">${words.empty}</p>
  </section>`;
}

function renderFile(file: File, { question, words, context }: Scene): Html {
  const { id, name, folder, date, names } = file;
  const choices = names.map(
    (one) =>
      html`<label class="opt" data-name="${one.id.text}"><input type="checkbox"><span>${one.name}</span></label>`,
  );
  return html`<li data-file="${id.text}" data-in="${folder?.text ?? ''}"${file.binned && html` data-binned`}>
    <label class="file"><input type="radio" name="${question}--file" value="${id.text}"><b>${name}</b>${
      date !== undefined && html` <time>${date}</time>`
    }</label>
    <details><summary>${words.open}</summary><div class="flow">${context.blocks(file.text)}</div></details>
    <div class="paper">
      ${choices.length > 0 && html`<p>${words.names}</p>`}${choices}
      <p class="line">${words.putIn}</p>
    </div>
  </li>`;
}

function renderMail({ to, subject, text }: Mail, { words, context }: Scene): Html {
  return html`<section class="mail">
    <h3>${words.mail}</h3>
    <dl><dt>${words.to}</dt><dd>${to}</dd><dt>${words.subject}</dt><dd>${subject}</dd>
    <dt>${words.attached}</dt><dd data-attached></dd></dl>
    ${context.blocks(text)}
  </section>`;
}
