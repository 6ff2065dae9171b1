/** What the Content-Security-Policy of a page must allow so that an embed is seen there. */

/** What an embed asks of the page around it. */
export type HostNeed = 'frame' | 'script' | 'image'

const directives = { frame: 'frame-src', script: 'script-src', image: 'img-src' } as const

/** A host that a policy can name: a semicolon, a comma or a quote in it would begin something else. */
const speakable = /^https?:\/\/[\w.\-[\]:%]+$/

/**
 * The directives to add, `frame-src https://maps.example; script-src https://maps.example`; empty where nothing is
 * needed, and undefined where a policy cannot name the host.
 */
export const hostPolicy = (address: string, needs: readonly HostNeed[]): string | undefined => {
  const { origin } = new URL(address)
  if (!speakable.test(origin)) return undefined
  return needs.map((need) => `${directives[need]} ${origin}`).join('; ')
}
