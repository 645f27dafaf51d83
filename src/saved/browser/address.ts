import { getPart } from '../../browser/dom.ts';
import { savedPath } from '../../paths.ts';
import { COPIED, COPY_BY_HAND, lengthHint } from '../../wording/saved.ts';
import { encodeFragment } from '../fragment.ts';
import { loadList } from '../storage.ts';

/** Sets up the address that has the list. Returns what shows it as it is now. */
export function mountAddress(root: HTMLElement): () => void {
  const field = getPart<HTMLInputElement>(root, 'address');
  const withNotes = getPart<HTMLInputElement>(root, 'with-notes');
  const status = getPart(root, 'copied');
  const show = (): void => {
    const fragment = encodeFragment(loadList(), withNotes.checked);
    field.value = `${location.origin}${savedPath()}${fragment}`;
    status.textContent = lengthHint(field.value.length);
  };
  withNotes.onchange = show;
  field.onfocus = () => field.select();
  getPart(root, 'copy').onclick = async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      status.textContent = `${COPIED} ${lengthHint(field.value.length)}`;
    } catch {
      field.focus();
      status.textContent = COPY_BY_HAND;
    }
  };
  return show;
}
