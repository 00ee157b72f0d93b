import { type AcceptOutcome, accept } from '../../check/accept.ts';
import { unreadable } from '../../compose/named-file.ts';
import type { FamilyList, Family as KnownFamily } from '../../model/generated/families.ts';
import type { World } from '../../world/world.ts';
import type { OpenFolder } from './folder.ts';

const ownList = 'families.yaml';
const list = 'fonts/families.yaml';
const largest = 1024 * 1024;

/** The families whose size on paper is known: those that the office lists in its folder, then cabsub's. */
export async function knownFamilies(
  folder: OpenFolder,
  world: World,
): Promise<AcceptOutcome<FamilyList> & { readonly known: readonly KnownFamily[] }> {
  const { value: builtin } = await accept('families', list, world.readBuiltin(list));
  if (!builtin) throw new Error(`${list} is not accepted`);
  const own: AcceptOutcome<FamilyList> = folder.names.includes(ownList)
    ? await officeList(folder)
    : { diagnostics: [] };
  return { ...own, known: [...(own.value?.value.families ?? []), ...builtin.value.families] };
}

async function officeList(folder: OpenFolder): Promise<AcceptOutcome<FamilyList>> {
  const path = folder.pathOf(ownList);
  const read = folder.read(ownList, largest);
  if (read.ok) return accept('families', path, read.bytes);
  return { diagnostics: [unreadable(read.why, path, largest, { kind: 'file', file: path })] };
}
