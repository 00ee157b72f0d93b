import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What can be operated in a row: its fix first. */
const operable = '.mend button, button';

/**
 * Where a row that had the focus goes away, or its fix does, the next row's button takes the focus, or the list itself when it is the
 * last. Focus that is elsewhere is left where it is.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  const held = useRef<{ readonly element: Element; readonly row: number } | undefined>(undefined);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const take = ({ target }: FocusEvent): void => {
      if (target instanceof Element) held.current = { element: target, row: rowOf(element, target) };
    };
    const leave = ({ target }: FocusEvent): void => {
      // What was removed loses the focus too; only what is still there after it was left by the user.
      queueMicrotask(() => {
        if (target instanceof Element && target.isConnected && held.current?.element === target)
          held.current = undefined;
      });
    };
    element.addEventListener('focusin', take);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', take);
      element.removeEventListener('focusout', leave);
    };
  }, [list]);

  useEffect(() => {
    const lost = held.current;
    if (!lost || lost.element.isConnected || !list.current) return;
    held.current = undefined;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    next(list.current, lost.row).focus();
  });
}

function rowOf(list: Element, target: Element): number {
  return [...list.querySelectorAll('li')].findIndex((row) => row.contains(target));
}

function next(list: HTMLElement, from: number): HTMLElement {
  const rows = [...list.querySelectorAll('li')].slice(Math.max(0, from)).filter((row) => row.checkVisibility());
  const fix = rows.map((row) => row.querySelector<HTMLElement>('.mend button')).find((button) => button !== null);
  return fix ?? rows[0]?.querySelector<HTMLElement>(operable) ?? list;
}
