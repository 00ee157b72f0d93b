/** The keys that hold dates in any of the three documents. */
export interface Dated {
  readonly date?: string | undefined;
  readonly meeting?: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined;
  readonly references?: readonly ({ readonly date?: string | undefined } | undefined)[] | undefined;
  readonly agencies?: readonly ({ readonly asked?: string | undefined } | undefined)[] | undefined;
  readonly committees?: readonly ({ readonly asked?: string | undefined } | undefined)[] | undefined;
}

/** The dates that a paper has in keys of their own, each with its pointer among the facts. */
export function dateFields(facts: Dated): readonly (readonly [pointer: string, value: string])[] {
  const { date, meeting, references = [], agencies = [], committees = [] } = facts;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['/date', date],
    ['/meeting/from', meeting?.from],
    ['/meeting/to', meeting?.to],
    ...references.map((item, index) => [`/references/${index}/date`, item?.date] as const),
    ...agencies.map((item, index) => [`/agencies/${index}/asked`, item?.asked] as const),
    ...committees.map((item, index) => [`/committees/${index}/asked`, item?.asked] as const),
  ];
  return fields.flatMap(([pointer, value]) => (value === undefined ? [] : [[pointer, value] as const]));
}

/** Whether a text is a date and nothing else, by its pointer. */
export function isDateField(pointer: string): boolean {
  return /^\/(?:date|meeting\/(?:from|to)|references\/\d+\/date|(?:agencies|committees)\/\d+\/asked)$/.test(pointer);
}
