/** How a letter opens and closes for one kind of addressee (domain.md B, annex 2 of the regulation). */
export interface Courtesy {
  readonly opening: string;
  readonly closing: string;
}

export const ORDINARY: Courtesy = { opening: 'เรียน', closing: 'ขอแสดงความนับถือ' };
export const HIGHEST_POSTS: Courtesy = { opening: 'กราบเรียน', closing: 'ขอแสดงความนับถืออย่างยิ่ง' };

/** The fourteen posts of กราบเรียน, and names that later lists and common use give to the same posts. */
export const HIGHEST_POST_NAMES: ReadonlySet<string> = new Set([
  'ประธานองคมนตรี',
  'นายกรัฐมนตรี',
  'ประธานรัฐสภา',
  'ประธานสภาผู้แทนราษฎร',
  'ประธานวุฒิสภา',
  'ประธานศาลฎีกา',
  'รัฐบุรุษ',
  'ประธานศาลรัฐธรรมนูญ',
  'ประธานศาลปกครองสูงสุด',
  'ประธานกรรมการการเลือกตั้ง',
  'ประธานกรรมการสิทธิมนุษยชนแห่งชาติ',
  'ประธานกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ',
  'ประธานกรรมการตรวจเงินแผ่นดิน',
  'ผู้ตรวจการแผ่นดิน',
  'ประธานผู้ตรวจการแผ่นดิน',
]);

/** Monks by rank (สมเด็จ and รองสมเด็จ, other พระราชาคณะ, all others). */
const MONKS_OF_HIGHEST_RANK: Courtesy = { opening: 'นมัสการ', closing: 'ขอนมัสการด้วยความเคารพอย่างยิ่ง' };
const MONKS_OF_HIGH_RANK: Courtesy = { opening: 'นมัสการ', closing: 'ขอนมัสการด้วยความเคารพอย่างสูง' };
const MONKS: Courtesy = { opening: 'นมัสการ', closing: 'ขอนมัสการด้วยความเคารพ' };

/**
 * What the beginning of an addressee tells; the first entry that fits holds. Other titles that begin with
 * สมเด็จ are royal, the supreme patriarch's too: his formula names him in full.
 */
export const TITLES: readonly { readonly begins: RegExp; readonly courtesy: Courtesy | 'royal' }[] = [
  {
    begins:
      /^สมเด็จพระ(?:ราชาคณะ|วันรัต|พุฒาจารย์|พุทธโฆษาจารย์|พุทธปาพจนบดี|พุทธชินวงศ์|พุทธพจนวชิรมุนี|ธีรญาณมุนี|มหาธีราจารย์|มหามุนีวงศ์|มหารัชมังคลาจารย์|มหาวีรวงศ์|ญาณวโรดม|ญาณวชิโรดม)/,
    courtesy: MONKS_OF_HIGHEST_RANK,
  },
  {
    begins:
      /^(?:ขอเดชะ|ใต้ฝ่าละออง|พระบาทสมเด็จ|สมเด็จ|พระเจ้า|พระวรวงศ์เธอ|พระบรม|พระวรราช|พระนาง|พระองค์เจ้า|พระองค์โสม|เจ้าฟ้า|ทูลกระหม่อม|หม่อมเจ้า|ม\.จ\.|ท่านหญิง|ท่านชาย)/,
    courtesy: 'royal',
  },
  { begins: /^พระราช(?:วงศ์|กุมาร|โอรส|ธิดา|นัดดา|ชนนี|ชนก)/, courtesy: 'royal' },
  { begins: /^(?:รองสมเด็จพระราชาคณะ|พระพรหม)/, courtesy: MONKS_OF_HIGHEST_RANK },
  { begins: /^พระ(?:ราชาคณะ|ธรรม|เทพ|ราช)/, courtesy: MONKS_OF_HIGH_RANK },
  { begins: /^(?:พระ|สามเณร|เจ้าอาวาส|รองเจ้าอาวาส|เจ้าคณะ|รองเจ้าคณะ)/, courtesy: MONKS },
];
