import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Before any test: validators and bundle are made from the schemas and sources as they are now. */
export default function setUp(): void {
  const script = fileURLToPath(new URL('../scripts/bundle.mjs', import.meta.url));
  execFileSync(process.execPath, [script], { stdio: ['ignore', 'ignore', 'inherit'] });
}
