/** A public holiday that falls on the same day of each year. Years are B.E., both included. */
export interface FixedHoliday {
  readonly month: number;
  readonly day: number;
  readonly name: string;
  readonly since?: number;
  readonly until?: number;
}

/**
 * The holidays of government offices with a fixed date. Those that follow the moon, วันพืชมงคล, days in lieu and days that
 * the cabinet adds for one year are not here, nor is วันแรงงาน, on which government offices work.
 */
export const FIXED_HOLIDAYS: readonly FixedHoliday[] = [
  { month: 1, day: 1, name: 'วันขึ้นปีใหม่' },
  { month: 4, day: 6, name: 'วันจักรี' },
  { month: 4, day: 13, name: 'วันสงกรานต์' },
  { month: 4, day: 14, name: 'วันสงกรานต์' },
  { month: 4, day: 15, name: 'วันสงกรานต์' },
  { month: 5, day: 4, name: 'วันฉัตรมงคล', since: 2563 },
  { month: 5, day: 5, name: 'วันฉัตรมงคล', until: 2559 },
  { month: 6, day: 3, name: 'วันเฉลิมพระชนมพรรษาสมเด็จพระราชินี', since: 2562 },
  { month: 7, day: 28, name: 'วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว', since: 2560 },
  { month: 8, day: 12, name: 'วันแม่แห่งชาติ' },
  { month: 10, day: 13, name: 'วันนวมินทรมหาราช', since: 2560 },
  { month: 10, day: 23, name: 'วันปิยมหาราช' },
  { month: 12, day: 5, name: 'วันพ่อแห่งชาติ' },
  { month: 12, day: 10, name: 'วันรัฐธรรมนูญ' },
  { month: 12, day: 31, name: 'วันสิ้นปี' },
];
