import { schemas } from '../../.generated/validators.mjs';
import type { World } from '../world/world.ts';

/** The schemas that there are, the input's first. */
export const schemaNames: readonly string[] = Object.keys(schemas);

/** A schema as it ships, for an editor or another program; none of that name gives nothing. */
export function schemaText(name: string, world: World): string | undefined {
  if (!schemaNames.includes(name)) return undefined;
  return new TextDecoder().decode(world.readBuiltin(`schemas/${name}.schema.json`));
}
