import type { Format, FormatName } from './format.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { human } from './human.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif/sarif.ts';
import { short } from './short.ts';

/** Every format. */
export const formats: Readonly<Record<FormatName, Format>> = { human, short, json, github, gitlab, sarif, junit };
