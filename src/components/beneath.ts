/** Whether an element is of a page that slides lie over (base.css): to ask where it stands would lay the page out. */
export const isBeneath = (element: Element): boolean => element.closest('[data-beneath]') !== null;
