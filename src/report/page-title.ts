/** The title of a problem's page, whose first line is `# CODE: title`. */
export function titleOf(page: string): string | undefined {
  return /^# [\w-]+: *(\S.*?)\s*$/m.exec(page)?.[1];
}
