const HEARD = ['click', 'input', 'change'];

const again = ({ type, target, value, ...place }) => {
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
  const keep = ({ type, target, clientX, clientY }) =>
    missed.push({ type, target, clientX, clientY, value: target.value });
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
