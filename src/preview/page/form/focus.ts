/** Puts the focus on what will stand on the page under this id once the change that was just made is drawn. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()));
}

/** Scrolls to what stands under an id and puts the focus into it: into the box itself, or the first one in it. What is not on the screen is left. */
export function show(id: string): void {
  const found = document.getElementById(id);
  const box = found?.querySelector<HTMLElement>('input, textarea, select') ?? found;
  if (!box?.offsetParent) return;
  box.scrollIntoView({ block: 'center' });
  box.focus({ preventScroll: true });
}
