import { AGENCIES } from './agencies.ts';
import { MONTHS } from './months.ts';

/**
 * A short form that prose does not use (domain.md F20), with the full words that it may stand for: where there is but one,
 * that can be put in its place. `next` is how the word after the full word stands; without it, as it was typed.
 */
export interface Abbreviation {
  readonly short: string;
  readonly readings: readonly string[];
  readonly next?: 'joined' | 'spaced';
}

/** Codes that mean something else as well: กก. kilograms, รง. factories, อส. volunteers. */
const ambiguousCodes: ReadonlySet<string> = new Set(['นร', 'กก', 'รง', 'อส', 'กท', 'พศ']);

const agencies: readonly Abbreviation[] = AGENCIES.filter(({ code }) => !ambiguousCodes.has(code)).map(
  ({ code, name }) => ({ short: `${code}.`, readings: [name] }),
);

const single = `
กทม.	กรุงเทพมหานคร
ครม.	คณะรัฐมนตรี
คกก.	คณะกรรมการ
นรม.	นายกรัฐมนตรี
ปคร.	ผู้ประสานงานคณะรัฐมนตรีและรัฐสภา
สลค.	สำนักเลขาธิการคณะรัฐมนตรี
สลน.	สำนักเลขาธิการนายกรัฐมนตรี
สปน.	สำนักงานปลัดสำนักนายกรัฐมนตรี
สงป.	สำนักงบประมาณ
สคก.	สำนักงานคณะกรรมการกฤษฎีกา
สศช.	สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ
สพฐ.	สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน
สปสช.	สำนักงานหลักประกันสุขภาพแห่งชาติ
สตง.	สำนักงานการตรวจเงินแผ่นดิน
สตช.	สำนักงานตำรวจแห่งชาติ
ปภ.	กรมป้องกันและบรรเทาสาธารณภัย
อปท.	องค์กรปกครองส่วนท้องถิ่น
อบจ.	องค์การบริหารส่วนจังหวัด
อบต.	องค์การบริหารส่วนตำบล
ผวจ.	ผู้ว่าราชการจังหวัด
ผอ.	ผู้อำนวยการ
จนท.	เจ้าหน้าที่
อสม.	อาสาสมัครสาธารณสุขประจำหมู่บ้าน
ศอ.บต.	ศูนย์อำนวยการบริหารจังหวัดชายแดนภาคใต้
รธน.	รัฐธรรมนูญ
ลว.	ลงวันที่
ลบ.ม.	ลูกบาศก์เมตร
ซม.	เซนติเมตร
ส.ส.	สมาชิกสภาผู้แทนราษฎร
สส.	สมาชิกสภาผู้แทนราษฎร
ส.ว.	สมาชิกวุฒิสภา
ตร.กม.	ตารางกิโลเมตร
ตร.ม.	ตารางเมตร
ศ.ดร.	ศาสตราจารย์ ดร.
รศ.ดร.	รองศาสตราจารย์ ดร.
ผศ.ดร.	ผู้ช่วยศาสตราจารย์ ดร.
`;

/** What is written together with the name or word after it. */
const joining = `
พ.ร.บ.	พระราชบัญญัติ
พ.ร.ก.	พระราชกำหนด
พ.ร.ฎ.	พระราชกฤษฎีกา
สนง.	สำนักงาน
รพ.	โรงพยาบาล
รศ.	รองศาสตราจารย์
ผศ.	ผู้ช่วยศาสตราจารย์
นพ.	นายแพทย์
พญ.	แพทย์หญิง
น.ส.	นางสาว
ม.ร.ว.	หม่อมราชวงศ์
ม.ล.	หม่อมหลวง
จ.	จังหวัด
ต.	ตำบล
ถ.	ถนน
ซ.	ซอย
`;

/** Ranks; the name follows with a space. */
const ranks = `
พล.อ.	พลเอก
พล.ท.	พลโท
พล.ต.	พลตรี
พล.ร.อ.	พลเรือเอก
พล.อ.อ.	พลอากาศเอก
พล.ต.อ.	พลตำรวจเอก
พล.ต.ท.	พลตำรวจโท
พล.ต.ต.	พลตำรวจตรี
พ.ต.อ.	พันตำรวจเอก
พ.ต.ท.	พันตำรวจโท
พ.ต.ต.	พันตำรวจตรี
ร.ต.อ.	ร้อยตำรวจเอก
`;

const several: readonly Abbreviation[] = [
  { short: 'รมว.', readings: ['รัฐมนตรีว่าการกระทรวง', 'รัฐมนตรีว่าการ'] },
  { short: 'รมช.', readings: ['รัฐมนตรีช่วยว่าการกระทรวง', 'รัฐมนตรีช่วยว่าการ'] },
  { short: 'รร.', readings: ['โรงเรียน', 'โรงแรม'] },
  { short: 'ร.ร.', readings: ['โรงเรียน', 'โรงแรม'] },
  { short: 'อ.', readings: ['อำเภอ', 'อาจารย์'] },
  { short: 'กม.', readings: ['กิโลเมตร', 'กฎหมาย'] },
];

/** Months, which are short only after a day: ก.พ. is the Civil Service Commission too. */
export const SHORT_MONTHS: readonly Abbreviation[] = MONTHS.map(({ name, short }) => ({ short, readings: [name] }));

export const ABBREVIATIONS: readonly Abbreviation[] = [
  ...agencies,
  ...entries(single),
  ...entries(joining).map((entry) => ({ ...entry, next: 'joined' as const })),
  ...entries(ranks).map((entry) => ({ ...entry, next: 'spaced' as const })),
  ...several,
];

/**
 * What stands in prose as it is: eras, hours, signs, and bodies whose short names are those of their laws
 * (สำนักงาน ก.พ.). A degree before a name is short in official papers too.
 */
export const ACCEPTED_SHORT_FORMS: ReadonlySet<string> = new Set([
  ...['พ.ศ.', 'ค.ศ.', 'ร.ศ.', 'จ.ศ.', 'ม.ศ.', 'ฮ.ศ.'],
  ...['ก.พ.', 'ก.พ.ร.', 'ก.พ.ค.', 'ก.ค.ศ.', 'ก.ล.ต.', 'ก.อ.', 'ก.ต.', 'ก.ถ.', 'ก.ต.ร.', 'ก.ตร.'],
  ...['ส.ค.ส.', 'ส.ป.ก.'],
  ...['ป.ป.ช.', 'ป.ป.ส.', 'ป.ป.ท.', 'ป.ป.ง.', 'ป.ย.ป.', 'ธ.ก.ส.', 'ธ.อ.ส.'],
]);

/** What names a paper where a number follows: น.ส.3 ก. is a title to land. */
export const NAMED_PAPERS: ReadonlySet<string> = new Set(['น.ส.']);

function entries(table: string): readonly Abbreviation[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [short = '', full = ''] = line.split('\t');
      return { short, readings: [full] };
    });
}
