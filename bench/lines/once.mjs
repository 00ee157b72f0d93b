// One cold layout of the workshop packet in a process of its own: node once.mjs 'total fit' prints its milliseconds of processor time.
import { importSources } from './bundle.mjs';
import { milliseconds } from './milliseconds.mjs';
import { documentsOf, openShaper } from './packets.mjs';

const sources = await importSources();
sources.bench.way = process.argv[2];
const documents = await documentsOf('workshop', sources);
const shaper = await openShaper(sources);
const start = process.cpuUsage();
sources.layOut(documents, shaper);
console.log(milliseconds(start));
