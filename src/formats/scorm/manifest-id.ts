import type { Course } from '../../content/course.ts';
import type { Module } from '../../content/module.ts';
import { element, type XmlElement } from '../../packaging/xml.ts';

/** Longest title, in UTF-16 units, that every reader of a manifest must take (IMS CP 1.1.2 XSD, titleType). */
const MAX_TITLE = 200;

/**
 * The manifest's identifier: the others add a suffix to it.
 * LMSs find a learner's results again by them, so nothing enters them that a new version changes:
 * slug and language only. The language is there since two translations may stand in one course.
 * A slug holds no `_` and may begin with a digit, an XML ID may not.
 */
export function manifestId({ meta, text }: Module | Course): string {
  return `declic_${meta.slug}_${text.lang}`;
}

/**
 * The start of the identifiers that a module has in the manifest of a course.
 * They name both: a module may stand in two courses of one platform, and its place in the course may change.
 */
export function unitId(course: Course, { meta }: Module): string {
  return `${manifestId(course)}_${meta.slug}`;
}

/** The title of an organization or an item. */
export function renderTitle(title: string): XmlElement {
  return element('title', {}, title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title);
}
