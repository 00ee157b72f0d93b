import type { Severity } from '../../../model/diagnostic.ts';

const shapes: Readonly<Record<Severity, string>> = {
  error:
    'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM5.2 4.1 8 6.9l2.8-2.8 1.1 1.1L9.1 8l2.8 2.8-1.1 1.1L8 9.1l-2.8 2.8-1.1-1.1L6.9 8 4.1 5.2Z',
  warning: 'M8 1.2 15.4 14.5H.6ZM7.2 6v4.2h1.6V6Zm0 5.4V13h1.6v-1.6Z',
  info: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM7.2 4h1.6v1.6H7.2Zm0 3h1.6v5H7.2Z',
};

/** Tells severities apart by shape too; the word stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  return (
    <svg class="severity-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path fill-rule="evenodd" d={shapes[severity]} />
    </svg>
  );
}
