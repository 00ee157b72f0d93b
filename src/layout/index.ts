export { openBuiltinFaces } from './builtin-faces.ts';
export { layOut } from './lay-out.ts';
