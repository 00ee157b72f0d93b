export interface ProblemsWords {
  readonly name: string;
}

export const th: ProblemsWords = { name: '' };

export const en: ProblemsWords = { name: '' };
