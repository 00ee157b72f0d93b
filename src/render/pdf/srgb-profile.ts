/** A colour in XYZ under the light D50, to which ICC profiles refer. */
type Xyz = readonly [x: number, y: number, z: number];

const headerLength = 128;
const name = 'sRGB IEC61966-2.1';
const white: Xyz = [0.9642, 1, 0.8249];
/** The primaries of sRGB (IEC 61966-2-1) adapted from D65 to D50 (Bradford), as the ICC publishes them. */
const primaries = {
  red: [0.4361, 0.2225, 0.0139],
  green: [0.3851, 0.7169, 0.0971],
  blue: [0.1431, 0.0606, 0.7141],
} as const;
/** Enough for lines between the points to be as near the true curve as 16 bits are. */
const curvePoints = 256;

/**
 * The profile of sRGB, for the output intent of a PDF/A: a display profile of three primaries and one
 * tone curve, after ICC.1:1998-09 (version 2.1, which PDF 1.4 reads). The same bytes on every call.
 */
export function srgbProfile(): Uint8Array {
  const curve = curveTag();
  const tags: readonly (readonly [signature: string, data: Buffer])[] = [
    ['desc', descriptionTag()],
    ['cprt', Buffer.from('text\0\0\0\0No copyright\0', 'latin1')],
    ['wtpt', xyzTag(white)],
    ['rXYZ', xyzTag(primaries.red)],
    ['gXYZ', xyzTag(primaries.green)],
    ['bXYZ', xyzTag(primaries.blue)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length);
  const bodies = new Map<Buffer, number>();
  let end = headerLength + table.length;
  tags.forEach(([signature, data], index) => {
    const start = bodies.get(data) ?? end;
    if (!bodies.has(data)) end += padded(data).length;
    bodies.set(data, start);
    table.write(signature, 4 + 12 * index, 'latin1');
    table.writeUInt32BE(start, 8 + 12 * index);
    table.writeUInt32BE(data.length, 12 + 12 * index);
  });
  return Buffer.concat([header(end), table, ...Array.from(bodies.keys(), padded)]);
}

function header(length: number): Buffer {
  const bytes = Buffer.alloc(headerLength);
  bytes.writeUInt32BE(length);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // The day of the standard, since a profile must have one.
  [1999, 10, 18].forEach((part, index) => {
    bytes.writeUInt16BE(part, 24 + 2 * index);
  });
  bytes.write('acsp', 36, 'latin1');
  writeXyz(bytes, white, 68);
  return bytes;
}

/** textDescriptionType: the name in ASCII, and empty Unicode and Macintosh names. */
function descriptionTag(): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(name.length + 1);
  return Buffer.concat([
    Buffer.from('desc\0\0\0\0', 'latin1'),
    length,
    Buffer.from(`${name}\0`, 'latin1'),
    Buffer.alloc(78),
  ]);
}

function xyzTag(colour: Xyz): Buffer {
  const tag = Buffer.alloc(20);
  tag.write('XYZ ', 'latin1');
  writeXyz(tag, colour, 8);
  return tag;
}

/** The tone curve from sRGB values to linear light (IEC 61966-2-1). */
function curveTag(): Buffer {
  const tag = Buffer.alloc(12 + 2 * curvePoints);
  tag.write('curv', 'latin1');
  tag.writeUInt32BE(curvePoints, 8);
  for (let point = 0; point < curvePoints; point++) {
    const value = point / (curvePoints - 1);
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    tag.writeUInt16BE(Math.round(light * 0xffff), 12 + 2 * point);
  }
  return tag;
}

/** s15Fixed16Numbers. */
function writeXyz(bytes: Buffer, colour: Xyz, at: number): void {
  colour.forEach((value, index) => {
    bytes.writeInt32BE(Math.round(value * 0x10000), at + 4 * index);
  });
}

function padded(data: Buffer): Buffer {
  return Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
}
