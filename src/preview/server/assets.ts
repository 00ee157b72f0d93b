import type { World } from '../../world/world.ts';

/** What the page is made of beside itself: each path with its content type, and the file of cabsub's own that it gives. */
const files = {
  '/page.js': { type: 'text/javascript; charset=utf-8', file: 'dist/preview/page.js' },
  '/page.css': { type: 'text/css; charset=utf-8', file: 'dist/preview/page.css' },
  '/pdf.worker.js': { type: 'text/javascript; charset=utf-8', file: 'dist/preview/pdf.worker.js' },
  '/schema.json': { type: 'application/json; charset=utf-8', file: 'schemas/meeting.schema.json' },
  '/face/regular.ttf': {
    type: 'font/ttf',
    file: 'npm:@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf',
  },
  '/face/bold.ttf': { type: 'font/ttf', file: 'npm:@expo-google-fonts/sarabun/700Bold/Sarabun_700Bold.ttf' },
} as const;

/** Where one of these is found. */
export type AssetPath = keyof typeof files;

/** All of them. */
export const assetPaths = Object.keys(files) as readonly AssetPath[];

/** A file as it is sent. */
export interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** All that is the same for every input, held in memory. */
export interface Assets {
  /** The page with `{nonce}` and `{language}` to be filled in. */
  readonly page: string;
  readonly asset: Readonly<Record<AssetPath, Asset>>;
}

/** Reads what cabsub ships for the page. @throws where the bundle was not built, which is a fault of ours */
export function readAssets(world: Pick<World, 'readBuiltin'>): Assets {
  const asset = Object.fromEntries(
    assetPaths.map((path) => [path, { type: files[path].type, bytes: world.readBuiltin(files[path].file) }]),
  ) as Record<AssetPath, Asset>;
  return { page: new TextDecoder().decode(world.readBuiltin('dist/preview/index.html')), asset };
}
