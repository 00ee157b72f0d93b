import { completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { EditorWords } from '../words/editor.ts';
import { highlighter } from './highlighter.ts';
import { knowing } from './knowing.ts';

/** What every view of the input's text shares: its lines, its colours, its language. */
export function reading(words: EditorWords): Extension {
  return [
    // Without it the browser would refuse the editor's own style sheet.
    EditorView.cspNonce.of(document.querySelector<HTMLMetaElement>('meta[name="cabsub-nonce"]')?.content ?? ''),
    EditorState.phrases.of(words.phrases),
    // Offsets are those of the file's text: a stray carriage return stays a character.
    EditorState.lineSeparator.of('\n'),
    EditorState.tabSize.of(2),
    EditorView.lineWrapping,
    lineNumbers(),
    highlightSpecialChars(),
    yaml(),
    syntaxHighlighting(highlighter),
  ];
}

/** How the editor behaves, apart from what it knows of the input. */
export function editing(words: EditorWords): Extension {
  return [
    reading(words),
    EditorView.contentAttributes.of({ lang: 'th', 'aria-label': words.label, tabindex: '0' }),
    EditorView.clipboardInputFilter.of((text) => text.replaceAll(/\r\n?/g, '\n')),
    history(),
    drawSelection(),
    indentUnit.of('  '),
    bracketMatching(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    search({ top: true }),
    lintGutter(),
    knowing(words),
    // Tab is left to move the focus on; Ctrl-] and Ctrl-[ indent.
    keymap.of([...completionKeymap, ...searchKeymap, ...historyKeymap, ...lintKeymap, ...defaultKeymap]),
  ];
}
