/** The four faces of a family. */
export type Variant = 'regular' | 'bold' | 'italic' | 'bold-italic';
