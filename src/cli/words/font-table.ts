import type { Language } from '../../model/language.ts';
import type { Variant } from '../../model/variant.ts';

/** What `cabsub fonts` says. */
export interface FontWords {
  readonly uses: Readonly<Record<Variant | 'symbols', string>>;
  readonly columns: Readonly<
    Record<
      'use' | 'font' | 'scale' | 'pitch' | 'lacks' | 'forms' | 'marks' | 'version' | 'licence' | 'hash' | 'file',
      string
    >
  >;
  readonly none: string;
  readonly unsaid: string;
  readonly builtin: string;
}

export const fontWords: Readonly<Record<Language, FontWords>> = {
  th: {
    uses: { regular: 'ตัวปกติ', bold: 'ตัวหนา', italic: 'ตัวเอน', 'bold-italic': 'ตัวหนาเอน', symbols: 'เครื่องหมาย' },
    columns: {
      use: 'ใช้เป็น',
      font: 'แบบตัวอักษร',
      scale: 'ตัวคูณ',
      pitch: 'ระยะบรรทัด',
      lacks: 'อักขระไทยที่ขาด',
      forms: 'เลือกรูปอักษร',
      marks: 'จัดวรรณยุกต์',
      version: 'รุ่น',
      licence: 'สัญญาอนุญาต',
      hash: 'SHA-256',
      file: 'ไฟล์',
    },
    none: 'ไม่มี',
    unsaid: 'ไม่ระบุ',
    builtin: 'มากับโปรแกรม',
  },
  en: {
    uses: { regular: 'regular', bold: 'bold', italic: 'italic', 'bold-italic': 'bold italic', symbols: 'symbols' },
    columns: {
      use: 'used as',
      font: 'font',
      scale: 'scale',
      pitch: 'line pitch',
      lacks: 'lacks Thai',
      forms: 'forms (GSUB)',
      marks: 'marks (GPOS)',
      version: 'version',
      licence: 'licence',
      hash: 'SHA-256',
      file: 'file',
    },
    none: 'none',
    unsaid: 'not said',
    builtin: 'built in',
  },
};
