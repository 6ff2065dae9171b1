/** Which element of a list is the current one, for those who see it and those who hear it. */
export const setCurrent = (element: Element, current: boolean): void => {
  if (current) element.setAttribute('aria-current', 'true')
  else element.removeAttribute('aria-current')
}
