import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Before any test: the validators in .generated are made from the schemas as they are now. */
export default function setUp(): void {
  const script = fileURLToPath(new URL('../../scripts/generate.mjs', import.meta.url));
  execFileSync(process.execPath, [script, '--validators']);
}
