import { EmptyElement, type IRunOptions, Tab, TextRun } from 'docx';
import { symbolScale } from './fonts/symbol-font.ts';
import { textSize } from './fonts/text-font.ts';
import { symbolStyle } from './own-styles.ts';
import { type Script, type ScriptRun, scriptRuns } from './script-runs.ts';
import { halfPoints } from './units.ts';
import { xmlText } from './xml-text.ts';

/** `<w:cs/>`: without it Word breaks Thai only at spaces and underlines it as misspelt. */
class ComplexScript extends EmptyElement {
  constructor() {
    super('w:cs');
  }
}

class ThaiRun extends TextRun {
  constructor(options: IRunOptions) {
    super(options);
    this.properties.push(new ComplexScript());
  }
}

/** What a run adds to its paragraph's style; `size` is the style's own size in pt. */
export interface RunSetting {
  readonly size: number;
  readonly bold: boolean;
}

/**
 * A text as Word runs, split by script. Tabs and line feeds become their elements. `before` is the
 * script of the text in front of it in the same paragraph.
 */
export function textRuns(text: string, setting: RunSetting, before?: Script): readonly TextRun[] {
  return scriptRuns(xmlText(text), before).map((run) => scriptRun(run, setting));
}

/** The script that the white space after a text takes. */
export function endScript(text: string, before: Script): Script {
  return scriptRuns(text, before).at(-1)?.script ?? before;
}

/** A run of given elements that has the Thai rules, for fields whose result is Thai digits. */
export function thaiRun(children: NonNullable<IRunOptions['children']>): TextRun {
  return new ThaiRun({ children });
}

function scriptRun({ script, text }: ScriptRun, { size, bold }: RunSetting): TextRun {
  const options = { children: children(text), ...(bold && { bold }) };
  switch (script) {
    case 'thai':
      return new ThaiRun(options);
    case 'other':
      return new TextRun(options);
    case 'symbol':
      return new TextRun({ style: symbolStyle.id, ...options, ...symbolSize(size) });
  }
}

/** The size of a symbol beside text that is not of the size its style is made for. */
function symbolSize(size: number): Pick<IRunOptions, 'size' | 'sizeComplexScript'> {
  if (size === textSize) return {};
  const symbol = halfPoints(size * symbolScale);
  return { size: symbol, sizeComplexScript: symbol };
}

class LineBreak extends EmptyElement {
  constructor() {
    super('w:br');
  }
}

function children(text: string): NonNullable<IRunOptions['children']> {
  return text
    .split(/([\t\n])/u)
    .filter((part) => part !== '')
    .map((part) => (part === '\t' ? new Tab() : part === '\n' ? new LineBreak() : part));
}
