import type { Signal } from '@preact/signals';
import type { DeskState } from '../../contract.ts';
import type { Stage } from '../stage.ts';
import { DraftSwitch } from './draft-switch.tsx';
import { type Look, looks } from './look.ts';
import { SaveButton } from './save-button.tsx';
import { standingOf } from './standing.ts';
import { Stranded } from './stranded.tsx';

interface TopBarProps {
  readonly stage: Stage;
  readonly state: DeskState;
  readonly look: Signal<Look>;
}

/** The input's name, how its papers stand, and what concerns the page as a whole. */
export function TopBar({ stage, state, look }: TopBarProps) {
  const { shell: words } = stage.words;
  const { link, buffer } = stage;
  const standing = standingOf(state, { connected: link.connected.value, dirty: buffer.dirty.value });
  const isLost = standing === 'lost';
  const isStranded = isLost && buffer.dirty.value;
  return (
    <header class="top-bar">
      <a class="skip" href="#pages">
        {words.skip}
      </a>
      <h1 title={state.input.name}>{state.input.name}</h1>
      <p
        class="standing"
        role="status"
        data-standing={standing}
        title={isLost && !isStranded ? words.lostMore : undefined}
      >
        {words.state[standing]}
        {isLost && !isStranded && <span class="standing-more">{words.lostMore}</span>}
      </p>
      <DraftSwitch stage={stage} draft={state.draft} />
      <label class="look">
        <span>{words.look}</span>
        <select
          value={look.value}
          onChange={({ currentTarget: { value } }) => {
            look.value = looks.find((each) => each === value) ?? 'system';
          }}
        >
          {looks.map((each) => (
            <option value={each} key={each}>
              {words.looks[each]}
            </option>
          ))}
        </select>
      </label>
      {!state.readOnly && <SaveButton stage={stage} />}
      {isStranded && <Stranded stage={stage} />}
    </header>
  );
}
