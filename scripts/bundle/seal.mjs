const { crc32 } = process.getBuiltinModule('node:zlib');

/** Of command.cjs, which is ASCII (scripts/bundle.mjs): strings are kept so, and taking UTF-8 apart took a twentieth of a `cabsub check`. */
export const sourceEncoding = 'latin1';

/** In bytes. */
export const sealLength = 8;

/**
 * What stands ahead of a code cache: a checksum of it, of its source, and of the Node that made it. V8 itself looks at the source's length and at
 * its own version, and ends the process on a cache that was damaged.
 */
export function sealOf(source, cachedData) {
  const seal = Buffer.alloc(sealLength);
  seal.writeUInt32LE(crc32(cachedData, crc32(source, crc32(`${process.version} ${process.platform} ${process.arch}`))));
  return seal;
}

export function isSealOf(seal, source, cachedData) {
  return sealOf(source, cachedData).equals(seal);
}
