import type { Severity } from '../model/diagnostic.ts';
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
  count(errors: number, warnings: number): string;
}

export const reportWords: Readonly<Record<Language, ReportWords>> = {
  th: {
    severity: { error: 'ข้อผิดพลาด', warning: 'คำเตือน', info: 'ข้อสังเกต' },
    fix: 'วิธีแก้',
    write: (text) => `แก้เป็น “${text}”`,
    related: 'ดูประกอบ',
    more: (problems) => `และอีก ${problems} แห่ง`,
    count: (errors, warnings) =>
      [
        errors > 0 ? `พบข้อผิดพลาด ${errors} แห่ง` : '',
        warnings > 0 ? `คำเตือน ${warnings} แห่ง` : '',
        errors > 0 ? 'ไม่ได้เขียนเอกสาร' : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'note' },
    fix: 'fix',
    write: (text) => `write “${text}”`,
    related: 'see also',
    more: (problems) => `and ${problems} more`,
    count: (errors, warnings) =>
      [counted(errors, 'error'), counted(warnings, 'warning')].filter((part) => part !== '').join(', ') +
      (errors > 0 ? '; nothing was written' : ''),
  },
};

function counted(count: number, noun: string): string {
  if (count === 0) return '';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
