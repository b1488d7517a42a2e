/**
 * Puts text on the clipboard. Where the page's own policy or an unsafe address forbids the clipboard
 * interface, the older command is tried on a field inside `root`. False when both are refused.
 */
export async function copyText(
  document: Document,
  root: ShadowRoot | HTMLElement,
  text: string,
): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'vh';
    root.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
