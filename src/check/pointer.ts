/** JSON pointers (RFC 6901): `/signatory/position/0`; the empty pointer is the whole. */

export function child(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

export function segments(pointer: string): readonly string[] {
  const [, ...parts] = pointer.split('/');
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer of a dotted path, whose keys have no dots: `/signatory/position`. */
export function pointerOf(dotted: string): string {
  return dotted === '' ? '' : dotted.split('.').reduce<string>(child, '');
}

/** The pointer as people write a path: `signatory.position`. Places in lists are left out. */
export function dottedPath(pointer: string): string {
  return segments(pointer)
    .filter((segment) => !/^\d+$/.test(segment))
    .join('.');
}
