/**
 * What the JSON Schema of SARIF 2.1.0 (OASIS, sarif-schema-2.1.0.json) requires of the parts that cabsub writes: the keys each
 * part must have, those it may have, types, least values, and lists whose items must differ. Written down here by hand.
 */
const text = { type: 'string' };
const message = map({ text }, { markdown: text });
const uri = { type: 'string', format: 'uri-reference' };
const artifactLocation = map({ uri });
const fromOne = { type: 'integer', minimum: 1 };
const region = map({}, { startLine: fromOne, startColumn: fromOne, endLine: fromOne, endColumn: fromOne });
const physicalLocation = map({ artifactLocation }, { region });
const location = map({ physicalLocation }, { id: { type: 'integer', minimum: -1 } });
const replacement = map({ deletedRegion: region }, { insertedContent: map({ text }) });
const artifactChange = map({ artifactLocation, replacements: { ...list(replacement), minItems: 1 } });
const rule = map({ id: text }, { shortDescription: message, help: message });
const driver = map(
  { name: text },
  { version: text, language: { ...text, pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' }, rules: unique(rule) },
);
const artifact = map({ location: artifactLocation }, { roles: unique({ enum: ['analysisTarget', 'standardStream'] }) });
const result = map(
  { message },
  {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: -1 },
    level: { enum: ['none', 'note', 'warning', 'error'] },
    locations: list(location),
    relatedLocations: unique(location),
    fixes: unique(map({ artifactChanges: { ...unique(artifactChange), minItems: 1 } })),
    partialFingerprints: { type: 'object', additionalProperties: text },
  },
);
const run = map(
  { tool: map({ driver }) },
  {
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    artifacts: unique(artifact),
    results: list(result),
  },
);

export const sarifShape = map(
  { version: { const: '2.1.0' }, runs: list(run) },
  { $schema: { ...text, format: 'uri' } },
);

type Shape = Readonly<Record<string, unknown>>;

function map(required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
  const properties = { ...required, ...optional };
  return { type: 'object', properties, required: Object.keys(required), additionalProperties: false };
}

function list(items: Shape): Shape {
  return { type: 'array', items };
}

function unique(items: Shape): Shape {
  return { type: 'array', uniqueItems: true, items };
}
