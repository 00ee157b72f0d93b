/** Params for every code of a group, one for each turn that its sentence can take. */
export type Samples<Problems> = { readonly [C in keyof Problems]: readonly Problems[C][] };
