import { describe, expect, test } from 'vitest';
import { build } from '../src/build.ts';
import type { Code, Diagnostic, DocumentName } from '../src/model/diagnostic.ts';
import { documentNames } from '../src/packet/packet.ts';
import { examine } from '../src/typeset.ts';
import { memoryWorld } from '../src/world/memory.ts';
import { edited } from './check/rules/broken.ts';
import { world as shipped } from './home.ts';

const doubled = ['ด้วย กระทรวง', 'ด้วย  กระทรวง'] as const;
const silenced = (rule: Code) => ['body: ', `# cabsub-allow ${rule}: ผู้บังคับบัญชาเห็นชอบแล้ว\nbody: `] as const;
const longBody = ['ด้วย กระทรวงได้จัดการประชุม', `|\n${'  ด้วย กระทรวงได้จัดการประชุม\n\n'.repeat(60)}`] as const;
const wrongOrder = ['body: ด้วย กระทรวงได้จัดการประชุม', 'body: |\n  1. หนึ่ง\n  3. สาม'] as const;
const wrongKey = ['subject:', 'subjct:'] as const;

interface Circumstances {
  readonly config?: string;
  readonly pages?: boolean;
  readonly only?: readonly DocumentName[];
}

const common = { draft: false, templates: undefined, fonts: undefined, words: undefined };

function worldOf(text: string, { config }: Circumstances) {
  const files = { 'meeting.yaml': text, ...(config !== undefined && { 'cabsub.config.yaml': config }) };
  return memoryWorld({ files, builtin: shipped.readBuiltin });
}

/** What a check tells, each as `severity code`; only of these codes. */
async function told(text: string, codes: readonly Code[], given: Circumstances = {}): Promise<readonly string[]> {
  const { pages = false, only = documentNames } = given;
  const { diagnostics } = await examine('meeting.yaml', { ...common, pages, only }, worldOf(text, given));
  return of(diagnostics, codes);
}

/** The same of a build, and whether it made a packet. */
async function built(text: string, codes: readonly Code[], given: Circumstances = {}) {
  const { only = documentNames } = given;
  const options = { ...common, only, formats: ['docx'], pdfStandard: '2b' } as const;
  const { value, diagnostics } = await build('meeting.yaml', options, worldOf(text, given));
  return { told: of(diagnostics, codes), isMade: value !== undefined };
}

function of(diagnostics: readonly Diagnostic[], codes: readonly Code[]): readonly string[] {
  return diagnostics.filter(({ code }) => codes.includes(code)).map(({ severity, code }) => `${severity} ${code}`);
}

describe('what the office says of a rule', () => {
  const text = edited(doubled);

  test('holds for check and for build', async () => {
    const config = 'rules: { doubled-space: error }\n';
    expect(await told(text, ['doubled-space'], { config })).toEqual(['error doubled-space']);
    expect(await built(text, ['doubled-space'], { config })).toEqual({ told: ['error doubled-space'], isMade: false });
  });

  test('lets a packet be made that the rule by itself would stop', async () => {
    const differs = edited(['checklist:\n', 'checklist:\n  subject: เรื่องอื่น\n']);
    expect(await built(differs, ['subject-differs'])).toEqual({ told: ['error subject-differs'], isMade: false });
    const config = 'documents: { checklist: { subject-differs: off } }\n';
    expect(await built(differs, ['subject-differs'], { config })).toEqual({ told: [], isMade: true });
  });

  test('holds for rules of papers and of pages as well', async () => {
    const config = 'rules: { list-numbers-out-of-order: info, letter-over-one-page: error }\n';
    expect(await told(edited(wrongOrder), ['list-numbers-out-of-order'], { config })).toEqual([
      'info list-numbers-out-of-order',
    ]);
    expect(await told(edited(longBody), ['letter-over-one-page'], { config, pages: true })).toEqual([
      'error letter-over-one-page',
    ]);
  });

  test('is told with its mistakes beside those of the papers, with its own text to show', async () => {
    const world = worldOf(edited(wrongOrder), { config: 'rules: { doubled-spaces: off }\n' });
    const { diagnostics, sources } = await examine('meeting.yaml', { ...common, only: documentNames }, world);
    expect(of(diagnostics, ['unknown-key', 'list-numbers-out-of-order'])).toEqual([
      'error unknown-key',
      'warning list-numbers-out-of-order',
    ]);
    expect(sources.map(({ name }) => name)).toContain('cabsub.config.yaml');
  });

  test('is told with its mistakes also where the input cannot be read at all', async () => {
    expect(await told('a: [', ['unknown-key', 'yaml-syntax'], { config: 'rule: {}\n' })).toEqual([
      'error yaml-syntax',
      'error unknown-key',
    ]);
  });

  test('keeps a packet from being made when it cannot be understood', async () => {
    expect(await built(edited(), ['not-in-list'], { config: 'rules: { doubled-space: maybe }\n' })).toEqual({
      told: ['error not-in-list'],
      isMade: false,
    });
  });
});

describe('a silence', () => {
  const codes = ['doubled-space', 'silence-unused'] as const;

  test('holds for check and for build', async () => {
    const text = edited(doubled, silenced('doubled-space'));
    expect(await told(text, codes)).toEqual([]);
    expect(await built(text, codes)).toEqual({ told: [], isMade: true });
  });

  test('covers several breaches at once', async () => {
    expect(
      await told(edited(doubled, ['ประชุม\nchecklist', 'ประชุม  ก  ข\nchecklist'], silenced('doubled-space')), codes),
    ).toEqual([]);
  });

  test('covers nothing beyond its key', async () => {
    const text = edited(doubled, silenced('doubled-space'), ['รับทราบผล', 'รับทราบ  ผล']);
    expect(await told(text, codes)).toEqual(['warning doubled-space']);
  });

  test('that silences nothing is told, by check and by build', async () => {
    const text = edited(silenced('doubled-space'));
    expect(await told(text, codes)).toEqual(['warning silence-unused']);
    expect(await built(text, codes)).toEqual({ told: ['warning silence-unused'], isMade: true });
  });

  test('of a rule of papers holds for the papers filled in', async () => {
    const order = ['list-numbers-out-of-order', 'silence-unused'] as const;
    expect(await told(edited(wrongOrder, silenced('list-numbers-out-of-order')), order)).toEqual([]);
    expect(await told(edited(silenced('list-numbers-out-of-order')), order)).toEqual(['warning silence-unused']);
  });

  test('of a rule of pages is left alone until pages are set', async () => {
    const pages = ['letter-over-one-page', 'silence-unused'] as const;
    const unused = edited(silenced('letter-over-one-page'));
    expect(await told(unused, pages)).toEqual([]);
    expect(await told(unused, pages, { pages: true })).toEqual(['warning silence-unused']);
    expect((await built(unused, pages)).told).toEqual(['warning silence-unused']);
    expect(await told(edited(longBody, silenced('letter-over-one-page')), pages, { pages: true })).toEqual([]);
  });

  test('of a rule of papers is left alone where only some papers are made', async () => {
    const text = edited(silenced('list-numbers-out-of-order'), ['\nto:', '\n# cabsub-allow doubled-space: เดิม\nto:']);
    const { told: problems } = await built(text, ['silence-unused'], { only: ['checklist'] });
    expect(problems).toEqual(['warning silence-unused']);
  });

  test('is not said to be of no use while mistakes keep rules from seeing everything', async () => {
    expect(await told(edited(silenced('doubled-space'), wrongKey), codes)).toEqual([]);
    expect(await told('# cabsub-allow doubled-space: เดิม\n- ก\n', codes)).toEqual([]);
  });

  test('that is written wrongly hides nothing and stops nothing', async () => {
    const problems = ['doubled-space', 'silence-unknown', 'silence-without-reason'] as const;
    const unknown = edited(doubled, ['body:', '# cabsub-allow doubled-spaces: เดิม\nbody:']);
    expect(await built(unknown, problems)).toEqual({
      told: ['warning silence-unknown', 'warning doubled-space'],
      isMade: true,
    });
    const bare = edited(doubled, ['body:', '# cabsub-allow doubled-space\nbody:']);
    expect(await told(bare, problems)).toEqual(['warning silence-without-reason', 'warning doubled-space']);
  });
});
