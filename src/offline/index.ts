/** The first script of the offline file: takes its files apart, answers requests from them, then starts the page's script. */
import { decompress } from 'lzma1'
import { damaged } from '../model/words/offline.ts'
import { type Files, filesOf, type Listed, typeOf } from './archive.ts'
import { fetchFrom } from './fetch.ts'
import { linksFrom } from './links.ts'

interface Contents {
  readonly texts: readonly Listed[]
  readonly others: readonly Listed[]
}

const textOf = (id: string): string => document.querySelector(`#offline-${id}`)?.textContent ?? ''

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))

const takeApart = (): Files => {
  const { texts, others } = JSON.parse(textOf('files')) as Contents
  return new Map([
    ...filesOf(texts, decompress(bytesOf(textOf('texts')))),
    ...filesOf(others, bytesOf(textOf('others'))),
  ])
}

/** As `data:`, because a worker without an origin may not read the page's blobs; each is made once. */
const addresses = (files: Files): ((path: string) => string | undefined) => {
  const made = new Map<string, string>()
  return (path) => {
    const bytes = files.get(path)
    const known = made.get(path)
    if (known || !bytes) return known
    let signs = ''
    for (let from = 0; from < bytes.length; from += 8192)
      signs += String.fromCharCode(...bytes.subarray(from, from + 8192))
    const address = `data:${typeOf(path)};base64,${btoa(signs)}`
    made.set(path, address)
    return address
  }
}

/** The faces' style sheet with its files as data, put where it does not come before the page's own style. */
const adoptFaces = (files: Files, addressOf: (path: string) => string | undefined): void => {
  const faces = files.get('offline/faces.css')
  if (!faces) return
  const sheet = new CSSStyleSheet()
  const rules = new TextDecoder().decode(faces)
  sheet.replaceSync(
    rules.replace(/url\(\.\/([^)]+)\)/g, (whole, name) => `url(${addressOf(`assets/${name}`) ?? whole})`),
  )
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

/** Where a dialog lies over the page, its own status is what is heard. */
const tell = (words: string): void => {
  const status = document.querySelector('dialog[open] [role=status]') ?? document.querySelector('#progress')
  if (status) status.textContent = words
}

const start = (): void => {
  const files = takeApart()
  const addressOf = addresses(files)
  globalThis.araxesFile = addressOf
  globalThis.fetch = fetchFrom(files, () => document.baseURI, globalThis.fetch.bind(globalThis))
  linksFrom(document, files, tell)
  adoptFaces(files, addressOf)
  const script = Object.assign(document.createElement('script'), {
    type: 'module',
    // Its hash stands in the policy of the page.
    textContent: new TextDecoder().decode(files.get('offline/page.js')),
  })
  document.body.append(script)
}

// The words are painted before the second of unpacking.
requestAnimationFrame(() =>
  setTimeout(() => {
    try {
      start()
    } catch (error) {
      tell(damaged)
      console.error(error)
    }
  }),
)
