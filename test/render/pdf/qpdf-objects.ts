import { run } from '../../outside-tool.ts';

/** An object of a PDF as qpdf reads it: names begin with a slash, texts with `u:`, references end in ` R`. */
export interface QpdfObject {
  /** How others refer to it: `7 0 R`. */
  readonly id: string;
  /** Its dictionary, a stream's included; empty for anything else. */
  readonly value: Readonly<Record<string, unknown>>;
  /** A stream's data, unpacked. */
  readonly data?: Buffer;
  /** The value of an object that is no dictionary. */
  readonly plain?: unknown;
}

interface Written {
  readonly value?: unknown;
  readonly stream?: { readonly dict: Readonly<Record<string, unknown>>; readonly data: string };
}

/** The objects of a file. */
export function qpdfObjects(file: string): QpdfObject[] {
  const options = ['--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized'];
  const { qpdf } = JSON.parse(run('qpdf', [...options, file]).toString());
  return Object.entries<Written>(qpdf[1]).map(([key, { value, stream }]) => ({
    id: key.replace(/^obj:/, ''),
    value: stream?.dict ?? (isDictionary(value) ? value : {}),
    ...(stream && { data: Buffer.from(stream.data, 'base64') }),
    ...(!isDictionary(value) && { plain: value }),
  }));
}

function isDictionary(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
