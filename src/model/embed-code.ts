/** What a newsroom copies: an embed as HTML, as an element, for WordPress, as Markdown, as a link. */
import { type EmbedLook, embedPath, embedScriptPath, type Parameters, queryOf } from './embed-address.ts'
import type { HostNeed } from './host-policy.ts'
import * as words from './words/embed.ts'

export const codeForms = ['iframe', 'element', 'wordpress', 'markdown', 'link'] as const
export type CodeForm = (typeof codeForms)[number]

export const isCodeForm = (text: string | undefined): text is CodeForm => codeForms.some((form) => form === text)

export interface Embed {
  /** Top of the site, or of a frozen copy of it, with its closing slash. */
  readonly site: string
  readonly parameters: Parameters
  readonly look: EmbedLook
  /** What a screen reader calls the frame. */
  readonly title: string
  /** Pixels; null for as wide as the column. */
  readonly width: number | null
  /** Pixels. */
  readonly height: number
  /** The page that the frame leads to, which can be read without a script. */
  readonly page: string
  /** The picture that stands in where no script runs; pixels. */
  readonly picture: {
    readonly address: string
    readonly words: string
    readonly width: number
    readonly height: number
  }
}

/** What the page around it must allow. */
export const needsOf: Readonly<Record<CodeForm, readonly HostNeed[]>> = {
  iframe: ['frame'],
  element: ['frame', 'script', 'image'],
  wordpress: ['frame'],
  markdown: ['image'],
  link: [],
}

/** A frame may run its script, keep its own origin, open sources in new tabs and save files; nothing of its host's. */
export const sandbox =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-forms'

const permissions = 'fullscreen; clipboard-write; web-share'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text on one line, without signs that no page can hold. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim()

/** A text as HTML has it, between tags and in attributes. */
export const inHtml = (text: string): string => plain(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const attributes = (pairs: readonly (readonly [name: string, value: string])[]): string[] =>
  pairs.map(([name, value]) => `${name}="${inHtml(value)}"`)

/** The address of the embedded page. */
export const frameAddress = ({ site, parameters }: Embed): string => `${site}${embedPath}${queryOf(parameters)}`

/** A frame whose colours are not those of its page gets an opaque ground from the browser; so it is told them. */
const schemes: Readonly<Record<EmbedLook['theme'], string>> = {
  auto: 'light dark',
  light: 'light',
  dark: 'dark',
  contrast: 'light dark',
}

/** The colour scheme that a frame needs to let its page's ground through; none where it has a ground of its own. */
export const schemeOf = ({ theme, ground }: EmbedLook): string => (ground === 'transparent' ? schemes[theme] : '')

const styleOf = ({ width, look }: Embed): string => {
  const scheme = schemeOf(look)
  return `border:0${width === null ? '' : ';max-width:100%'}${scheme && `;color-scheme:${scheme}`}`
}

const frame = (embed: Embed, joint: string): string => {
  const width = embed.width === null ? '100%' : String(embed.width)
  const lines = [
    attributes([['src', frameAddress(embed)]]),
    attributes([['title', embed.title]]),
    attributes([
      ['width', width],
      ['height', String(embed.height)],
      ['loading', 'lazy'],
      ['style', styleOf(embed)],
    ]),
    attributes([['sandbox', sandbox]]),
    attributes([
      ['allow', permissions],
      ['referrerpolicy', 'strict-origin-when-cross-origin'],
    ]),
  ]
  return `<iframe ${lines.map((line) => line.join(' ')).join(joint)}></iframe>`
}

const way = ({ page }: Embed): string => `<p><a href="${inHtml(page)}">${inHtml(words.openMap)}</a></p>`

const picture = ({ page, picture: it }: Embed): string =>
  `<noscript><a href="${inHtml(page)}"><img ${attributes([
    ['src', it.address],
    ['alt', it.words],
    ['width', String(it.width)],
    ['height', String(it.height)],
    ['style', 'max-width:100%;height:auto'],
  ]).join(' ')}></a></noscript>`

const element = (embed: Embed): string => {
  const own = attributes([
    ['src', `${embed.site}${embedPath}`],
    ...embed.parameters,
    ['title', embed.title],
    ['height', String(embed.height)],
    ...(embed.width === null ? [] : [['style', `display:block;max-width:${embed.width}px`] as const]),
  ])
  return `<araxes-map ${own.join('\n  ')}></araxes-map>
<script src="${inHtml(embed.site + embedScriptPath)}" async></script>
${picture(embed)}`
}

/** A text as Markdown has it: no entity begins or ends anything, which not every reader grants to a backslash. */
const inMarkdown = (text: string): string =>
  plain(text).replace(/[\\`*_[\]<>&~|!]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** Within angle brackets an address may hold anything but these; entities are read there, too. */
const target = (address: string): string =>
  `<${new URL(plain(address)).href.replace(/[<>\\]/g, encodeURIComponent).replaceAll('&', '&amp;')}>`

/** The code of an embed in one of its forms. */
export const embedCode = (form: CodeForm, embed: Embed): string => {
  switch (form) {
    case 'iframe':
      return `${frame(embed, '\n  ')}\n${way(embed)}`
    case 'element':
      return element(embed)
    case 'wordpress':
      return `<!-- wp:html -->\n${frame(embed, ' ')}\n${way(embed)}\n<!-- /wp:html -->`
    case 'markdown':
      return `[![${inMarkdown(embed.picture.words)}](${target(embed.picture.address)})](${target(embed.page)})`
    case 'link':
      return embed.page
  }
}
