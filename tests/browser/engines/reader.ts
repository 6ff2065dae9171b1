/** A reader at a page, in any browser: the few things the essential paths need of one. */

export interface Reader {
  /** Opens a link below the site's top ("?…#…", "about/"). */
  open(link: string): Promise<void>
  /** Clicks the first element that fits and is seen. */
  click(selector: string): Promise<void>
  /** Presses keys by their names ("Enter", "ArrowLeft", "a"), one after the other, where the focus is. */
  press(...keys: readonly string[]): Promise<void>
  /** What an expression comes to in the page. */
  read<Value>(expression: string): Promise<Value>
  /** Goes back in the history. */
  back(): Promise<void>
  /** A PNG of what is seen. */
  picture(): Promise<Buffer>
  /** What the console called an error, and exceptions that nobody caught. */
  readonly errors: readonly string[]
  close(): Promise<void>
}

export interface Engine {
  /** Name and version as the browser gives them. */
  readonly version: string
  /** A new reader without any history; addresses are below `origin`, which ends in a slash. */
  newReader(origin: string): Promise<Reader>
  close(): Promise<void>
}

/** How large the window is, in CSS pixels. */
export const size = { width: 1280, height: 840 } as const

/** An engine, or in one sentence why there is none. */
export type Start = () => Promise<Engine | string>
