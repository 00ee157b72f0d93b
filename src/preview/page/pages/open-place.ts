import type { PagePlace } from '../../contract.ts';
import { inText } from './origin.ts';
import type { PagesView } from './view.ts';

/** Goes to where a line of a page comes from; where it cannot be edited here, a note says where that is. */
export function openPlace(view: PagesView, { input, template }: PagePlace): void {
  const { words, link, focus } = view.stage;
  const state = link.state.peek();
  view.note.value = undefined;
  if (input && state && !state.readOnly) {
    focus.inText.value = inText(view, input);
  } else if (input && state) {
    view.note.value = words.pages.fromInput(state.input.name, lineOf(view.texts.peek()?.shown ?? '', input.start));
  } else if (template) {
    view.note.value = words.pages.fromTemplate(template.file, template.line);
  } else {
    view.note.value = words.pages.nowhere;
  }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
