/** The size of a slide's letters: as the design has them, and smaller only where that slide would be cut. */

/** Shares of the designed size, from whole to the smallest that is still read from the last row. */
const shares = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.65, 0.6, 0.55, 0.5] as const

/** Sets `--fit` on `box` to the largest share at which `slide` is no higher and no wider than the box. */
export const sized = (box: HTMLElement, slide: HTMLElement): void => {
  for (const share of shares) {
    box.style.setProperty('--fit', String(share))
    if (slide.scrollHeight <= box.clientHeight && slide.scrollWidth <= box.clientWidth) return
  }
}
