import * as words from '#words/saved';
import { getPart } from '../../browser/dom.ts';
import { savedPath } from '../../paths.ts';
import { encodeFragment } from '../fragment.ts';
import { loadList } from '../storage.ts';

/** Some programs cut off an address with more characters. */
const MANY = 2000;

/** Sets up the address that has the list. Returns what shows it as it is now. */
export function mountAddress(root: HTMLElement): () => void {
  const field = getPart<HTMLInputElement>(root, 'address');
  const withNotes = getPart<HTMLInputElement>(root, 'with-notes');
  const status = getPart(root, 'copied');
  const lengthHint = (): string => (field.value.length > MANY ? words.length(field.value.length) : '');
  const show = (): void => {
    const fragment = encodeFragment(loadList(), withNotes.checked);
    field.value = `${location.origin}${savedPath()}${fragment}`;
    status.textContent = lengthHint();
  };
  withNotes.onchange = show;
  field.onfocus = () => field.select();
  getPart(root, 'copy').onclick = async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      status.textContent = `${words.copied} ${lengthHint()}`;
    } catch {
      field.focus();
      status.textContent = words.copyByHand;
    }
  };
  return show;
}
