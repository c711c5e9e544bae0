import { THEMES, type Level, type ModuleMeta } from '../content/module.ts';
import type { PlacedText } from '../content/data-fields.ts';
import type { Place, Reporter } from '../content/problem.ts';
import {
  badDate,
  badSlug,
  badUrl,
  slugNotFolder,
  unannouncedOutcome,
  unknownOutcome,
  unpractisedOutcome,
} from './messages/module.ts';
import { nearest } from './nearest.ts';
import { isId } from './slug.ts';
import type { YamlFields } from './yaml-fields.ts';

const LEVELS: readonly [Level, ...Level[]] = ['Basic', 'Intermediate', 'Advanced', 'Highly advanced'];

const KEYS = [
  'slug',
  'formerly',
  'theme',
  'also',
  'version',
  'minutes',
  'level',
  'outcomes',
  'activities',
  'pass',
  'next',
  'images',
  'sources',
  'authors',
  'review',
  'licence',
  'codes',
  'lint-ok',
];

/** module.yaml, read, with the places that later checks speak of. */
export interface ModuleYaml {
  readonly meta: ModuleMeta;
  readonly minutesPlace: Place;
  readonly activitiesPlace: Place;
  /** Question id to the place of its line. */
  readonly activityPlaces: ReadonlyMap<string, Place>;
  readonly imagePlaces: readonly Place[];
  readonly lintOkPlaces: readonly Place[];
}

/**
 * @param folder name of the module's folder, which the slug repeats.
 * @param outcomes the DigComp outcome ids there are.
 */
export function readModuleYaml(
  fields: YamlFields,
  folder: string,
  outcomes: ReadonlySet<string>,
  reporter: Reporter,
): ModuleYaml {
  fields.only(KEYS);
  const slug = fields.text('slug');
  checkSlug(slug, reporter);
  if (isId(slug.text) && slug.text !== folder) reporter.error(slug.place, slugNotFolder(slug.text, folder));

  const activities = fields.map('activities');
  const images = fields.maps('images');
  const lintOk = fields.maps('lint-ok');
  const pass = fields.share('pass');
  const meta: ModuleMeta = {
    slug: slug.text,
    formerly: slugs(fields, 'formerly', reporter),
    theme: fields.oneOf('theme', THEMES),
    also: fields.someOf('also', THEMES),
    version: fields.integer('version', 1, 9999),
    minutes: fields.integer('minutes', 1, 30),
    level: fields.oneOf('level', LEVELS),
    outcomes: readOutcomes(fields, activities, outcomes, reporter),
    activities: readActivities(activities),
    ...(pass !== undefined && { pass }),
    next: slugs(fields, 'next', reporter),
    images: images.map((image) => {
      image.only(['file', 'draw']);
      return { file: image.text('file').text, draw: image.text('draw').text };
    }),
    sources: fields.maps('sources').map((source) => readSource(source, reporter)),
    authors: fields.texts('authors').map(({ text }) => text),
    review: readReview(fields, reporter),
    licence: fields.text('licence').text,
    codes: readCodes(fields),
    lintOk: lintOk.map((line) => {
      line.only(['code', 'text', 'why']);
      return { code: line.text('code').text, text: line.text('text').text, why: line.text('why').text };
    }),
  };
  return {
    meta,
    minutesPlace: fields.placeOf('minutes'),
    activitiesPlace: fields.placeOf('activities'),
    activityPlaces: new Map(activities?.entries.map(({ key }) => [key.text, key.place]) ?? []),
    imagePlaces: images.map((image) => image.placeOf('file')),
    lintOkPlaces: lintOk.map(({ place }) => place),
  };
}

function checkSlug(slug: PlacedText, reporter: Reporter): void {
  if (slug.text !== '' && !isId(slug.text)) reporter.error(slug.place, badSlug(slug.text));
}

function slugs(fields: YamlFields, key: string, reporter: Reporter): readonly string[] {
  return fields.texts(key).map((slug) => {
    checkSlug(slug, reporter);
    return slug.text;
  });
}

function readActivities(activities: YamlFields | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    activities?.entries.map(({ key }) => [key.text, activities.text(key.text).text]) ?? [],
  );
}

function readOutcomes(
  fields: YamlFields,
  activities: YamlFields | undefined,
  known: ReadonlySet<string>,
  reporter: Reporter,
): readonly string[] {
  const announced = fields.texts('outcomes');
  if (!fields.has('outcomes')) fields.text('outcomes');
  const practised = activities?.entries.map(({ key }) => activities.optionalText(key.text)) ?? [];
  const names = new Set(announced.map(({ text }) => text));
  const done = new Set(practised.map((outcome) => outcome?.text));
  for (const outcome of announced) {
    if (outcome.text === '') continue;
    if (!known.has(outcome.text)) {
      reporter.error(outcome.place, unknownOutcome(outcome.text, nearest(outcome.text, known)));
    } else if (!done.has(outcome.text)) reporter.error(outcome.place, unpractisedOutcome(outcome.text));
  }
  for (const outcome of practised) {
    if (outcome === undefined || outcome.text === '') continue;
    if (!known.has(outcome.text)) {
      reporter.error(outcome.place, unknownOutcome(outcome.text, nearest(outcome.text, known)));
    } else if (!names.has(outcome.text)) reporter.error(outcome.place, unannouncedOutcome(outcome.text));
  }
  return announced.map(({ text }) => text);
}

function readSource(source: YamlFields, reporter: Reporter) {
  source.only(['title', 'publisher', 'url', 'read', 'via', 'for']);
  const url = source.text('url');
  const via = source.optionalText('via');
  for (const address of [url, via]) {
    if (address !== undefined && address.text !== '' && !/^https?:\/\/\S+$/.test(address.text)) {
      reporter.error(address.place, badUrl(address.text));
    }
  }
  return {
    title: source.text('title').text,
    publisher: source.text('publisher').text,
    url: url.text,
    read: source.text('read').text,
    ...(via && { via: via.text }),
    for: source.text('for').text,
  };
}

function readReview(fields: YamlFields, reporter: Reporter): ModuleMeta['review'] {
  const review = fields.map('review');
  if (review === undefined) {
    if (!fields.has('review')) fields.text('review');
    return { due: '', beforeRelease: [] };
  }
  review.only(['due', 'before-release']);
  const due = review.text('due');
  if (due.text !== '' && !isDate(due.text)) reporter.error(due.place, badDate(due.text));
  return { due: due.text, beforeRelease: review.texts('before-release').map(({ text }) => text) };
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  );
}

function readCodes(fields: YamlFields): ModuleMeta['codes'] {
  const questions = fields.map('codes');
  return Object.fromEntries(
    questions?.entries.map(({ key }) => {
      const options = questions.map(key.text);
      const codes = options?.entries.map(({ key: option }) => [
        option.text,
        options.integer(option.text, 1, 4095),
      ]);
      return [key.text, Object.fromEntries(codes ?? []) as Record<string, number>];
    }) ?? [],
  );
}
