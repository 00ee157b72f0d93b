/** Opens an address in the user's browser. `onFailure` hears that there is none, or that it does not start. */
export async function openInBrowser(address: string, onFailure: () => void): Promise<void> {
  try {
    const { default: open } = await import('open');
    const starter = await open(address);
    starter.once('exit', (code) => {
      if (code) onFailure();
    });
  } catch {
    onFailure();
  }
}
