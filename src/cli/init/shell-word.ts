/** What neither a shell of Unix nor the command prompt or PowerShell of Windows reads as anything but itself. */
const plain = /^[\p{L}\p{M}\p{N}_./@%+,:-]+$/u;
const plainOnWindows = /^[\p{L}\p{M}\p{N}_./\\:-]+$/u;

/** A path as one word of a command line that a person may copy; one that begins with a dash is no option then. */
export function shellWord(file: string, platform: NodeJS.Platform): string {
  const path = file.startsWith('-') ? `./${file}` : file;
  if (platform === 'win32') return plainOnWindows.test(path) ? path : `"${path}"`;
  return plain.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
