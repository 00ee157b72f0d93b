export interface ShellWords {
  readonly name: string;
}

export const th: ShellWords = { name: '' };

export const en: ShellWords = { name: '' };
