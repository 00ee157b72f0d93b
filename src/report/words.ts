import type { Code, Severity } from '../model/diagnostic.ts';
import type { Language } from '../model/language.ts';

/** What reports say around the messages. */
export interface ReportWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly fix: string;
  /** Introduces the exact text to put in place of what is marked. */
  readonly write: (text: string) => string;
  readonly related: string;
  /** Problems that are not shown. */
  more(problems: number): string;
  count(problems: Readonly<Record<Severity, number>>): string;
  /** A test that passes: an input without problems. */
  readonly clean: string;
  /** Where more is said about a code. */
  explained(code: Code): string;
}

export const reportWords: Readonly<Record<Language, ReportWords>> = {
  th: {
    severity: { error: 'ข้อผิดพลาด', warning: 'คำเตือน', info: 'ข้อสังเกต' },
    fix: 'วิธีแก้',
    write: (text) => `แก้เป็น “${text}”`,
    related: 'ดูประกอบ',
    more: (problems) => `และอีก ${problems} แห่ง`,
    count: ({ error, warning, info }) => {
      const counts = [
        error > 0 ? `ข้อผิดพลาด ${error} แห่ง` : '',
        warning > 0 ? `คำเตือน ${warning} แห่ง` : '',
        info > 0 ? `ข้อสังเกต ${info} แห่ง` : '',
      ];
      return `พบ${counts.filter((part) => part !== '').join(' ')}`;
    },
    clean: 'ไม่พบข้อผิดพลาด',
    explained: (code) => `ดูคำอธิบายและตัวอย่างด้วยคำสั่ง cabsub explain ${code}`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'note' },
    fix: 'fix',
    write: (text) => `write “${text}”`,
    related: 'see also',
    more: (problems) => `and ${problems} more`,
    count: ({ error, warning, info }) =>
      [counted(error, 'error'), counted(warning, 'warning'), counted(info, 'note')]
        .filter((part) => part !== '')
        .join(', '),
    clean: 'no problems',
    explained: (code) => `cabsub explain ${code} tells more and shows an example`,
  },
};

function counted(count: number, noun: string): string {
  if (count === 0) return '';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
