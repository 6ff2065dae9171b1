/** Sorting a table by the buttons in its head; `aria-sort` says which column leads. */
import { nextDirection, orderOf, sortValue } from '../../model/table-order.ts'
import { type Dispose, on } from '../../store/watch.ts'

/** `tell` is told of each new order. */
export const sortable = (
  table: HTMLTableElement,
  tell: (column: string, direction: 'ascending' | 'descending') => void,
): Dispose =>
  on(table, 'click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null
    const head = button?.closest('th')
    const body = table.tBodies[0]
    if (!button || !head || !body) return
    const direction = nextDirection(head.getAttribute('aria-sort'))
    const rows = [...body.rows]
    const values = rows.map(({ cells }) => {
      const cell = cells[head.cellIndex]
      return sortValue(cell?.dataset.sort ?? cell?.textContent ?? '')
    })
    body.append(...orderOf(values, direction).flatMap((index) => rows[index] ?? []))
    for (const other of table.querySelectorAll('[aria-sort]')) other.removeAttribute('aria-sort')
    head.setAttribute('aria-sort', direction)
    tell(button.textContent ?? '', direction)
  })
