import type { CourseVariant } from '../../packaging/packager.ts';

/** What the trainers' page tells its elements, as JSON. Every path is an URL from the page. */
export interface TrainersData {
  readonly lang: string;
  readonly modules: readonly TrainersModule[];
  readonly platforms: readonly TrainersPlatform[];
  /** By format, its name for a reader. */
  readonly formats: Readonly<Record<string, string>>;
  /** By format that packs courses, the ways it does, the advised one first. */
  readonly courses: Readonly<Record<string, readonly CourseVariant['name'][]>>;
  /** Names that a new course can't take. */
  readonly taken: readonly string[];
  readonly packing: { readonly script: string; readonly pieces: string; readonly bytes: number };
}

export interface TrainersModule {
  readonly slug: string;
  readonly title: string;
  readonly theme: string;
  readonly minutes: number;
  readonly page: string;
  /** Bytes of what packing it loads. */
  readonly dataBytes: number;
  /** Its packages, by format. */
  readonly files: Readonly<Record<string, { readonly path: string; readonly bytes: number }>>;
}

export interface TrainersPlatform {
  readonly name: string;
  /** Absent where none of our files suits. */
  readonly format?: string;
  readonly why: string;
}

/** Where the page holds it. */
export const DATA_ID = 'donnees-formateurs';

export function readPageData(): TrainersData {
  return JSON.parse(document.getElementById(DATA_ID)?.textContent ?? '') as TrainersData;
}
