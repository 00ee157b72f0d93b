import { describe, expect, test } from 'vitest';
import { paragraphText } from '../../src/compose/text.ts';
import type { DocumentName } from '../../src/model/diagnostic.ts';
import { prepare } from '../../src/prepare.ts';
import { memoryWorld } from '../../src/world/memory.ts';
import { smallest } from '../check/checked.ts';
import { documentOf, options } from '../examples/built.ts';
import { world } from '../home.ts';

const ministry = 'กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์';
const name = 'name: การประชุมรัฐมนตรีอาเซียนด้านสวัสดิการสังคม';
const oneDay = 'from: 2550-04-03';
const days = 'from: 2550-04-03, to: 2550-04-04';
const venue = 'venue: กรุงฮานอย สาธารณรัฐสังคมนิยมเวียดนาม';
const purpose = 'purpose: เพื่อติดตามความก้าวหน้าของแผนงานอาเซียน';
const delegation = 'delegation: ปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์เป็นหัวหน้าคณะผู้แทนไทย';

/** What stands before the body of a paper. */
async function opening(paper: DocumentName, ...facts: readonly string[]): Promise<string | undefined> {
  const text = smallest.replace(/^body: .*$/m, `body: เนื้อความ\nmeeting: { ${facts.join(', ')} }`);
  const { value } = await prepare(
    'm.yaml',
    options,
    memoryWorld({ files: { 'm.yaml': text }, builtin: world.readBuiltin }),
  );
  if (!value) throw new Error('the papers cannot be made');
  const { blocks } = documentOf(value.documents, paper);
  const before = paper === 'cover-letter' ? 'เนื้อความ' : 'ข้อเท็จจริง';
  const texts = blocks.map((block) => (block.kind === 'paragraph' && !block.marker ? paragraphText(block) : undefined));
  return texts[texts.indexOf(before) - 1];
}

describe('the sentence that opens the letter', () => {
  test.each<readonly [string, readonly string[], string]>([
    [
      'tells of a meeting that the ministry held',
      [name, 'session: 2/2550', days, venue, purpose],
      `ด้วย ${ministry} ได้จัดการประชุมรัฐมนตรีอาเซียนด้านสวัสดิการสังคม ครั้งที่ ๒/๒๕๕๐ ระหว่างวันที่ ๓ - ๔ เมษายน ๒๕๕๐ ณ กรุงฮานอย สาธารณรัฐสังคมนิยมเวียดนาม เพื่อติดตามความก้าวหน้าของแผนงานอาเซียน`,
    ],
    [
      'says the same where it is told to be the host',
      [name, 'part: host', oneDay, purpose],
      `ด้วย ${ministry} ได้จัดการประชุมรัฐมนตรีอาเซียนด้านสวัสดิการสังคม เมื่อวันที่ ๓ เมษายน ๒๕๕๐ เพื่อติดตามความก้าวหน้าของแผนงานอาเซียน`,
    ],
    [
      'tells of one that the ministry took part in, and who led its delegation',
      [name, 'part: participant', 'session: 2/2550', days, venue, purpose, delegation],
      `ด้วย ${ministry} ได้เข้าร่วมการประชุมรัฐมนตรีอาเซียนด้านสวัสดิการสังคม ครั้งที่ ๒/๒๕๕๐ ระหว่างวันที่ ๓ - ๔ เมษายน ๒๕๕๐ ณ กรุงฮานอย สาธารณรัฐสังคมนิยมเวียดนาม เพื่อติดตามความก้าวหน้าของแผนงานอาเซียน โดยมีปลัด${ministry}เป็นหัวหน้าคณะผู้แทนไทย`,
    ],
    [
      'needs neither session nor venue nor purpose beside a delegation',
      [name, 'part: participant', oneDay, delegation],
      `ด้วย ${ministry} ได้เข้าร่วมการประชุมรัฐมนตรีอาเซียนด้านสวัสดิการสังคม เมื่อวันที่ ๓ เมษายน ๒๕๕๐ โดยมีปลัด${ministry}เป็นหัวหน้าคณะผู้แทนไทย`,
    ],
    [
      'needs no delegation beside a purpose',
      [name, 'part: participant', oneDay, venue, purpose],
      `ด้วย ${ministry} ได้เข้าร่วมการประชุมรัฐมนตรีอาเซียนด้านสวัสดิการสังคม เมื่อวันที่ ๓ เมษายน ๒๕๕๐ ณ กรุงฮานอย สาธารณรัฐสังคมนิยมเวียดนาม เพื่อติดตามความก้าวหน้าของแผนงานอาเซียน`,
    ],
  ])('%s, and the memo’s is the same without ด้วย', async (_, facts, sentence) => {
    expect(await opening('cover-letter', ...facts)).toBe(sentence);
    expect(await opening('information-memo', ...facts)).toBe(sentence.replace(/^ด้วย /, ''));
  });

  test('is left to the body where there is neither purpose nor delegation', async () => {
    const facts = [name, 'part: participant', oneDay, venue];
    expect(await opening('cover-letter', ...facts)).toBeUndefined();
    expect(await opening('information-memo', ...facts)).toBeUndefined();
  });
});
