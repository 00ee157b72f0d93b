import { readFileSync } from 'node:fs';
import path from 'node:path';
import { conform } from '../../src/check/conform.ts';
import { body } from '../../src/compose/markdown/body.ts';
import type { StyleSheet } from '../../src/compose/styles.ts';
import { paragraphStyles } from '../../src/compose/styles.ts';
import { paragraphText } from '../../src/compose/text.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Block } from '../../src/model/document.ts';
import { readText } from '../../src/read/index.ts';
import { home } from '../home.ts';

/** cabsub's own style sheet. */
export function ownStyles(): StyleSheet {
  const text = readFileSync(path.join(home, 'templates/styles.yaml'), 'utf8');
  const { value } = readText({ name: 'styles.yaml', text });
  const sheet = value && conform('styles', value.tree).value;
  if (!sheet) throw new Error('the style sheet that ships with cabsub is not accepted');
  return sheet;
}

export interface Set {
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A Markdown text set as the body of a page or of a cell. Its places are its own offsets, in a file `body`. */
export function set(text: string, options: { numbering?: 'classic' | 'decimal'; where?: 'page' | 'cell' } = {}): Set {
  const sheet = ownStyles();
  const styles = paragraphStyles(sheet);
  const diagnostics: Diagnostic[] = [];
  const texts = sheet.texts[options.where ?? 'page'];
  const blocks = body(
    {
      text,
      pointer: '/body',
      places: {
        value: () => ({ file: 'body', start: 0, end: text.length }),
        key: () => ({ file: 'body', start: 0, end: text.length }),
        text: (_, start, end) => ({ file: 'body', start, end }),
      },
      styles: texts,
      ladder: texts[options.numbering ?? 'classic'],
      style: (id) => {
        const style = styles.get(id);
        if (!style) throw new Error(`no style ${id}`);
        return style;
      },
      report: (diagnostic) => diagnostics.push(diagnostic),
    },
    450,
  );
  return { blocks, diagnostics };
}

/** A line for each block: its style and its words. */
export function outline({ blocks }: Set): readonly string[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? `${block.style.id}: ${paragraphText(block)}` : block.kind,
  );
}
