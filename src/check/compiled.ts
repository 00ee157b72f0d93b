import type { DocumentName } from '../model/diagnostic.ts';
import type { Checklist } from '../model/generated/checklist.ts';
import type { Config } from '../model/generated/config.ts';
import type { CoverLetter } from '../model/generated/cover-letter.ts';
import type { DiagnosticReport } from '../model/generated/diagnostics.ts';
import type { FamilyList } from '../model/generated/families.ts';
import type { FontList } from '../model/generated/fonts.ts';
import type { InformationMemo } from '../model/generated/information-memo.ts';
import type { Manifest } from '../model/generated/manifest.ts';
import type { Meeting } from '../model/generated/meeting.ts';
import type { StyleSheet } from '../model/generated/styles.ts';
import type { Template } from '../model/generated/template.ts';

/** What a value is once it agrees with the schema of that name. */
export interface Conforming {
  readonly meeting: Meeting;
  readonly 'cover-letter': CoverLetter;
  readonly 'information-memo': InformationMemo;
  readonly checklist: Checklist;
  readonly template: Template;
  readonly styles: StyleSheet;
  readonly fonts: FontList;
  readonly families: FamilyList;
  readonly manifest: Manifest;
  readonly config: Config;
  readonly diagnostics: DiagnosticReport;
}

/** The schemas that an input is held against: its own, and that of each document. */
export type InputSchema = 'meeting' | DocumentName;

/** A compiled schema. What does not agree stands in `errors` until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  readonly errors?: readonly SchemaError[] | null;
}

/** One disagreement as ajv reports it; `instancePath` is a JSON pointer to the value at fault. */
export type SchemaError = { readonly instancePath: string } & (
  | { readonly keyword: 'required'; readonly params: { readonly missingProperty: string } }
  | { readonly keyword: 'additionalProperties'; readonly params: { readonly additionalProperty: string } }
  | { readonly keyword: 'type'; readonly params: { readonly type: string | readonly string[] } }
  | { readonly keyword: 'enum'; readonly params: { readonly allowedValues: readonly string[] } }
  | { readonly keyword: 'const'; readonly params: { readonly allowedValue: string } }
  | { readonly keyword: 'discriminator'; readonly params: { readonly tag: string; readonly tagValue?: unknown } }
  | { readonly keyword: 'pattern'; readonly params: { readonly pattern: string } }
  | { readonly keyword: Limit; readonly params: { readonly limit: number } }
);

export type Limit = 'maxLength' | 'maxItems' | 'minItems' | 'minimum' | 'maximum';

/** The part of JSON Schema that our schemas use, without its prose. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly const?: string;
  readonly examples?: readonly unknown[];
}
