/** Links of a page that stands in a frame one folder down: to cards they stay, all others leave the frame. */

const link = /<a((?:\s[^>]*)?)\shref="([^"]*)"([^>]*)>/g

const hasScheme = (address: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(address)

/** Markup whose links are meant from the top of the site -> the same for `embed/`; pages open in a tab of their own. */
export const embeddedLinks = (markup: string): string =>
  markup.replace(link, (whole, before: string, address: string, after: string) => {
    if (address.startsWith('#')) return whole
    const href = hasScheme(address) ? address : `../${address.replace(/^\.\//, '')}`
    const rel = /\srel="/.test(before + after) ? '' : ' rel="noopener"'
    return `<a${before} href="${href}"${after} target="_blank"${rel}>`
  })
