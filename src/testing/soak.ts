import { parseArgs } from 'node:util';
import { OF_QUESTIONS } from '../bench/budgets.ts';
import { buildLibrary } from './e2e/library.ts';
import { runSoak } from './soak/run-soak.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    format: { type: 'string', multiple: true, default: ['web', 'scorm12', 'scorm2004', 'cmi5', 'xapi'] },
  },
});

const library = await buildLibrary();
try {
  const packages = [];
  for (const format of values.format) {
    for (const module of library.modules.filter(({ slug }) => OF_QUESTIONS.includes(slug)))
      packages.push({ format, zip: await library.package(format, module) });
  }
  const { kills, answers, due, faults } = await runSoak({
    packages,
    kills: Number(values.kills),
    seed: Number(values.seed),
    say: (line) => console.log(line),
  });
  console.log(
    `\n${kills} kills from seed ${values.seed}, ${answers} answers, ${due} had to be there, ${faults.length} lost.`,
  );
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await library.remove();
}
