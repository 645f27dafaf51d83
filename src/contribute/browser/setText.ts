/** Sets what a field says as if somebody had typed it and left it. */
export function setText(control: HTMLInputElement, text: string): void {
  control.value = text;
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
}
