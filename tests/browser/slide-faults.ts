import type { Page } from '@playwright/test';

/**
 * What a reader would see go wrong on the slide that is shown: text outside of the slide, text cut off, text too
 * small to be read from the back of the room, text over other text. Runs in the page.
 */
const listFaults = ({ within, smallest }: { within: string; smallest: number }): string[] => {
  const slide = document.querySelector(`${within} .slide`);
  if (!slide) return ['no slide'];
  const frame = slide.getBoundingClientRect();
  const scale = frame.height / 1080;
  const faults: string[] = [];
  const boxes: { text: string; owner: Element; rect: DOMRect }[] = [];
  const isSeen = (element: Element): boolean => {
    if (element.closest('.sr-only, [role="listbox"] [role="option"]')) return false;
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  /** How much larger a text is painted than its style says. */
  const enlarged = (element: Element): number => {
    const chart = element.closest<HTMLElement>('.slide-chart > div');
    if (!chart) return 1;
    return chart.getBoundingClientRect().width / chart.offsetWidth / scale;
  };
  const look = (node: Node) => {
    const owner = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!owner || !text || !isSeen(owner)) return;
    const size = Number.parseFloat(getComputedStyle(owner).fontSize) * enlarged(owner);
    if (size < smallest) faults.push(`${size.toFixed(1)} px: ${text}`);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      const isInside =
        rect.left >= frame.left - 1 &&
        rect.right <= frame.right + 1 &&
        rect.top >= frame.top - 1 &&
        rect.bottom <= frame.bottom + 1;
      if (!isInside) faults.push(`outside: ${text}`);
      boxes.push({ text, owner, rect });
    }
  };
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) look(walker.currentNode);
  // Lines are higher than their letters.
  const inner = ({ left, right, top, height }: DOMRect) => ({
    left: left + 1,
    right: right - 1,
    top: top + height * 0.2,
    bottom: top + height * 0.8,
  });
  boxes.forEach((one, at) => {
    for (const other of boxes.slice(at + 1)) {
      if (one.owner === other.owner) continue;
      const [a, b] = [inner(one.rect), inner(other.rect)];
      const isOver = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      if (isOver) faults.push(`one over the other: ${one.text} / ${other.text}`);
    }
  });
  for (const element of [slide, ...slide.querySelectorAll('*')]) {
    if (!(element instanceof HTMLElement) || !isSeen(element)) continue;
    if (getComputedStyle(element).overflow === 'visible') continue;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    if (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
      faults.push(`cut off: ${element.className} ${element.textContent?.slice(0, 60)}`);
  }
  return faults;
};

/** The faults of the slide that is shown, once its chart has been painted and stands still. */
export const slideFaults = async (page: Page, smallest: number): Promise<string[]> => {
  const within = '.stage';
  await page.waitForFunction((scope) => {
    const chart = document.querySelector(`${scope} .slide-chart`);
    return !chart || chart.querySelectorAll('svg text').length > 2;
  }, within);
  let faults = await page.evaluate(listFaults, { within, smallest });
  for (let again = 0; faults.length && again < 4; again++) {
    await page.waitForTimeout(150);
    faults = await page.evaluate(listFaults, { within, smallest });
  }
  return faults;
};
