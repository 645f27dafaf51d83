// The titles of the marks in the lanes, which appear on hover and focus (styles/lanes.css): by touch, the first tap shows
// the title and the second one follows the link. Escape closes the title.

const lanes = document.querySelector<HTMLElement>('.lanes');
const markOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest('.lane a') : null;
let byTouch = false;
let tapped: HTMLElement | null = null;

function tap(mark: HTMLElement | null): void {
  delete tapped?.dataset.tapped;
  tapped = mark;
  if (mark) mark.dataset.tapped = '';
}

function open({ target, relatedTarget }: MouseEvent | FocusEvent): void {
  if (markOf(target) !== markOf(relatedTarget)) delete lanes?.dataset.closed;
}

addEventListener('pointerdown', ({ pointerType }) => {
  byTouch = pointerType === 'touch';
});
// A click by a key has no number.
addEventListener('click', (event) => {
  const mark = markOf(event.target);
  if (!byTouch || event.detail === 0 || mark === tapped) return;
  tap(mark);
  if (!mark) return;
  delete lanes?.dataset.closed;
  event.preventDefault();
});
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !lanes) return;
  tap(null);
  lanes.dataset.closed = '';
});
addEventListener('pointerover', open);
addEventListener('focusin', open);
