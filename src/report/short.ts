import type { Format } from './format.ts';
import { messageOf } from './messages/index.ts';
import { ordered } from './order.ts';
import { placeText } from './place.ts';

/** One line for each problem: `file:line:column: severity code message`. */
export const short: Format = (diagnostics, sources, { lang }) =>
  ordered(diagnostics)
    .map((each) => {
      const place = placeText(each.at, sources);
      return `${place === '' ? '' : `${place}: `}${each.severity} ${each.code} ${messageOf(each, lang).what}\n`;
    })
    .join('');
