import { html, nothing, type TemplateResult } from 'lit';
import { COURSE_ORDERS } from '../../content/course.ts';
import { byTheme } from '../by-theme.ts';
import type { TrainersData, TrainersModule, TrainersPlatform } from '../trainers/trainers-data.ts';
import { PASSES, type CourseChoice } from './course-choice.ts';
import type { messages } from './messages.fr.ts';

type Words = typeof messages;

/** A box a module, by theme. */
export function moduleBoxes(
  modules: readonly TrainersModule[],
  choice: CourseChoice,
  words: Words,
  toggle: (slug: string) => void,
): TemplateResult {
  const box = ({ slug, title, minutes }: TrainersModule): TemplateResult => html`<label class="pick">
    <input
      type="checkbox"
      name="modules"
      value=${slug}
      .checked=${choice.modules.includes(slug)}
      @change=${() => toggle(slug)}
    />
    <span>${title} <span class="soft small">${words.minutes(minutes)}</span></span>
  </label>`;
  return html`<fieldset class="wide">
    <legend>${words.modules}</legend>
    <p class="soft small">${words.modulesHint}</p>
    <div class="by-theme">
      ${byTheme(modules).map(
        ([theme, own]) => html`<fieldset>
          <legend>${theme}</legend>
          ${own.map(box)}
        </fieldset>`,
      )}
    </div>
  </fieldset>`;
}

/** Title, rule and platform. */
export function howParts(
  data: TrainersData,
  choice: CourseChoice,
  platform: TrainersPlatform | undefined,
  words: Words,
  change: (part: Partial<CourseChoice>) => void,
): TemplateResult {
  const text = (
    key: 'title' | 'summary',
    label: TemplateResult,
    most: number,
    hint: string,
  ): TemplateResult =>
    html`<p>
      <label for="own-${key}">${label}</label>
      <input
        id="own-${key}"
        type="text"
        autocomplete="off"
        maxlength=${most}
        placeholder=${hint}
        .value=${choice[key]}
        @input=${({ target }: Event) => change({ [key]: (target as HTMLInputElement).value })}
      />
    </p>`;
  return html`${text('title', html`${words.title}`, 120, words.titleUnsaid)}
    ${text('summary', html`${words.summary} <span class="soft small">${words.optional}</span>`, 300, '')}
    <fieldset>
      <legend>${words.rule}</legend>
      ${COURSE_ORDERS.map((order) =>
        radio('order', order, words.rules[order], choice.order === order, () => change({ order })),
      )}
    </fieldset>
    ${choice.order === 'pass-before-next' ? passSelect(choice, words, change) : nothing}
    ${platformSelect(data, platform, words, change)} ${variants(data, choice, platform, words, change)}`;
}

function passSelect(
  choice: CourseChoice,
  words: Words,
  change: (part: Partial<CourseChoice>) => void,
): TemplateResult {
  return html`<p>
    <label for="own-pass">${words.pass}</label>
    <select
      id="own-pass"
      @change=${({ target }: Event) => change({ pass: Number((target as HTMLSelectElement).value) })}
    >
      ${PASSES.map(
        (share) =>
          html`<option value=${share} .selected=${share === choice.pass}>${words.passes(share)}</option>`,
      )}
    </select>
  </p>`;
}

function platformSelect(
  { platforms, courses, formats }: TrainersData,
  platform: TrainersPlatform | undefined,
  words: Words,
  change: (part: Partial<CourseChoice>) => void,
): TemplateResult {
  return html`<p>
    <label for="own-platform">${words.platform}</label>
    <select
      id="own-platform"
      aria-describedby="own-format"
      @change=${({ target }: Event) => change({ platform: (target as HTMLSelectElement).value })}
    >
      <option value="" .selected=${platform === undefined}>${words.samePlatform}</option>
      ${platforms.map(
        ({ name }) => html`<option value=${name} .selected=${name === platform?.name}>${name}</option>`,
      )}
    </select>
    <span class="soft small" id="own-format">${platform === undefined ? nothing : fileWords(platform, courses, formats, words)}</span>
    ${isGathered(courses, platform) ? nothing : html`<br /><a href="#fichiers">${words.toList}</a>`}
  </p>`;
}

/** Whether modules can be gathered in one file; so they can, for all we know, where no platform is chosen. */
export function isGathered(
  courses: TrainersData['courses'],
  platform: TrainersPlatform | undefined,
): boolean {
  return platform === undefined || (platform.format !== undefined && platform.format in courses);
}

/** Which file a platform takes, or what to do instead. */
function fileWords(
  platform: TrainersPlatform,
  courses: TrainersData['courses'],
  formats: TrainersData['formats'],
  words: Words,
): string {
  const { name, format } = platform;
  if (format === undefined) return words.noFile(name);
  return isGathered(courses, platform) ? words.format(formats[format] ?? format) : words.oneByOne;
}

/** The ways that the format packs a course; nothing where there is no choice. */
function variants(
  { courses }: TrainersData,
  choice: CourseChoice,
  platform: TrainersPlatform | undefined,
  words: Words,
  change: (part: Partial<CourseChoice>) => void,
): TemplateResult | typeof nothing {
  const ways = courses[platform?.format ?? ''] ?? [];
  if (ways.length < 2) return nothing;
  return html`<fieldset>
    <legend>${words.variant}</legend>
    ${ways.map((variant) =>
      radio('variant', variant, words.variants[variant], choice.variant === variant, () =>
        change({ variant }),
      ),
    )}
  </fieldset>`;
}

function radio(
  name: string,
  value: string,
  label: string,
  checked: boolean,
  choose: () => void,
): TemplateResult {
  return html`<label class="pick">
    <input type="radio" name="own-${name}" value=${value} .checked=${checked} @change=${choose} />
    <span>${label}</span>
  </label>`;
}
