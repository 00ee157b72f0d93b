import { numberOf, openPdf, type PdfFile } from './file.ts';
import { type EmbeddedFont, embeddedFont } from './fonts.ts';
import { type Matrix, multiplied, unmoved } from './matrix.ts';
import { type Dictionary, type Value, values } from './syntax.ts';

/** What one operator shows. */
export interface ShownText {
  readonly font: EmbeddedFont;
  /** In pt. */
  readonly size: number;
  /** Where the pen starts: pt from the sheet's bottom left corner, y up. */
  readonly x: number;
  readonly y: number;
  /** Codes, and where the pen stands before each, in thousandths of an em from the start. */
  readonly codes: readonly { readonly cid: number; readonly pen: number }[];
}

/** The text of each page of a PDF, as its content streams show it. */
export function shownText(bytes: Uint8Array): readonly (readonly ShownText[])[] {
  const pdf = openPdf(bytes);
  const fonts = new Map<Dictionary, EmbeddedFont>();
  const open = (font: Dictionary) => {
    const known = fonts.get(font) ?? embeddedFont(font, pdf);
    fonts.set(font, known);
    return known;
  };
  return pagesUnder(pdf.dictionary(pdf.root.get('Pages')), pdf).map((page) => {
    const resources = pdf.dictionary(pdf.dictionary(page.get('Resources')).get('Font'));
    const content = Buffer.from(pdf.stream(page.get('Contents'))).toString('latin1');
    return new ContentReader((name) => open(pdf.dictionary(resources.get(name)))).read(content);
  });
}

function pagesUnder(node: Dictionary, pdf: PdfFile): readonly Dictionary[] {
  if (!node.has('Kids')) return [node];
  return pdf.array(node.get('Kids')).flatMap((kid) => pagesUnder(pdf.dictionary(kid), pdf));
}

/** The state that showing text depends on (ISO 32000-1, 8.4 and 9.3). */
interface State {
  readonly page: Matrix;
  readonly text: Matrix;
  readonly font: EmbeddedFont | undefined;
  readonly size: number;
}

class ContentReader {
  private readonly font: (name: string) => EmbeddedFont;
  private readonly shown: ShownText[] = [];
  private readonly saved: State[] = [];
  private state: State = { page: unmoved, text: unmoved, font: undefined, size: 0 };

  constructor(font: (name: string) => EmbeddedFont) {
    this.font = font;
  }

  read(content: string): readonly ShownText[] {
    let operands: Value[] = [];
    for (const { value } of values(content)) {
      if (value.kind === 'keyword') {
        this.obey(value.value, operands);
        operands = [];
      } else operands.push(value);
    }
    return this.shown;
  }

  private obey(operator: string, operands: readonly Value[]): void {
    const { state } = this;
    switch (operator) {
      case 'q':
        this.saved.push(state);
        break;
      case 'Q':
        this.state = this.saved.pop() ?? state;
        break;
      case 'cm':
        this.state = { ...state, page: multiplied(matrixOf(operands), state.page) };
        break;
      case 'BT':
        this.state = { ...state, text: unmoved };
        break;
      case 'Tm':
        this.state = { ...state, text: matrixOf(operands) };
        break;
      case 'Tf':
        this.state = { ...state, font: this.font(nameOf(operands[0])), size: numberOf(operands[1]) };
        break;
      case 'TJ':
        this.show(operands[0]);
        break;
      default:
        // Any other operator that places text is one that this reader does not follow.
        if (/^(T[^m]|T\*|'|")$/.test(operator)) throw new Error(`The reader does not know ${operator}`);
    }
  }

  private show(operand: Value | undefined): void {
    const { font, size, text, page } = this.state;
    if (font === undefined || operand?.kind !== 'array') throw new Error('Text is shown without a font or a text');
    const codes: { cid: number; pen: number }[] = [];
    let pen = 0;
    for (const part of operand.value) {
      if (part.kind !== 'string') {
        pen -= numberOf(part);
        continue;
      }
      for (const cid of twoByteCodes(part.value)) {
        codes.push({ cid, pen });
        pen += font.width(cid);
      }
    }
    const { a, b, c, d, e: x, f: y } = multiplied(text, page);
    if (a !== 1 || b !== 0 || c !== 0 || d !== 1) throw new Error('Text is shown turned or scaled');
    this.shown.push({ font, size, x, y, codes });
    this.state = { ...this.state, text: multiplied({ ...unmoved, e: (pen * size) / 1000 }, text) };
  }
}

function twoByteCodes(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length / 2 }, (_, index) => view.getUint16(2 * index));
}

function matrixOf(operands: readonly Value[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands.map(numberOf);
  return { a, b, c, d, e, f };
}

function nameOf(value: Value | undefined): string {
  if (value?.kind !== 'name') throw new Error(`A name is wanted, not ${value?.kind}`);
  return value.value;
}
