/** A body that numbers its own letters (domain.md C). Years are B.E. and inclusive. */
export interface Agency {
  /** The code after ที่, two consonants without a full stop. */
  readonly code: string;
  readonly name: string;
  readonly since?: number;
  readonly until?: number;
}

export const AGENCIES: readonly Agency[] = [
  { code: 'นร', name: 'สำนักนายกรัฐมนตรี' },
  { code: 'กห', name: 'กระทรวงกลาโหม' },
  { code: 'กค', name: 'กระทรวงการคลัง' },
  { code: 'กต', name: 'กระทรวงการต่างประเทศ' },
  { code: 'กก', name: 'กระทรวงการท่องเที่ยวและกีฬา' },
  { code: 'พม', name: 'กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์' },
  { code: 'อว', name: 'กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม', since: 2562 },
  { code: 'กษ', name: 'กระทรวงเกษตรและสหกรณ์' },
  { code: 'คค', name: 'กระทรวงคมนาคม' },
  { code: 'ทส', name: 'กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม' },
  { code: 'ดศ', name: 'กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม', since: 2559 },
  { code: 'ทก', name: 'กระทรวงเทคโนโลยีสารสนเทศและการสื่อสาร', since: 2545, until: 2559 },
  { code: 'พน', name: 'กระทรวงพลังงาน' },
  { code: 'พณ', name: 'กระทรวงพาณิชย์' },
  { code: 'มท', name: 'กระทรวงมหาดไทย' },
  { code: 'ยธ', name: 'กระทรวงยุติธรรม' },
  { code: 'รง', name: 'กระทรวงแรงงาน' },
  { code: 'วธ', name: 'กระทรวงวัฒนธรรม' },
  { code: 'วท', name: 'กระทรวงวิทยาศาสตร์และเทคโนโลยี', until: 2562 },
  { code: 'ศธ', name: 'กระทรวงศึกษาธิการ' },
  { code: 'สธ', name: 'กระทรวงสาธารณสุข' },
  { code: 'อก', name: 'กระทรวงอุตสาหกรรม' },
  { code: 'ตช', name: 'สำนักงานตำรวจแห่งชาติ' },
  { code: 'พศ', name: 'สำนักงานพระพุทธศาสนาแห่งชาติ' },
  { code: 'อส', name: 'สำนักงานอัยการสูงสุด' },
  { code: 'กท', name: 'กรุงเทพมหานคร' },
];

/** Codes of independent bodies, courts and parliament, which are not held for certain (domain.md C): they are no mistake. */
export const OTHER_CODES: readonly string[] = ['ปช', 'ตผ', 'ลต', 'สม', 'ผผ', 'ศย', 'ศป', 'ศร', 'สผ', 'สว'];
