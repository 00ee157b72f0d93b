import type { Language } from '../../model/language.ts';

/** The page with its gaps filled in. */
export function filled(page: string, gaps: { readonly nonce: string; readonly language: Language }): string {
  return page.replace(/\{(nonce|language)\}/g, (_, name: keyof typeof gaps) => escaped(gaps[name]));
}

/** For text and for attributes in quotation marks. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
