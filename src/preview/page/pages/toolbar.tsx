import type { DocumentName } from '../../../model/diagnostic.ts';
import { Tabs } from '../shell/tabs.tsx';
import type { PagesView, Tab } from './view.ts';
import { ZoomControl } from './zoom-control.tsx';

/** Which papers are shown, and how large. */
export function Toolbar({ view }: { readonly view: PagesView }) {
  const { pages: words } = view.stage.words;
  const names: readonly DocumentName[] = (view.stage.link.state.value?.papers ?? []).map(({ name }) => name);
  const tabs: readonly Tab[] = ['all', ...names];
  const changed = view.changed.value;
  return (
    <div class="pages-bar">
      <Tabs
        label={words.tabs}
        chosen={view.tab}
        tabs={tabs.map((id) => ({
          id,
          panel: 'pages-panel',
          label: id === 'all' ? words.all : words.names[id],
          ...(id !== 'all' && changed.has(id) && { mark: words.changed }),
        }))}
      />
      <ZoomControl view={view} />
    </div>
  );
}
