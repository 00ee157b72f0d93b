export interface EditorWords {
  readonly name: string;
}

export const th: EditorWords = { name: '' };

export const en: EditorWords = { name: '' };
