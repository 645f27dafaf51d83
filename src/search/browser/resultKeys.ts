const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * Moves through the results by `j` and `k` and by the arrow keys: from the field to the first of them, from one to the
 * next, and from the first back to the field. Elsewhere the arrow keys scroll, as they always do.
 */
export function addResultKeys(field: HTMLElement, list: HTMLElement): void {
  addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
    const target = event.target as Element;
    const step = STEPS[key];
    if (step === undefined || altKey || ctrlKey || metaKey || shiftKey || isComposing) return;
    const isArrow = key.length > 1;
    if (isArrow ? target !== field && !list.contains(target) : isTyping(target)) return;
    const links = [...list.querySelectorAll<HTMLElement>('a')];
    const at = links.indexOf(target as HTMLElement);
    const to = links[at + step] ?? (isArrow && at === 0 ? field : undefined);
    if (!to || (at < 0 && step < 0)) return;
    event.preventDefault();
    to.focus();
  });
}

const isTyping = (target: Element): boolean =>
  Boolean(target.closest?.('input:not([type=checkbox]), textarea, select, [contenteditable]'));
