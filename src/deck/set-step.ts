// This function shows a slide at a step. What a slide has before its first step is told by one class: a selector that looked
// for its steps (`:has`) would have the whole page restyled at each frame of each motion.

export function setStep(slide: Element, step: number): void {
  slide.classList.toggle(BEGUN, step > 0);
  for (const fragment of slide.querySelectorAll<HTMLElement>(".fragment")) {
    const index = Number(fragment.dataset.fragmentIndex ?? 0);
    fragment.classList.toggle("visible", index < step);
    fragment.classList.toggle("current-fragment", index === step - 1);
  }
}

export const BEGUN = "begun";
