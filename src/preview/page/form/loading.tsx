import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { FormWords } from '../words/form.ts';
import type { Schema } from './schema.ts';

/** The schema on its way from the server. */
export interface Arriving {
  readonly schema: ReadonlySignal<Schema | undefined>;
  readonly failed: ReadonlySignal<boolean>;
  readonly again: () => void;
}

export function useSchema(): Arriving {
  const schema = useSignal<Schema | undefined>(undefined);
  const failed = useSignal(false);
  const fetchIt = async (): Promise<void> => {
    failed.value = false;
    try {
      const answer = await fetch('/schema.json');
      if (answer.ok) schema.value = (await answer.json()) as Schema;
      failed.value = !answer.ok;
    } catch {
      failed.value = true;
    }
  };
  useEffect(() => void fetchIt(), []);
  return { schema, failed, again: () => void fetchIt() };
}

interface LoadingProps {
  readonly words: FormWords;
  readonly failed: boolean;
  readonly again: () => void;
}

export function Loading({ words, failed, again }: LoadingProps) {
  if (!failed) return <p class="form-loading">{words.loading}</p>;
  return (
    <div class="form-loading" role="alert">
      <p>{words.unloaded}</p>
      <button type="button" class="button" onClick={again}>
        {words.again}
      </button>
    </div>
  );
}
