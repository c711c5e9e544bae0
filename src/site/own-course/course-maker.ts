import type { Course } from '../../content/course.ts';
import type { Module } from '../../content/module.ts';
import type { CourseVariant } from '../../packaging/packager.ts';
import { fetchModule, fetchPieces, runSteps } from '../packing/desk.ts';
import { loadLibrary } from '../packing/load-library.ts';
import type { TrainersData } from '../trainers/trainers-data.ts';
import type { CourseFile } from './course-file.ts';

/** What to make. */
export interface CourseOrderForm {
  readonly course: CourseFile;
  readonly format: string;
  readonly variant: CourseVariant['name'];
}

/** Hears where the work stands; the share is that of the stage. */
type Tell = (stage: 'fetching' | 'packing', share: number) => void;

/** Makes the package of a course in the page, out of what the site publishes. */
export class CourseMaker {
  readonly #data: TrainersData;
  #wanted = 0;

  constructor(data: TrainersData) {
    this.#data = data;
  }

  /** What is being made is not wanted any more. */
  drop(): void {
    this.#wanted++;
  }

  /** @returns the package's bytes; why there are none; `dropped` where it is not wanted any more. */
  async make(
    { course, format, variant }: CourseOrderForm,
    tell: Tell,
  ): Promise<Uint8Array | 'offline' | 'failed' | 'dropped'> {
    const own = ++this.#wanted;
    const isWanted = (): boolean => own === this.#wanted;
    const heard: Tell = (stage, share) => {
      if (isWanted()) tell(stage, share);
    };
    const gathered = await this.#gather(course, heard).catch(() => undefined);
    if (!isWanted()) return 'dropped';
    if (gathered === undefined) return 'offline';
    heard('packing', 0);
    try {
      const { packing, pieces, modules } = gathered;
      const steps = packing.packedCourse({ course: wholeCourse(course, modules), pieces, format, variant });
      const bytes = await runSteps(steps, (share) => heard('packing', share));
      return isWanted() ? bytes : 'dropped';
    } catch {
      return 'failed';
    }
  }

  /** The code that packs, what packages are made of, and the modules. */
  async #gather(course: CourseFile, tell: Tell) {
    const { packing: files, modules: known } = this.#data;
    const count = course.modules.length + 2;
    let done = 0;
    const arrived = <Part>(part: Part): Part => {
      tell('fetching', ++done / count);
      return part;
    };
    tell('fetching', 0);
    const packing = await loadLibrary('packing', files.script).then(arrived);
    const pieces = await fetchPieces(files.pieces).then(arrived);
    const modules: Module[] = [];
    for (const slug of course.modules) {
      const page = known.find((one) => one.slug === slug)?.page ?? '';
      modules.push(await fetchModule(page.replace(/[^/]*$/, ''), packing).then(arrived));
    }
    return { packing, pieces, modules };
  }
}

function wholeCourse({ meta, text }: CourseFile, modules: readonly Module[]): Course {
  const [first] = modules;
  if (first === undefined) throw new RangeError('A course has modules.');
  return { library: first.library, meta, text, modules, languages: [text.lang] };
}
