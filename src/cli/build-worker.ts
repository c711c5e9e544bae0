// A second thread of `declic build`: builds the modules it is told to.
import { parentPort, workerData } from 'node:worker_threads';
import { packagers, withSchemas } from '../formats/packagers.ts';
import { LibraryFolder } from './library-folder.ts';
import { ModuleBuilder } from './module-builder.ts';
import { OutputWriter } from './output-folder.ts';
import { BrowserCodes } from './pieces.ts';
import { buildContext } from './site-files.ts';
import type { Reply, Request, WorkerSetUp } from './worker-lane.ts';

const setUp = workerData as WorkerSetUp;
const port = parentPort;

// Requests may come before all is loaded: they wait.
const builder = BrowserCodes.load(setUp.langs).then(async (codes) => {
  const chosen = packagers.filter((packager) => setUp.formats.includes(packager.format));
  const formats = withSchemas(chosen, setUp.schemas);
  const library = await LibraryFolder.open(setUp.modules);
  const context = buildContext(codes, library, setUp.mainLang, setUp.address);
  return new ModuleBuilder(library, context, formats, new OutputWriter(setUp.staging));
});

port?.on('message', (request: Request) => {
  void answer(request).then((reply) => port.postMessage(reply));
});

async function answer({ folder, write }: Request): Promise<Reply> {
  try {
    return { folder, built: await (await builder).build(folder, write) };
  } catch (fault) {
    return { folder, fault };
  }
}
