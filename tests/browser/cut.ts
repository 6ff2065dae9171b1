/** Texts that find no room, as a reader would see them: beyond the box they stand in, or on what stands beside them. */
import type { Locator, Page } from '@playwright/test'

/** Rows whose members may not lie on each other. */
const rows = [
  '.header',
  '.timeline-head',
  '.tabs',
  '.tab-bar',
  '.card-foot',
  '.legend .key',
  '.segmented',
  '.reading-links',
]

/** One line for each: where it stands and what it says. */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate((within) => {
    const slack = 1.5
    const nameOf = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}`
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect()
      // A text for screen readers alone is a pixel large.
      return width > 2 && height > 2 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    }
    const isHiddenBy = (element: Element): boolean => {
      for (let each: Element | null = element; each; each = each.parentElement) if (!isSeen(each)) return true
      return false
    }
    /** The box that holds a text: the nearest one that is laid out as a box; null where it scrolls or shortens itself. */
    const boxOf = (text: Text): Element | null => {
      for (let each = text.parentElement; each; each = each.parentElement) {
        const { display, overflowX, textOverflow } = getComputedStyle(each)
        if (textOverflow === 'ellipsis' || overflowX === 'auto' || overflowX === 'scroll') return null
        if (display !== 'inline' && display !== 'contents') return each
      }
      return null
    }
    const found = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text
      const parent = text.parentElement
      if (!parent || text.data.trim() === '' || parent.closest('svg, script, style, [hidden]') || isHiddenBy(parent))
        continue
      const box = boxOf(text)
      if (!box) continue
      range.selectNodeContents(text)
      const [inner, outer] = [range.getBoundingClientRect(), box.getBoundingClientRect()]
      const beyond = inner.left < outer.left - slack || inner.right > outer.right + slack
      if (beyond) found.add(`${nameOf(box)} cuts “${text.data.trim().slice(0, 60)}”`)
    }
    for (const head of document.querySelectorAll<SVGGElement>('.timeline-detail .head')) {
      const [text, ground] = [head.querySelector('text'), head.querySelector<SVGGraphicsElement>('.ground')]
      if (!text || !ground) continue
      const { x, width } = text.getBBox()
      if (x + width > ground.getBBox().width) found.add(`the head of a lane cuts “${text.textContent}”`)
    }
    for (const row of within.flatMap((selector) => [...document.querySelectorAll(selector)])) {
      const members = [...row.children].filter((member) => !isHiddenBy(member))
      members.forEach((one, index) => {
        for (const other of members.slice(index + 1)) {
          const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
          const tall = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
          if (wide > slack && tall > slack) found.add(`${nameOf(one)} and ${nameOf(other)} lie on each other`)
        }
      })
    }
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) found.add(`the page is ${scrollWidth - clientWidth} pixels wider than the window`)
    return [...found]
  }, rows)

/** Words that stand in two lines: broken in the middle, without a hyphen or a space. */
export const brokenWords = (texts: Locator): Promise<string[]> =>
  texts.evaluateAll((elements) => {
    const range = document.createRange()
    return elements.flatMap((element) => {
      const text = element.firstChild
      if (!(text instanceof Text)) return []
      return [...text.data.matchAll(/[^\s-]+/g)].flatMap(({ 0: word, index }) => {
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? [word] : []
      })
    })
  })
