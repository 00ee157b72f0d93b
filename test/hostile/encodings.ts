import { type Hostile, packet, twoMebibytesOf, withLine } from './hostile.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(typeof part === 'string' ? new TextEncoder().encode(part) : part)));

/** Thai letters stand in windows-874 and TIS-620 at their place in Unicode less 0xD60. */
const windows874 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return point < 0x80 ? point : point - 0xd60;
  });

const swapped = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

/** Files whose bytes are no text, or hardly. */
export const encodings: readonly Hostile[] = [
  { name: 'nothing', make: () => '', ends: 'refused' },
  { name: 'one NUL', make: () => '\0', ends: 'refused' },
  { name: 'a byte-order mark alone', make: () => '\uFEFF', ends: 'refused' },
  { name: 'UTF-8 with a byte-order mark', make: () => `\uFEFF${packet}`, ends: 'built' },
  { name: 'two byte-order marks', make: () => `\uFEFF\uFEFF${packet}`, ends: 'built' },
  { name: 'UTF-16 with a mark', make: () => Buffer.from(`\uFEFF${packet}`, 'utf16le'), ends: 'refused' },
  { name: 'UTF-16 without a mark', make: () => Buffer.from(packet, 'utf16le'), ends: 'refused' },
  { name: 'UTF-16, high bytes first', make: () => swapped(`\uFEFF${packet}`), ends: 'refused' },
  { name: 'UTF-32', make: () => bytes([0xff, 0xfe, 0, 0], [0x6b, 0, 0, 0]), ends: 'refused' },
  { name: 'TIS-620', make: () => windows874(packet), ends: 'refused' },
  { name: 'one byte of TIS-620 in UTF-8', make: () => bytes('subject: ', [0xa1], `\n${packet}`), ends: 'refused' },
  { name: 'a lone continuation byte', make: () => bytes(packet, [0x80]), ends: 'refused' },
  { name: 'a character cut off at the end', make: () => bytes(packet, '# ', [0xe0, 0xb8]), ends: 'refused' },
  { name: 'an overlong slash', make: () => bytes(packet, '# ', [0xc0, 0xaf]), ends: 'refused' },
  { name: 'a surrogate in UTF-8', make: () => bytes(packet, '# ', [0xed, 0xa0, 0x80]), ends: 'refused' },
  { name: 'a character past Unicode', make: () => bytes(packet, '# ', [0xf4, 0x90, 0x80, 0x80]), ends: 'refused' },
  { name: 'an escaped lone surrogate', make: () => withLine('subject: "ผล\\ud800การ"'), ends: 'refused' },
  { name: 'an escaped NUL', make: () => withLine('subject: "ผล\\0การ"'), ends: 'refused' },
  { name: 'NUL in a value', make: () => withLine('subject: ผล\0การ'), ends: 'refused' },
  { name: 'NUL in a key', make: () => withLine('sub\0ject: ผล'), ends: 'refused' },
  { name: 'NUL in a comment', make: () => `${packet}# \0\n`, ends: 'refused' },
  { name: 'escape sequences of a terminal', make: () => withLine('subject: \u001b[2J\u001b[31mผล'), ends: 'refused' },
  { name: 'escape sequences in an unknown key', make: () => `${packet}"\\e[2J": 1\n`, ends: 'refused' },
  { name: 'a backspace', make: () => withLine('subject: ผล\bการ'), ends: 'refused' },
  { name: 'DEL and C1 controls', make: () => withLine('subject: ผล\u007f\u0085\u009b'), ends: 'either' },
  { name: 'U+FFFE', make: () => withLine('subject: ผล\uFFFE'), ends: 'refused' },
  { name: 'U+FFFF', make: () => withLine('subject: ผล\uFFFF'), ends: 'refused' },
  { name: 'a noncharacter above', make: () => withLine('subject: ผล\u{1FFFE}'), ends: 'refused' },
  { name: 'private letters', make: () => withLine('subject: ผล\uE000\uF8FF'), ends: 'refused' },
  { name: 'bidi overrides', make: () => withLine('subject: ผล\u202Eการประชุม\u202C'), ends: 'either' },
  { name: 'bidi isolates without end', make: () => withLine(`subject: ผล${'\u2066'.repeat(400)}`), ends: 'either' },
  { name: 'line separators', make: () => withLine('subject: ผล\u2028การ\u2029ประชุม'), ends: 'either' },
  { name: 'CRLF', make: () => packet.replaceAll('\n', '\r\n'), ends: 'built' },
  { name: 'CR alone', make: () => packet.replaceAll('\n', '\r'), ends: 'refused' },
  { name: 'tabs for indents', make: () => packet.replaceAll('\n  ', '\n\t'), ends: 'refused' },
  { name: '2 MiB of NUL', make: () => twoMebibytesOf('\0'), ends: 'refused' },
  { name: '2 MiB of spaces', make: () => twoMebibytesOf(' '), ends: 'refused' },
  { name: '2 MiB of line ends', make: () => twoMebibytesOf('\n'), ends: 'refused' },
  { name: '2 MiB of one letter', make: () => twoMebibytesOf('ก'), ends: 'refused' },
  { name: '2 MiB of tone marks', make: () => twoMebibytesOf('่'), ends: 'refused' },
  { name: '2 MiB of CR', make: () => twoMebibytesOf('\r'), ends: 'refused' },
  { name: '3 MiB', make: () => `# ${'ก'.repeat(1024 * 1024)}\n`, ends: 'refused' },
];
