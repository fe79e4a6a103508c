// @ts-check

/**
 * What is waited for: an event of a type, at something, and then an answer to it, which is that the
 * text of every watched element has changed. An element that is not there has no text.
 * @typedef {{ event: string, within: string | null, watch: readonly string[] }} Question
 * @typedef {{ paint: number, answer: number }} Answer ms from the event to the next paint, and to the paint that shows the answer
 * @typedef {{ start: number, duration: number }} Task
 * @typedef {{
 *   firstChart: number | null,
 *   tasks: Task[],
 *   events: Task[],
 *   ask: (question: Question) => void,
 *   answer: Promise<Answer> | null,
 * }} Probe
 */

/**
 * Runs inside the page, before anything of it does, and stands alone: it is sent there as text.
 * A frame's own task is over when a message that its animation frame posts comes back: then it is painted.
 */
export function installProbe() {
  // A page that sends its reader on to another has been waited for all the same.
  sessionStorage.benchBegun ??= performance.timeOrigin;
  const lost = performance.timeOrigin - Number(sessionStorage.benchBegun);
  /** @type {Probe} */
  const probe = { firstChart: null, tasks: [], events: [], ask, answer: null };
  Object.assign(window, { benchProbe: probe });

  /** @param {(now: number) => void} then */
  function afterPaint(then) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });
  }

  /** @param {PerformanceObserverInit & { durationThreshold?: number }} what @param {Task[]} into */
  function record(what, into) {
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        into.push({ start: startTime, duration });
    }).observe(what);
  }

  function seekChart() {
    afterPaint((now) => {
      if (document.querySelector('.chart svg text')) probe.firstChart = lost + now;
      else seekChart();
    });
  }

  /** @param {Question} question */
  function ask({ event, within, watch }) {
    const look = () => watch.map((selector) => document.querySelector(selector)?.textContent ?? '');
    const before = look();
    probe.answer = new Promise((resolve) => {
      /** @param {Event} happened */
      const begin = (happened) => {
        const at = happened.target instanceof Element ? happened.target : null;
        if (within && !at?.closest(within)) return;
        removeEventListener(event, begin, true);
        /** @type {number | null} */
        let paint = null;
        const wait = () =>
          afterPaint((now) => {
            paint ??= now - happened.timeStamp;
            const isThere = look().every((text, i) => text !== before[i]);
            if (isThere) resolve({ paint, answer: now - happened.timeStamp });
            else wait();
          });
        wait();
      };
      addEventListener(event, begin, true);
    });
  }

  record({ type: 'longtask', buffered: true }, probe.tasks);
  record({ type: 'event', durationThreshold: 16, buffered: true }, probe.events);
  seekChart();
}
