// Bundles what the DOCX bench compares, each way in a file of its own.
import { bundle, importBundled } from '../bundle.mjs';

export { root } from '../bundle.mjs';

export const bundleEntries = () => bundle(import.meta.dirname, ['documents', 'cabsub', 'plain']);

/** One of the entries: `documents`, `cabsub` or `plain`. */
export const importEntry = (entry) => importBundled(import.meta.dirname, entry);
