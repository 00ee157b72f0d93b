/** The path of a file that an input names, as the command line would name it: beside `in/a.yaml` lies `in/templates/styles.yaml`. */
export function pathBeside(input: string, name: string): string {
  const end = Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\'));
  return end < 0 ? name : `${input.slice(0, end)}/${name}`;
}
