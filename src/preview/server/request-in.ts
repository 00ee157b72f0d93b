import type { Request } from '../contract.ts';

/** The request that a body holds; none where it is not JSON in UTF-8, no request, or has text that no file can hold. */
export function requestIn(body: Uint8Array): Request | undefined {
  const value = jsonIn(body);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { kind, text, base, draft } = value as Readonly<Record<string, unknown>>;
  if (kind === 'save' && isText(text) && isText(base)) return { kind, text, base };
  if (kind === 'check' && isText(text)) return { kind, text };
  return kind === 'draft' && typeof draft === 'boolean' ? { kind, draft } : undefined;
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

/** Half of a pair of surrogates would be written as something else. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && !/\p{Surrogate}/u.test(value);
}
