export { variantsOf } from './drawn-texts.ts';
export { facesFor, openBuiltinFaces } from './faces/index.ts';
export { glyphProblems } from './glyph-problems.ts';
export { layOut } from './lay-out.ts';
