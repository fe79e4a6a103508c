const HEARD = ['click', 'input', 'change', 'keydown'];
/** The keys that open something from anywhere: present, search, help. */
const KEYS = ['p', '/', '?'];
const FIELDS = 'input, textarea, select';

const isWorthKeeping = ({ type, key, ctrlKey, metaKey, altKey, target }) =>
  type !== 'keydown' ||
  (KEYS.includes(key.toLowerCase()) &&
    !(ctrlKey || metaKey || altKey) &&
    !target.closest?.(FIELDS));

/** What says of itself, as long as the program is awaited, that it has been pressed. */
const busy = (target) => target.closest?.('button, summary');

const again = ({ type, target, value, key, ...place }) => {
  busy(target)?.removeAttribute('aria-busy');
  if (type === 'keydown')
    return target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }));
  if (type === 'click')
    return target.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, ...place }),
    );
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(target), 'value').set.call(target, value);
  target.dispatchEvent(new Event(type, { bubbles: true }));
};

/**
 * Keeps what is done before the program has come, and does it again once it is there. Gives a way to say that
 * it will not come: nothing is kept any more, and the page says so in `words`.
 */
export const keepMissed = () => {
  const missed = [];
  const keep = (event) => {
    if (!isWorthKeeping(event)) return;
    const { type, target, clientX, clientY, key } = event;
    missed.push({ type, target, clientX, clientY, key, value: target.value });
    if (type === 'click') busy(target)?.setAttribute('aria-busy', 'true');
    // Browsers have a search of their own on this key.
    if (key === '/') event.preventDefault();
  };
  const stopKeeping = () => {
    for (const type of HEARD) removeEventListener(type, keep, true);
  };
  for (const type of HEARD) addEventListener(type, keep, true);
  addEventListener('measures-board:listening', stopKeeping, { once: true });
  addEventListener('measures-board:ready', () => missed.forEach(again), { once: true });
  return (words) => {
    stopKeeping();
    const notice = document.createElement('p');
    notice.className = 'broken';
    notice.setAttribute('role', 'alert');
    notice.textContent = words;
    document.getElementById('root').prepend(notice);
  };
};
