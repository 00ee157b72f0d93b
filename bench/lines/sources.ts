// What the line benches need of the sources, with ./choose-lines.ts in the place of the product's own.

export { layOut, openBuiltinFaces } from '../../src/layout/index.ts';
export { justified } from '../../src/layout/text/justify.ts';
export { joined, widthOf } from '../../src/layout/text/span.ts';
export { prepare } from '../../src/prepare.ts';
export { diskWorld } from '../../src/world/disk.ts';
export { bench, ways } from './choose-lines.ts';
