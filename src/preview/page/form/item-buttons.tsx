import type { Path } from '../../../edit/index.ts';
import type { FormDesk } from './desk.ts';
import { focusSoon } from './focus.ts';
import { idOf } from './place.ts';
import { tell } from './told.tsx';

interface ItemButtonsProps {
  readonly desk: FormDesk;
  /** Of the list. */
  readonly path: Path;
  readonly index: number;
  readonly count: number;
  /** What the item is called, with its place. */
  readonly name: string;
}

/** Moves an item of a list up or down, the focus with it, so that it can be done again by the same key; or takes it out. */
export function ItemButtons({ desk, path, index, count, name }: ItemButtonsProps) {
  const { words, write, broken, waiting } = desk;
  const id = idOf([...path, index]);
  const move = (from: number, to: number, which: 'up' | 'down'): void => {
    if (write.swap(path, from)) return;
    waiting.forget(path);
    const isEnd = to === 0 || to === count - 1;
    const other = which === 'up' ? 'down' : 'up';
    focusSoon(`${idOf([...path, to])}-${isEnd ? other : which}`);
  };
  const remove = (): void => {
    const before = desk.stage.buffer.text.peek();
    if (write.set([...path, index], undefined)) return;
    waiting.forget(path);
    tell(desk.stage, { what: words.removed(name), before, back: `${id}-remove` });
  };
  return (
    <div class="form-item-buttons">
      <button
        type="button"
        class="button icon"
        id={`${id}-up`}
        disabled={broken || index === 0}
        aria-label={words.act(words.up, name)}
        title={words.up}
        onClick={() => move(index - 1, index - 1, 'up')}
      >
        ↑
      </button>
      <button
        type="button"
        class="button icon"
        id={`${id}-down`}
        disabled={broken || index === count - 1}
        aria-label={words.act(words.down, name)}
        title={words.down}
        onClick={() => move(index, index + 1, 'down')}
      >
        ↓
      </button>
      <button
        type="button"
        class="button"
        id={`${id}-remove`}
        disabled={broken}
        aria-label={words.act(words.remove, name)}
        onClick={remove}
      >
        {words.remove}
      </button>
    </div>
  );
}
