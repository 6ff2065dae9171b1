/** Pages of others with the map in them, as a newsroom or a blog has them: to be opened by people and by tests. */
import { readFileSync } from 'node:fs'
import type { Dossier } from '../model/dossier.ts'
import { passageEvents } from '../model/passage-events.ts'
import { examples as words } from '../model/words/embedded.ts'
import { type Html, html, made } from './html.ts'
import { languageAttributes } from './language/attributes.ts'
import type { Sheet } from './sheets.ts'

const type = 'text/html; charset=utf-8'
/** From `examples/<name>/` to the page in the frame. */
const frames = '../../embed/'
const script = made(`<script src="${frames}v1.js" defer></script>`)

const document = (title: string, lead: string, body: Html, attributes: Html = html``): string =>
  html`<!doctype html>
<html ${languageAttributes}${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="../examples.css">
${script}
</head>
<body>
<main>
<p class="back"><a href="../">${words.list}</a></p>
<h1>${title}</h1>
<p class="lead">${lead}</p>
${body}
</main>
</body>
</html>
`.text

const first = ({ events }: Dossier): string => events.find(({ status }) => status.basis === 'alleged')?.id ?? ''

/** Every second passage marks its whole paragraph, the others the phrase that their claim is about. */
const paragraphs = (dossier: Dossier): Html[] =>
  dossier.article.map((passage, index) => {
    const [event] = passageEvents(dossier.events, passage.claim)
    const status = dossier.statuses.get(passage.claim)
    if (!event || !status) return html``
    const [before = '', after = ''] = passage.quotation.split(passage.marked ?? passage.quotation)
    return index % 2 === 0
      ? html`<p data-araxes-event="${event.id}">“${passage.quotation}” <small>${status.words}.</small></p>`
      : html`<p>“${before}<span data-araxes-event="${event.id}">${passage.marked}</span>${after}” <small>${status.words}.</small></p>`
  })

const article = (dossier: Dossier): Html => html`<div class="beside">
<araxes-map hash height="560" title="${words.mapTitle(dossier.story.title)}"><a href="../../">${dossier.story.title}</a></araxes-map>
<article><p>${words.quoted}</p>
${paragraphs(dossier)}</article></div>`

const frame = (dossier: Dossier, sandbox: string): Html =>
  html`<iframe src="${frames}?event=${first(dossier)}" title="${words.mapTitle(dossier.story.title)}" width="600" height="480" loading="lazy" sandbox="${sandbox}"></iframe>`

const sandboxes = (dossier: Dossier): Html =>
  html`${['allow-scripts', 'allow-scripts allow-same-origin allow-popups'].map((sandbox) => html`<p><code>${sandbox}</code></p>${frame(dossier, sandbox)}`)}`

const many = ({ story, events }: Dossier): Html =>
  html`${Array.from(
    { length: 10 },
    (_, index) => html`<p class="filler">${words.filler}</p>
<araxes-map event="${events[index * 7]?.id}" height="480" title="${words.mapTitle(`${story.title} (${index + 1})`)}"></araxes-map>`,
  )}`

const dark = ({ story }: Dossier): Html =>
  html`<araxes-map theme="dark" ground="transparent" height="520" title="${words.mapTitle(story.title)}"></araxes-map>`

/** Every example, and the list of them; their style is a file, so that a page may forbid style in markup. */
export const exampleFiles = (dossier: Dossier): Sheet[] => {
  const pages = [
    ['article', words.article, document(words.article, words.articleLead, article(dossier))],
    ['sandbox', words.sandbox, document(words.sandbox, words.sandboxLead, sandboxes(dossier))],
    ['many', words.many, document(words.many, words.manyLead, many(dossier))],
    ['dark', words.dark, document(words.dark, words.darkLead, dark(dossier), html` class="dark"`)],
  ] as const
  const list = html`<!doctype html><html ${languageAttributes}><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${words.list}</title>
<link rel="stylesheet" href="examples.css"><main><h1>${words.list}</h1>
<ul>${pages.map(([name, title]) => html`<li><a href="${name}/">${title}</a></li>`)}</ul></main></html>`
  return [
    { path: 'examples/index.html', type, text: list.text },
    ...pages.map(([name, , text]) => ({ path: `examples/${name}/index.html`, type, text })),
    {
      path: 'examples/examples.css',
      type: 'text/css; charset=utf-8',
      text: readFileSync(new URL('../styles/examples.css', import.meta.url), 'utf8'),
    },
  ]
}
