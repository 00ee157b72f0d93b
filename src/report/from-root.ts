import path from 'node:path';

/** A file's path as seen from the folder `root`, with slashes; one outside it begins with `..`. */
export function fromRoot(file: string, root: string): string {
  return path.relative(root, path.resolve(root, file)).replaceAll(path.sep, '/');
}
