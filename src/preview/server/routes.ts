import type { DocumentName } from '../../model/diagnostic.ts';
import { documentNames, type Format, formats } from '../../packet/packet.ts';
import { type AssetPath, assetPaths } from './assets.ts';

/** What the server has to give. */
export type Route =
  | { readonly kind: 'page' }
  | { readonly kind: 'asset'; readonly path: AssetPath }
  | { readonly kind: 'events' }
  | { readonly kind: 'input' }
  | { readonly kind: 'paper'; readonly round: number; readonly name: DocumentName }
  | { readonly kind: 'places'; readonly round: number; readonly name: DocumentName }
  | { readonly kind: 'download'; readonly name: DocumentName; readonly format: Format }
  | { readonly kind: 'desk' };

/** The path that a page is entered by. */
export const entrance = '/';

const fixed: ReadonlyMap<string, Route> = new Map<string, Route>([
  [entrance, { kind: 'page' }],
  ['/events', { kind: 'events' }],
  ['/input', { kind: 'input' }],
  ['/desk', { kind: 'desk' }],
  ...assetPaths.map((path): [string, Route] => [path, { kind: 'asset', path }]),
  ...documentNames.flatMap((name) =>
    formats.map((format): [string, Route] => [`/download/${name}.${format}`, { kind: 'download', name, format }]),
  ),
]);

/** A path is one of a table as it stands, letter for letter: nothing is decoded, and no path is ever a file's. */
export function routeOf(path: string): Route | undefined {
  return fixed.get(path) ?? ofRound(path);
}

/** Up to fifteen digits are a number exactly. */
const papers = new RegExp(
  `^/(?:(?<paper>paper)|places)/(?<round>0|[1-9]\\d{0,14})/(?<name>${documentNames.join('|')})\\.(?<ending>pdf|json)$`,
);

function ofRound(path: string): Route | undefined {
  const parts = papers.exec(path)?.groups;
  const name = documentNames.find((each) => each === parts?.name);
  if (!parts || !name) return undefined;
  const kind = parts.paper ? 'paper' : 'places';
  return parts.ending === endings[kind] ? { kind, round: Number(parts.round), name } : undefined;
}

const endings = { paper: 'pdf', places: 'json' } as const;

/** The methods that a route may be asked with. */
export function methodsOf({ kind }: Route): readonly string[] {
  if (kind === 'desk') return ['POST'];
  return kind === 'events' ? ['GET'] : ['GET', 'HEAD'];
}
