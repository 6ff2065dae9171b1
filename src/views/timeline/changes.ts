/** What each element shows already, so that a drawing writes only what is to be another one now. */
import type { BaseType, Selection } from 'd3'

/** Those elements of the selection whose key is another one than when they were last asked. */
export type Changed = <Kind extends Element, Datum, Parent extends BaseType, ParentDatum>(
  selection: Selection<Kind, Datum, Parent, ParentDatum>,
  keyOf: (datum: Datum) => string,
) => Selection<Kind, Datum, Parent, ParentDatum>

/** One memory for one sort of change; an element that leaves the drawing is forgotten with it. */
export const changes = (): Changed => {
  const shown = new WeakMap<Element, string>()
  return (selection, keyOf) =>
    selection.filter(function (datum) {
      const key = keyOf(datum)
      if (shown.get(this) === key) return false
      shown.set(this, key)
      return true
    })
}

/** A part that is drawn again only where its key is another one than the last time. */
export const unlessSame = (): ((key: string, draw: () => void) => void) => {
  let last: string | undefined
  return (key, draw) => {
    if (key === last) return
    last = key
    draw()
  }
}
