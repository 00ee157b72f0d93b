import type { Desk } from '../cli/cabsub.ts';

/** One hostile input: how the file is made, and what lies beside it. */
export interface Hostile {
  readonly name: string;
  readonly make: () => string | Uint8Array;
  readonly beside?: (desk: Desk) => void;
  /** How it must end: refused with a place, for the input or for the office's settings, built, or refused or built, but cleanly. */
  readonly ends: 'refused' | 'misconfigured' | 'built' | 'either';
}

/** A sound packet in which one thing can be made hostile; flow maps, so that keys can be added anywhere. */
export const packet = `kind: information
subject: ผลการประชุมด้านสวัสดิการ
number: พม 0201/15136
date: 2550-04-17
ministry: { name: กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ }
to: เลขาธิการคณะรัฐมนตรี
body: กระทรวงได้จัดการประชุมแล้ว
checklist:
  deadline: ภายในเดือนเมษายน 2550
  necessity: [{ basis: other, summary: เป็นเรื่องที่ประชาชนให้ความสนใจ }]
  resolutions: [รับทราบผลการประชุม]
  coordinator: { name: นางกานดา วัชราภัย, position: ผู้ประสานงานคณะรัฐมนตรีและรัฐสภา }
signatory: { name: นายพลเดช ปิ่นประทีป, position: รัฐมนตรีว่าการกระทรวง }
contact: { phone: 0 2659 6442, email: saraban@ministry.go.th }
`;

/** The packet with a line of its own, or with one line of it in another form. */
export function withLine(line: string): string {
  const key = line.slice(0, line.indexOf(':'));
  const written = new RegExp(`^${key}:.*$`, 'm');
  return written.test(packet) ? packet.replace(written, () => line) : `${packet}${line}\n`;
}

/** The packet with a body, its lines indented under `|`. */
export function withBody(body: string): string {
  return withLine(`body: |\n${body.replace(/^(?=.)/gm, '  ')}`);
}

/** As many of a piece as two mebibytes hold, less what the packet itself takes. */
export function twoMebibytesOf(piece: string): string {
  return piece.repeat(Math.floor((2 * 1024 * 1024 - 4096) / new TextEncoder().encode(piece).length));
}
