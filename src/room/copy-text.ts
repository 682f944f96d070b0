/** Whether the text is now in the clipboard. Older and insecure contexts have only the selection to copy from. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  const focused = document.activeElement;
  area.value = text;
  area.style.cssText = 'position:fixed;top:0;left:0;opacity:0';
  (document.fullscreenElement ?? document.body).append(area);
  area.select();
  try {
    // The only way without the clipboard interface, hence still here.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the fallback exists because the successor may be missing
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({preventScroll: true});
  }
}
