/** A phrase of the gold files; offsets are UTF-16 code units into `text`, each where the next line would begin. */
export interface GoldPhrase {
  readonly text: string;
  /** Where a line must be able to break. */
  readonly required: ReadonlySet<number>;
  /** Where it may. */
  readonly optional: ReadonlySet<number>;
  /** After spaces at which it must not. */
  readonly held: ReadonlySet<number>;
}

export interface GoldSection {
  readonly title: string;
  readonly phrases: readonly GoldPhrase[];
}

/** Reads a gold file, whose head explains its mark-up; comments before the first section are passed over. */
export function parseGold(source: string): readonly GoldSection[] {
  const [, ...sections] = source.split(/\n\n/);
  return sections.map((section) => {
    const [title = '', ...lines] = section.trim().split('\n');
    return { title: title.replace(/^# /, ''), phrases: lines.map(parsePhrase) };
  });
}

/** Reads one phrase; `|` and `·` vanish from its text, `~` becomes a space. */
export function parsePhrase(line: string): GoldPhrase {
  let text = '';
  const required = new Set<number>();
  const optional = new Set<number>();
  const held = new Set<number>();
  for (const sign of line) {
    if (sign === '|') required.add(text.length);
    else if (sign === '·') optional.add(text.length);
    else text += sign === '~' ? ' ' : sign;
    if (sign === '~') held.add(text.length);
  }
  return { text, required, optional, held };
}
