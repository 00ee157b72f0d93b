import type { Setting } from '../text/setting.ts';

/** What the setting of blocks under each other needs besides that of their texts. */
export interface FlowSetting extends Setting {
  /**
   * Height in pt up to which no page breaks inside a paragraph or a row: all that a page holds, where pages begin
   * between blocks alone; 0 where they may begin at any line.
   */
  readonly wholeUpTo: number;
}
