// npm run problems               docs/{th,en}/problems/README.md: every problem in its group, with the title of its page
// npm run problems -- --check    exit code 1 if they are stale
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);

const heads = {
  th: [
    '# ปัญหาที่ cabsub แจ้ง',
    'หน้าละหนึ่งปัญหา แต่ละหน้าบอกว่าผิดอะไร สำคัญอย่างไร และแก้อย่างไร คำสั่ง `cabsub explain ชื่อปัญหา` แสดงหน้านั้นพร้อมตัวอย่างที่ผิดและที่แก้แล้ว',
  ],
  en: [
    '# The problems that cabsub tells',
    'A page for each: what is wrong, why it matters, how to mend it. `cabsub explain CODE` shows it with a wrong and a mended example.',
  ],
};

const { groupedCodes, explainWords, titleOf } = await catalogue();
const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
for (const language of Object.keys(heads)) {
  const file = new URL(`docs/${language}/problems/README.md`, root);
  const text = await index(language);
  if (!values.check) await writeFile(file, text);
  else if ((await readFile(file, 'utf8').catch(() => undefined)) !== text) {
    console.error(`docs/${language}/problems/README.md is stale: run \`npm run problems\``);
    process.exitCode = 1;
  }
}

/** cabsub's own list of problems and the names of their groups, made runnable. */
async function catalogue() {
  const contents = `export { groupedCodes } from './src/report/messages/codes.ts';
    export { explainWords } from './src/explain/words.ts';
    export { titleOf } from './src/report/page-title.ts';`;
  const stdin = { contents, resolveDir: fileURLToPath(root), loader: 'ts' };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', platform: 'node', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

async function index(language) {
  const sections = await Promise.all(groupedCodes.map((group) => section(group, language)));
  return [...heads[language], ...sections].join('\n\n').concat('\n');
}

async function section({ group, codes }, language) {
  const lines = await Promise.all(codes.map((code) => line(code, language)));
  return `## ${explainWords[language].groups[group]}\n\n${lines.join('\n')}`;
}

/** A problem without a page is listed by its name alone. */
async function line(code, language) {
  const page = await readFile(new URL(`docs/${language}/problems/${code}.md`, root), 'utf8').catch(() => undefined);
  return page === undefined ? `- ${code}` : `- [${code}](${code}.md): ${titleOf(page)}`;
}
