import { type CheckOptions, check } from '../../src/check/index.ts';
import type { Diagnostic, Outcome, Place } from '../../src/model/diagnostic.ts';
import type { Submission } from '../../src/model/submission.ts';
import { readText } from '../../src/read/index.ts';
import { memoryWorld } from '../../src/world/memory.ts';

/** A whole input with nothing that could be left out. */
export const smallest = `kind: information
subject: ผลการประชุมด้านสวัสดิการ
number: พม 0201/15136
date: 2550-04-17
ministry: { name: กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์ }
to: เลขาธิการคณะรัฐมนตรี
body: ด้วย กระทรวงได้จัดการประชุม
checklist:
  deadline: ภายในเดือนเมษายน 2550
  necessity: [{ basis: other, summary: เป็นเรื่องที่ประชาชนให้ความสนใจ }]
  resolutions: [รับทราบผลการประชุม]
  coordinator: { name: นางกานดา วัชราภัย, position: ผู้ประสานงานคณะรัฐมนตรีและรัฐสภา }
signatory: { name: นายพลเดช ปิ่นประทีป, position: รัฐมนตรีว่าการกระทรวง }
contact: { phone: 0 2659 6442, email: saraban@ministry.go.th }
`;

/** Reads and checks a text that is sound YAML, beside the files named. */
export function checked(
  text: string,
  { draft = false }: Partial<CheckOptions> = {},
  files: readonly string[] = [],
): Outcome<Submission> {
  const { value, diagnostics } = readText({ name: 'meeting.yaml', text });
  if (value === undefined || diagnostics.length > 0) throw new Error(`not sound YAML: ${JSON.stringify(diagnostics)}`);
  return check(value, { draft }, worldWith(files));
}

export function worldWith(files: readonly string[]) {
  return memoryWorld({
    files: Object.fromEntries(files.map((name) => [name, 'content'])),
    builtin: (name) => {
      throw new Error(`${name} was not to be read`);
    },
  });
}

/** A problem as `code line:column`, both from 1, columns in code points. */
export function told(text: string, { code, at }: Diagnostic): string {
  return `${code} ${place(text, at)}`;
}

function place(text: string, at: Place): string {
  if (at.kind !== 'range') return at.kind;
  const lines = text.slice(0, at.start).split('\n');
  return `${lines.length}:${[...(lines.at(-1) ?? '')].length + 1}`;
}
