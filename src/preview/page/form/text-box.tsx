import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DraftBox } from './draft.ts';
import { type FieldKind, isLong } from './schema.ts';

interface TextBoxProps {
  readonly id: string;
  readonly kind: FieldKind;
  readonly draft: DraftBox;
  readonly disabled: boolean;
  readonly label?: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
  /** What an empty box says. */
  readonly placeholder: string;
}

/** The box that a text is typed into: a line, or as many lines as the text has. */
export function TextBox({
  id,
  kind,
  draft,
  disabled,
  label,
  describedBy,
  invalid,
  required,
  placeholder,
}: TextBoxProps) {
  const { shown, onInput, onBlur, onKeyDown, onCompositionStart, onCompositionEnd } = draft;
  const common = {
    id,
    value: shown,
    readOnly: disabled,
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    'aria-required': required,
    placeholder,
    autocomplete: 'off',
    spellcheck: false,
    onInput,
    onBlur,
    onCompositionStart,
    onCompositionEnd,
  } as const;
  if (!isLong(kind))
    return <input type="text" {...common} {...(kind === 'number' && { inputMode: 'numeric' })} onKeyDown={onKeyDown} />;
  return <GrowingBox common={common} oneLine={kind === 'wrapped' && !shown.includes('\n')} onKeyDown={onKeyDown} />;
}

interface GrowingBoxProps {
  readonly common: JSX.IntrinsicElements['textarea'];
  /** Whether Enter makes no new line. */
  readonly oneLine: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** As high as its text, which CSS does where the browser knows `field-sizing`. */
function GrowingBox({ common, oneLine, onKeyDown }: GrowingBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const { value } = common;
  useEffect(() => {
    const area = box.current;
    if (!area || CSS.supports('field-sizing', 'content')) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }, [value]);
  return (
    <textarea
      ref={box}
      {...common}
      rows={oneLine ? 1 : 3}
      onKeyDown={(event) => {
        if (oneLine && event.key === 'Enter' && !event.isComposing) event.preventDefault();
        onKeyDown(event);
      }}
    />
  );
}
