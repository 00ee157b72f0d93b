import { BuilderElement, type TextRun, XmlComponent } from 'docx';
import { thaiDigits } from '../../thai/numerals.ts';
import { thaiRun } from './runs.ts';

class Instruction extends XmlComponent {
  constructor(code: string) {
    super('w:instrText');
    this.root.push(code);
  }
}

/**
 * The page's own number as a field, in the number form of the section; `stored` is what is shown until Word has
 * counted.
 */
export function pageNumberRuns(stored: number): readonly TextRun[] {
  return fieldRuns('PAGE', stored);
}

/**
 * The number of pages as a field. Of the fields that count pages Word shows this one in Thai digits, and LibreOffice,
 * which draws NUMPAGES in a Thai number form as letters (ข for 2), shows what is stored. A paper is one section.
 */
export function pageCountRuns(stored: number): readonly TextRun[] {
  return fieldRuns('SECTIONPAGES \\* ThaiArabic', stored);
}

/** Every run of a field has the Thai rules, since Word sets the result as the code is set. */
function fieldRuns(code: string, stored: number): readonly TextRun[] {
  const result = thaiDigits(String(stored)).text;
  return [mark('begin'), new Instruction(code), mark('separate'), result, mark('end')].map((part) => thaiRun([part]));
}

function mark(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } });
}
