import './style/base.css';
import './style/top-bar.css';
import './style/shell.css';
import './style/pages.css';
import './style/problems.css';
import './style/editor.css';
import './style/form.css';
import './style/told.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { App } from './app.tsx';
import { createBuffer } from './buffer.ts';
import { openLink } from './link.ts';
import { openLook } from './shell/look.ts';
import type { Focus } from './stage.ts';
import { wordsIn } from './words/index.ts';

const language =
  document.querySelector<HTMLMetaElement>('meta[name="cabsub-language"]')?.content === 'en' ? 'en' : 'th';
document.documentElement.lang = language;
const words = wordsIn(language);
const link = openLink();
const focus: Focus = { inText: signal(undefined), inForm: signal(undefined), onPages: signal(undefined) };
const buffer = createBuffer(link, words, focus);
render(<App stage={{ words, link, buffer, focus, told: signal(undefined) }} look={openLook()} />, document.body);
