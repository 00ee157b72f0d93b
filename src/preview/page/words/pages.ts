export interface PagesWords {
  readonly name: string;
}

export const th: PagesWords = { name: '' };

export const en: PagesWords = { name: '' };
