import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Desk } from '../cli/cabsub.ts';
import { type Hostile, packet, withLine } from './hostile.ts';

const refused = (name: string, line: string, beside?: (desk: Desk) => void): Hostile => ({
  name,
  make: () => withLine(line),
  ...(beside && { beside }),
  ends: 'refused',
});

const link = (target: string) => (desk: Desk) => symlinkSync(target, path.join(desk.folder, 'emblem.svg'));
const svg = (content: string) => (desk: Desk) => desk.write('emblem.svg', content);
const head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"';
const emblem = 'emblem: emblem.svg';
/** The head of a PNG that says it has 100,000 by 100,000 dots. */
const boastfulPng = Buffer.from('89504e470d0a1a0a0000000d49484452000186a0000186a0080600000000000000', 'hex');
const xmlBomb = `<!DOCTYPE s [<!ENTITY a "ฮาฮาฮาฮา">${Array.from({ length: 9 }, (_, i) => {
  const inner = i === 0 ? '&a;' : `&a${i - 1};`;
  return `<!ENTITY a${i} "${inner.repeat(9)}">`;
}).join('')}]>${head}><text>&a8;</text></svg>`;

/** Names that lead out of the folder, and files that are not what they say. */
export const files: readonly Hostile[] = [
  refused('an emblem above the folder', 'emblem: ../../../../etc/passwd'),
  refused('an emblem by its full path', 'emblem: /etc/passwd'),
  refused('an emblem on another drive', 'emblem: "C:\\\\secret.svg"'),
  refused('an emblem on another machine', 'emblem: "\\\\\\\\server\\\\share\\\\a.svg"'),
  refused('an emblem from the network', 'emblem: https://example.go.th/krut.svg'),
  refused('an emblem with NUL in its name', 'emblem: "krut.svg\\0.png"'),
  refused('an emblem of a very long name', `emblem: ${'a'.repeat(250)}.svg`),
  refused('the folder itself as an emblem', 'emblem: .'),
  refused('the input itself as an emblem', 'emblem: meeting.yaml'),
  refused('a link out of the folder', emblem, link('/etc/passwd')),
  refused('a link to itself', emblem, link('emblem.svg')),
  refused('a link to an endless device', emblem, link('/dev/zero')),
  refused('a folder for an emblem', emblem, ({ folder }) => mkdirSync(path.join(folder, 'emblem.svg'))),
  refused('a pipe for an emblem', emblem, ({ folder }) => {
    spawnSync('mkfifo', [path.join(folder, 'emblem.svg')]);
  }),
  refused('an empty emblem', emblem, svg('')),
  refused('an emblem that is a bomb of entities', emblem, svg(xmlBomb)),
  refused(
    'an emblem that names a file',
    emblem,
    svg(`<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]>${head}><text>&x;</text></svg>`),
  ),
  refused('an emblem with a script', emblem, svg(`${head}><script>alert(1)</script></svg>`)),
  refused('an emblem with a picture from elsewhere', emblem, svg(`${head}><image href="http://a.b/c.png"/></svg>`)),
  refused('an emblem 5,000 groups deep', emblem, svg(`${head}>${'<g>'.repeat(5000)}${'</g>'.repeat(5000)}</svg>`)),
  refused('an emblem of endless numbers', emblem, svg(`${head}><path d="M${'9'.repeat(400)} 0 L1e999 NaN"/></svg>`)),
  refused('an emblem of no size', emblem, svg('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 0"/>')),
  refused('a PNG that boasts', 'emblem: emblem.png', ({ write }) => write('emblem.png', boastfulPng)),
  refused('fonts above the folder', 'fonts: ../..'),
  refused('fonts in a file', 'fonts: meeting.yaml'),
  refused('words above the folder', 'words: ../../../etc/passwd'),
  refused('words that are no text', 'words: words.txt', ({ write }) =>
    write('words.txt', Buffer.from([0xff, 0xfe, 0])),
  ),
  refused('a word of 100,000 letters', 'words: words.txt', ({ write }) => write('words.txt', 'ก'.repeat(100_000))),
  refused('an enclosure above the folder', 'enclosures: [{ title: ก, quantity: 1, unit: ชุด, file: ../../x }]'),
  refused('an enclosure that is not there', 'enclosures: [{ title: ก, quantity: 1, unit: ชุด, file: x.pdf }]'),
  {
    name: 'a template that loops',
    make: () => packet,
    beside: ({ write }) =>
      write(
        'templates/checklist.yaml',
        'document: checklist\ntitle: "{% for x in (1..100000000) %}x{% endfor %}"\nblocks: []\n',
      ),
    ends: 'refused',
  },
  {
    name: 'a template that reaches for prototypes',
    make: () => packet,
    beside: ({ write }) =>
      write(
        'templates/checklist.yaml',
        'document: checklist\ntitle: "{{ subject.constructor.constructor }}"\nblocks: []\n',
      ),
    ends: 'refused',
  },
  {
    name: 'settings that are a bomb of aliases',
    make: () => packet,
    beside: ({ write }) => write('cabsub.config.yaml', 'rules: &a { x: [*a, *a] }\n'),
    ends: 'misconfigured',
  },
];
