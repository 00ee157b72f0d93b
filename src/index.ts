/** The library: the stages and the whole way, for programs that build packets themselves. */
export { type BuildOptions, build } from './build.ts';
export { check } from './check/index.ts';
export { compose, documentText } from './compose/index.ts';
export { facesFor, layOut, openBuiltinFaces, variantsOf } from './layout/index.ts';
export type { Diagnostic, Outcome } from './model/diagnostic.ts';
export type { Document } from './model/document.ts';
export type { LaidOut } from './model/page.ts';
export type { Submission } from './model/submission.ts';
export { documentNames, type Format, formats, type Packet, type PacketFile } from './packet/packet.ts';
export { writePacket } from './packet/write/index.ts';
export type { Told } from './prepare.ts';
export { read } from './read/index.ts';
export { renderDocx } from './render/docx/render-docx.ts';
export { renderPdf } from './render/pdf/render.ts';
export { type ExamineOptions, examine, type Typeset, type TypesetOptions, typeset } from './typeset.ts';
export { diskWorld, homeFolder } from './world/disk.ts';
export { memoryWorld } from './world/memory.ts';
export type { World } from './world/world.ts';
