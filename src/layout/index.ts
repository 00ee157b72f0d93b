export { openBuiltinFaces } from './builtin-faces.ts';
export { glyphProblems } from './glyph-problems.ts';
export { layOut } from './lay-out.ts';
