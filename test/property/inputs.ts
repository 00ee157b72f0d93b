import fc from 'fast-check';

/** Pieces that YAML, Markdown, templates or the rules look at. */
const pieces = [
  ...'kind: |subject: |number: |date: |to: |body: |letter:\n  |memo:\n  |checklist:\n  |meeting: |signatory: |contact: '.split(
    '|',
  ),
  ...['money: ', 'references: ', 'enclosures: ', 'copies_to: ', 'words: ', 'information', 'ด่วนที่สุด', 'ลับ', 'agree'],
  ...[
    '\n',
    '\n\n',
    '  ',
    ' ',
    '\t',
    '- ',
    ': ',
    ':',
    '|',
    '>',
    '|\n  ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '#',
    '# cabsub-allow ',
  ],
  ...['&a ', '*a ', '!t ', '%', '---\n', '...\n', '? ', '<<: ', '\r\n', '\\', '\u200b', '\u00a0', '\ufeff', '\u202e'],
  ...[
    '1. ',
    '1) ',
    '๑. ',
    '(1) ',
    '2.1 ',
    '**',
    '| ก | ข |\n|---|---|\n',
    '{=',
    '=}',
    '{{',
    '}}',
    '{%',
    '%}',
    '<b>',
    '`',
    '![a](b)',
  ],
  ...['วันที่ ', '31 เมษายน 2550', '๒๙ กุมภาพันธ์ ๒๕๕๐', 'วันจันทร์ที่ ', 'พ.ศ. ', 'ค.ศ. 2550', '2550-04-17', '0000-00-00', '9'],
  ...[
    '500 บาท (ห้าร้อยบาทถ้วน)',
    'ล้านบาท',
    'กทม.',
    'ต่าง ๆ',
    'ฯ',
    'ๆ',
    'เเ',
    'ํา',
    '่่',
    '“',
    '”',
    '(',
    ')',
    'มติคณะรัฐมนตรี',
    'ดังนี้',
  ],
  ...[
    'นายพลเดช ปิ่นประทีป',
    'พม 0201/15136',
    '0 2659 6442',
    'a@b.go.th',
    'http://',
    'COVID-19',
    'ๅ',
    '์',
    'А',
    '👍',
    '\ud800',
  ],
];

export const soupOfYaml: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** One change at a place, given as a share of the text's length. */
const damage = fc.record({
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.nat({ max: 40 }),
  put: fc.oneof(fc.constantFrom(...pieces), fc.constant(''), fc.string({ unit: 'binary', maxLength: 5 })),
});

/** One of the texts with a few stretches taken out and pieces put in. */
export function damagedText(texts: readonly string[]): fc.Arbitrary<string> {
  const damages = fc.array(damage, { minLength: 1, maxLength: 6 });
  return fc.tuple(fc.constantFrom(...texts), damages).map(([text, changes]) =>
    changes.reduce((changed, { where, taken, put }) => {
      const at = Math.floor(where * changed.length);
      return changed.slice(0, at) + put + changed.slice(at + taken);
    }, text),
  );
}

/** One of the texts with the values of some one-line keys replaced. */
export function unlikelyValues(texts: readonly string[]): fc.Arbitrary<string> {
  const value = fc.oneof(
    soupOfYaml.map((soup) => JSON.stringify(soup)),
    fc.double().map(String),
    fc.constantFrom(
      '',
      '[]',
      '{}',
      '~',
      'yes',
      'no',
      '.inf',
      '1e999',
      '[[]]',
      '{a: {b: c}}',
      '|',
      '>-',
      '"',
      '[',
      '2007-04-17',
    ),
  );
  const values = fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 5 });
  return fc.tuple(fc.constantFrom(...texts), values).map(([text, changes]) =>
    changes.reduce((changed, [pick, put]) => {
      const lines = [...changed.matchAll(/^([ \t-]*[a-z_]+: )(?!\|)(.+)$/gm)];
      const line = lines[pick % Math.max(1, lines.length)];
      if (!line) return changed;
      const [whole, key = ''] = line;
      return changed.slice(0, line.index) + key + put + changed.slice(line.index + whole.length);
    }, text),
  );
}
