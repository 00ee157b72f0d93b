import type { Masthead, PageSetup } from '../../model/document.ts';
import type { Item } from '../../model/page.ts';
import type { Outline } from '../structure.ts';
import { moved } from '../text/line.ts';
import { setParagraph } from '../text/paragraph.ts';
import type { Setting } from '../text/setting.ts';
import type { LineUnit } from './unit.ts';

/** The head of a letter as one unit; it stands at the head of a page, since the emblem is placed from the sheet's edge. */
export function mastheadUnit(masthead: Masthead, page: PageSetup, outline: Outline, setting: Setting): LineUnit {
  const width = page.width - page.left - page.right;
  const items = [...emblem(masthead, page.top, width, outline), ...stamp(masthead, page.top, width, outline, setting)];
  return { kind: 'line', hold: 1, height: masthead.height, items, opening: { label: '', text: '' } };
}

function emblem({ emblem }: Masthead, top: number, width: number, outline: Outline): readonly Item[] {
  const { image, height, alt } = emblem;
  if (!image) return [];
  const imageWidth = (height * image.width) / image.height;
  const node = outline.add('Figure', { alt });
  return [
    {
      kind: 'image',
      image,
      x: (width - imageWidth) / 2,
      y: emblem.top - top,
      width: imageWidth,
      height,
      tag: { kind: 'content', node },
    },
  ];
}

function stamp(
  { stamp, stampMiddle }: Masthead,
  top: number,
  width: number,
  outline: Outline,
  setting: Setting,
): readonly Item[] {
  if (!stamp) return [];
  const tag = { kind: 'content', node: outline.paragraph(stamp, setting.breaker).text } as const;
  const lines = setParagraph(stamp, width, { marker: tag, text: tag }, setting);
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  let y = stampMiddle - top - height / 2;
  return lines.flatMap((line) => {
    const items = line.items.map((item) => moved(item, 0, y));
    y += line.height;
    return items;
  });
}
