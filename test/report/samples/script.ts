import type { ScriptProblems } from '../../../src/model/problems/script.ts';
import type { Samples } from './samples.ts';

export const script: Samples<ScriptProblems> = {
  'value-in-quotation-marks': [{ inside: 'ผลการประชุม' }],
  'doubled-space': [{}],
  'edge-space': [{}],
  'space-in-word': [{ written: 'การ สนับสนุน', right: 'การสนับสนุน' }],
  'mai-yamok-space': [{ side: 'before' }, { side: 'after' }, { side: 'around' }],
  'paiyan-space': [{ side: 'space-before' }, { side: 'none-after' }, { side: 'none-before-list' }],
  'bracket-space': [{ side: 'none-before' }, { side: 'none-after' }, { side: 'space-inside' }],
  'quote-space': [{ side: 'none-before' }, { side: 'none-after' }, { side: 'space-inside' }],
  'unpaired-mark': [
    { mark: '(', lacks: 'end' },
    { mark: ')', lacks: 'beginning' },
  ],
  'mixed-digits': [{ thai: '๗', arabic: '2550' }],
  'script-fault': [
    { fault: 'split-sara-am', written: 'ท\u0E4Dา', right: 'ทำ' },
    { fault: 'doubled-sara-e', written: 'เเ', right: 'แ' },
    { fault: 'mark-order', written: 'ก่ี', right: 'กี่' },
    { fault: 'doubled-mark', written: 'ที่่', right: 'ที่' },
    { fault: 'long-sara-aa', written: 'กๅ', right: 'กา' },
    { fault: 'clashing-marks', written: 'ที่้' },
    { fault: 'stray-mark', written: '่า' },
  ],
  'foreign-letter': [{ letter: 'х', codePoint: 'U+0445' }],
  'invisible-character': [
    { codePoint: 'U+200B', means: 'nothing' },
    { codePoint: 'U+00A0', means: 'space' },
  ],
  misspelling: [{ written: 'อนุญาติ', right: 'อนุญาต' }],
  'spoken-form': [{ written: 'ยังไง', right: 'อย่างไร' }, { written: 'นะคะ' }],
};
