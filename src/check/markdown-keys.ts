/** The keys whose text is Markdown, in which lines count. */
export const markdownKeys: ReadonlySet<string> = new Set(['body', 'summary']);
