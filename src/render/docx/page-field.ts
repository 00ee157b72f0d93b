import { BuilderElement, type TextRun, XmlComponent } from 'docx';
import { thaiRun } from './runs.ts';

class Instruction extends XmlComponent {
  constructor(code: string) {
    super('w:instrText');
    this.root.push(code);
  }
}

/**
 * The page's own number as a field, in the number form of the section. Every run of it has the Thai
 * rules, since Word sets the result as the code is set; the result stored is the first that is shown.
 */
export function pageNumberRuns(stored: string): readonly TextRun[] {
  return [mark('begin'), new Instruction('PAGE'), mark('separate'), stored, mark('end')].map((part) => thaiRun([part]));
}

function mark(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } });
}
