/** When the page has nothing more important to fetch than itself for later. */

/** Milliseconds after the map is there, and the longest that one that never comes is waited for. */
const times = { calm: 2_000, patience: 30_000 } as const

/** Resolves when the map is no longer on its way: it is live, given up, or was not asked for. */
export const mapRests = (map: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (map.dataset.map === 'loading') return
      stop()
      setTimeout(resolve, times.calm)
    }
    const watched = new MutationObserver(look)
    const timer = setTimeout(() => {
      stop()
      resolve()
    }, times.patience)
    const stop = (): void => {
      watched.disconnect()
      clearTimeout(timer)
    }
    watched.observe(map, { attributeFilter: ['data-map'] })
    look()
  })
