/** Elements that the page was built with. */

/** The element that a view draws into. Throws where the page lacks it. */
export const found = <Kind extends Element = HTMLElement>(root: ParentNode, selector: string): Kind => {
  const element = root.querySelector<Kind>(selector)
  if (!element) throw new Error(`found no ${selector} in the page, expected the element that a view draws into`)
  return element
}
