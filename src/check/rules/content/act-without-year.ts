import { oneOf } from '../../../thai/one-of.ts';
import type { Breach, TextRule } from '../rule.ts';
import type { Text } from '../text.ts';

const kinds = ['พระราชบัญญัติ', 'พ.ร.บ.', 'พระราชกำหนด', 'พระราชกฤษฎีกา'];
const kind = String.raw`(?:${oneOf(kinds)})[ \u00A0]*`;
const draft = String.raw`(?<draft>ร่าง[ \u00A0]*)?`;
/** Words that speak of an act without naming it. */
const unnamed = '(?!ดังกล่าว|ฉบับ|นี้|ทั้ง|ที่|จำนวน|ซึ่ง|อื่น|ต่าง|และ|หรือ|ใน)';

/** The year's sign where no year follows it: behind it are too many dots, too few, or none. */
const yearSign = /พ\.ศ\.(?![ \u00A0]*[\d๐-๙{])[ \u00A0]*(?<dots>[.…]*)/g;
const named = new RegExp(String.raw`${draft}${kind}${unnamed}[ก-๎][ก-๎\d๐-๙ \u00A0().]{0,200}$`);
const reach = 220;
/** The sign alone speaks of the era (พ.ศ. กับ ค.ศ.) unless a name or a sentence ends there. */
const ended = /^[ \u00A0]*(?:$|[\n”)]|และ|หรือ|ซึ่ง|มาตรา|ร่าง)/;

/** A line that is the name of an act, with a list's marker before it. */
const bare = new RegExp(
  String.raw`^[ \t]*(?:(?:[\d๐-๙]{1,3}[.)]|[-*+])[ \t]+)?(?<act>${draft}${kind}${unnamed}[ก-๎]{2,200}(?:[ \u00A0]*\(ฉบับที่[^()\n]{0,20}\))?)(?:[ \u00A0]+มาตรา[^\n]{0,200})?[ \t]*$`,
);

/** Acts are named with their year; a draft has พ.ศ. and four dots in its place (domain.md F38). */
export const actWithoutYear: TextRule<'act-without-year'> = {
  code: 'act-without-year',
  severity: 'warning',
  looksAt: 'text',
  find: (text) => [...incomplete(text), ...missing(text)],
};

function incomplete({ value, range }: Text): readonly Breach<'act-without-year'>[] {
  if (!kinds.some((each) => value.includes(each))) return [];
  return [...value.matchAll(yearSign)].flatMap(({ 0: sign, index, groups }) => {
    const dots = groups?.dots ?? '';
    const before = value.slice(Math.max(0, index - reach), index);
    const act = dots === '....' ? null : named.exec(before.slice(nearestKind(before)));
    if (!act) return [];
    const isDraft = act.groups?.draft !== undefined;
    if (!isDraft && dots === '' && !ended.test(value.slice(index + sign.length, index + sign.length + 20))) return [];
    const at = range(index, index + sign.trimEnd().length);
    const fix = { range: at, text: 'พ.ศ. ....' };
    return [{ at, params: { act: act[0].trim(), draft: isDraft }, ...(isDraft && { fix }) }];
  });
}

/** Where the last act that a text names begins, its word ร่าง included. */
function nearestKind(text: string): number {
  const at = Math.max(...kinds.map((each) => text.lastIndexOf(each)));
  const lead = /ร่าง[ \u00A0]*$/.exec(text.slice(0, Math.max(0, at)));
  return at === -1 ? text.length : (lead?.index ?? at);
}

/** A draft that is a line of its own, and an act that the checklist refers to. */
function missing({ pointer, value, range }: Text): readonly Breach<'act-without-year'>[] {
  const isReference = /^\/necessity\/\d+\/reference$/.test(pointer);
  let from = 0;
  return value.split('\n').flatMap((line) => {
    const start = from;
    from += line.length + 1;
    const { act, draft } = bare.exec(line)?.groups ?? {};
    if (act === undefined || (draft === undefined && !isReference)) return [];
    const at = start + line.indexOf(act);
    return [{ at: range(at, at + act.length), params: { act, draft: draft !== undefined } }];
  });
}
