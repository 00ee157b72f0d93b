import { fromRoot } from '../from-root.ts';
import type { Spot } from '../problems.ts';
import type { ArtifactLocation, Location, Region } from './log.ts';

export function location(spot: Spot, root: string): Location {
  const stretch = region(spot);
  return { physicalLocation: { artifactLocation: artifact(spot.file, root), ...(stretch && { region: stretch }) } };
}

/** A file as a relative URI reference (RFC 3986). */
export function artifact(file: string, root: string): ArtifactLocation {
  const segments = fromRoot(file, root).split('/');
  // Half a surrogate pair has no UTF-8, and so no place in a URI.
  return { uri: segments.map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'))).join('/') };
}

export function region({ stretch }: Spot): Region | undefined {
  if (!stretch) return undefined;
  const { start, end } = stretch;
  return {
    startLine: start.line,
    startColumn: start.utf16Column,
    endLine: end.line,
    endColumn: end.utf16Column,
  };
}
