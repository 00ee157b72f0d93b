// Writes the workshop's papers once in this process, in the way named by the argument, and prints the processor time from loading
// `docx` to the last byte.
import { milliseconds } from '../lines/milliseconds.mjs';
import { importEntry, root } from './bundle.mjs';

const { documentsIn } = await importEntry('documents');
const documents = await documentsIn(root);
const start = process.cpuUsage();
const { write } = await importEntry(process.argv[2]);
for (const document of documents) await write(document);
console.log(milliseconds(start));
