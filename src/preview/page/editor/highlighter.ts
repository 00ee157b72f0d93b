import { tagHighlighter, tags } from '@lezer/highlight';

/** Names what YAML is made of, for style/editor.css to colour. */
export const highlighter = tagHighlighter([
  { tag: tags.definition(tags.propertyName), class: 'yaml-key' },
  { tag: tags.propertyName, class: 'yaml-key' },
  { tag: tags.comment, class: 'yaml-comment' },
  { tag: [tags.string, tags.special(tags.string)], class: 'yaml-quoted' },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], class: 'yaml-mark' },
  { tag: [tags.meta, tags.keyword, tags.labelName, tags.typeName], class: 'yaml-mark' },
]);
