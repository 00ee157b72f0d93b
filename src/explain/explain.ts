import type { Code } from '../model/diagnostic.ts';
import type { Language } from '../model/language.ts';
import { columns } from '../report/columns.ts';
import { groupedCodes } from '../report/messages/codes.ts';
import { titleOf } from '../report/page-title.ts';
import { paint } from '../report/paint.ts';
import { reportWords } from '../report/words.ts';
import type { World } from '../world/world.ts';
import { difference } from './difference.ts';
import { shownMarkdown } from './markdown.ts';
import { commandsOf, exampleOf, pageOf, severityOf } from './page.ts';
import { explainWords } from './words.ts';

/** How explanations are shown; `width` is in terminal columns. */
export interface ExplainLook {
  readonly lang: Language;
  readonly colour: boolean;
  readonly width: number;
}

/** Every code in its group, with how severe it is and the title of its page. */
export function listCodes({ lang, colour }: ExplainLook, world: World): string {
  const { groups } = explainWords[lang];
  const { bold } = paint(colour);
  return groupedCodes
    .map(({ group, codes }) => `${bold(groups[group])}\n${columns(codes.map((code) => rowOf(code, lang, world)))}`)
    .join('\n');
}

function rowOf(code: Code, lang: Language, world: World): readonly string[] {
  const severity = severityOf(code, world);
  const page = pageOf(code, lang, world);
  return [`  ${code}`, severity ? reportWords[lang].severity[severity] : '', (page && titleOf(page)) ?? ''];
}

/** The page about a code, then the lines of its example, wrong and right. */
export function explainCode(code: Code, { lang, colour, width }: ExplainLook, world: World): string {
  const words = explainWords[lang];
  const { bold, dim, green, red } = paint(colour);
  const page = shownMarkdown(pageOf(code, lang, world) ?? `# ${code}\n\n${words.noPage}`, width, bold);
  const example = exampleOf(code, world);
  const shown = example ? difference(example, { width, mark: bold, dim }) : commandsOf(code, world);
  if (!shown) return page;
  return [page, `${red(words.wrong)}\n${shown.wrong}`, `${green(words.right)}\n${shown.right}`].join('\n');
}
