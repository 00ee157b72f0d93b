export interface FormWords {
  readonly name: string;
}

export const th: FormWords = { name: '' };

export const en: FormWords = { name: '' };
