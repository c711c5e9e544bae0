import type { CourseVariant } from '../../packaging/packager.ts';
import { readPageData } from '../read-page-data.ts';

/** What the trainers' page tells its elements, as JSON. Every path is an URL from the page. */
export interface TrainersData {
  readonly lang: string;
  /** By theme. */
  readonly modules: readonly TrainersModule[];
  readonly platforms: readonly TrainersPlatform[];
  /** By format, its name for a reader. */
  readonly formats: Readonly<Record<string, string>>;
  /** By format that packs courses, the ways it does, the advised one first. */
  readonly courses: Readonly<Record<string, readonly CourseVariant['name'][]>>;
  /** Names that a new course can't take. */
  readonly taken: readonly string[];
  /** What makes packages: its script and what that reads, with the bytes of both and of the script alone. */
  readonly packing: {
    readonly script: string;
    readonly pieces: string;
    readonly bytes: number;
    readonly scriptBytes: number;
  };
}

export interface TrainersModule {
  readonly slug: string;
  readonly title: string;
  /** Its name for a reader. */
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

/** Of the box that holds it: all elements of the page read the same. */
export const DATA_ID = 'donnees-formateurs';

export function readTrainersData(): TrainersData {
  return readPageData(document.getElementById(DATA_ID) ?? document.body) as TrainersData;
}
