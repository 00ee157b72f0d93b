import type { Catalogue } from '../message.ts';
import { quoted } from '../quoted.ts';

/** The emblem. */
export const pictures = {
  'emblem-not-image': ({ name }) => ({
    what: `The emblem ${quoted(name)} is not an SVG or PNG image that can be read`,
    fix: 'Use an SVG or PNG image; renaming a file does not change what it is. Or delete “emblem” to leave its place free for pre-printed paper',
  }),
  'emblem-svg-unsupported': ({ feature }) => ({
    what: `The emblem’s SVG uses ${quoted(feature)}, which cannot be drawn`,
    why: 'Without it the printed emblem would not look like the original',
    fix: 'Have the image saved as outlines in plain colours, with its size given, or use a PNG file',
  }),
  'emblem-coarse': ({ height, least }) => ({
    what: `The emblem is ${height} pixels high, which is coarse at 3 cm in print`,
    why: `300 dots to the inch take ${least} pixels`,
    fix: `Use a PNG at least ${least} pixels high made from the original, or an SVG; enlarging this file does not help`,
  }),
} satisfies Partial<Catalogue>;
