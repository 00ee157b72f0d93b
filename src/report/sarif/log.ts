/** The part of a SARIF 2.1.0 log that cabsub writes. Lines and columns are from 1; `endColumn` is exclusive. */
export interface Log {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly Run[];
}

interface Run {
  readonly tool: { readonly driver: Driver };
  readonly columnKind: 'utf16CodeUnits';
  readonly artifacts: readonly { readonly location: ArtifactLocation; readonly roles: readonly ['analysisTarget'] }[];
  readonly results: readonly Result[];
}

interface Driver {
  readonly name: 'cabsub';
  readonly version: string;
  readonly language: string;
  readonly rules: readonly Rule[];
}

export interface Rule {
  readonly id: string;
  readonly shortDescription: Text;
  readonly help: Text & { readonly markdown?: string };
}

export interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: 'error' | 'warning' | 'note';
  readonly message: Text;
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly (Location & { readonly id: number })[];
  readonly fixes?: readonly Fix[];
  readonly partialFingerprints: { readonly 'cabsub/v1': string };
}

export interface Location {
  readonly physicalLocation: { readonly artifactLocation: ArtifactLocation; readonly region?: Region };
}

export interface Fix {
  readonly artifactChanges: readonly {
    readonly artifactLocation: ArtifactLocation;
    readonly replacements: readonly { readonly deletedRegion: Region; readonly insertedContent: Text }[];
  }[];
}

export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ArtifactLocation {
  readonly uri: string;
}

interface Text {
  readonly text: string;
}
