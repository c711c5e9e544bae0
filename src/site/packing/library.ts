// What an element of the site loads once someone asks for a package: the packagers and the archive.
export { packedCourse } from './packed-course.ts';
export { moduleOf } from './module-data.ts';
export { archiving } from '../../packaging/zip.ts';
