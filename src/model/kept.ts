/** Whether the browser may keep the page for times without a network. */

/** What is known of the page when it has come to rest. */
export interface Circumstances {
  readonly protocol: string
  /** Inside another page. */
  readonly framed: boolean
  /** The reader asked for few data. */
  readonly saving: boolean
}

/** Only the page itself, from a server, and not at the cost of somebody who counts data. */
export const mayKeep = ({ protocol, framed, saving }: Circumstances): boolean =>
  /^https?:$/.test(protocol) && !framed && !saving
