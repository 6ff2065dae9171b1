/** What stands in every measured page from its first moment, and tells when things happened there. */

/**
 * @typedef {object} Report milliseconds since navigation
 * @property {number} origin when navigation began, milliseconds since the epoch
 * @property {number} [firstPaint]
 * @property {number} [largestPaint]
 * @property {number} [usable]
 * @property {number} [live]
 * @property {{ start: number, duration: number }[]} tasks
 */

/**
 * Runs in the page, sent there as text.
 * @param {Omit<import('./contestants.mjs').Contestant, 'id' | 'name' | 'paints'>} contestant
 * @param {boolean} tries whether it clicks until a click is answered
 */
export const probe = ({ visible, targets, handled, live, draws }, tries) => {
  const every = 16
  const report = /** @type {Report} */ ({ origin: performance.timeOrigin, tasks: [] })
  let drawn = 0
  let lastDrawn = 0

  /** @param {string} type @param {(entry: PerformanceEntry) => void} keep */
  const observe = (type, keep) =>
    new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ type, buffered: true })
  observe('longtask', ({ startTime, duration }) => report.tasks.push({ start: startTime, duration }))
  observe('largest-contentful-paint', ({ startTime }) => {
    report.largestPaint = startTime
  })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') report.firstPaint = startTime
  })

  /** A press as a pointer makes it: some libraries listen to the pointer, some to the click. @param {Element} element */
  const press = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true, composed: true }
    const pointer = { ...at, pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0 }
    element.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }))
    element.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1 }))
    element.dispatchEvent(new PointerEvent('pointerup', pointer))
    element.dispatchEvent(new MouseEvent('mouseup', at))
    element.dispatchEvent(new MouseEvent('click', at))
  }

  let tried = /** @type {Element | undefined} */ (undefined)
  const timer = setInterval(() => {
    if (live && report.live === undefined && live()) report.live = performance.now()
    if (report.usable === undefined && tries && visible()) {
      tried ??= targets().at(-1)
      if (!tried) return
      if (!handled(tried)) press(tried)
      if (handled(tried)) report.usable = performance.now()
    }
    const waits = (live && report.live === undefined) || (tries && report.usable === undefined)
    if (!waits) clearInterval(timer)
  }, every)

  if (draws) {
    for (const name of /** @type {const} */ (['drawElements', 'drawArrays'])) {
      const original = WebGL2RenderingContext.prototype[name]
      WebGL2RenderingContext.prototype[name] = /** @param {any[]} parameters */ function (...parameters) {
        drawn += 1
        lastDrawn = performance.now()
        return Reflect.apply(original, this, parameters)
      }
    }
  }

  /** After the browser has laid out and painted the frame. */
  const frame = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => done(undefined)
        port2.postMessage(0)
      }),
    )

  /** Until nothing has been drawn for a while. */
  const rest = async () => {
    const start = performance.now()
    do await new Promise((done) => setTimeout(done, 100))
    while (performance.now() - lastDrawn < 400 && performance.now() - start < 5000)
  }

  /** From a click to the frame in which everything has answered, in milliseconds. @param {number} share 0 to 1: which target */
  const select = async (share) => {
    await rest()
    const all = targets()
    const target = all[Math.min(all.length - 1, Math.floor(share * all.length))]
    if (!target || handled(target)) return undefined
    const start = performance.now()
    const before = drawn
    press(target)
    do await frame()
    while (performance.now() - start < 5000 && !(handled(target) && (!draws || drawn > before)))
    return performance.now() - start
  }

  Object.assign(globalThis, { bench: { report, select } })
}
