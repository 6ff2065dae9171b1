/** Finds which sentences of a pasted article are on record; each is kept or not, and the marked HTML is copied. */
import { markedHtml, type ReadableText, readableText, type Stretch, sentencesOf } from '../../model/readable-text.ts'
import { type Match, matchesOf, type Phrase } from '../../model/sentence-claims.ts'
import { eventOf, type Story } from '../../model/story.ts'
import * as words from '../../model/words/embed.ts'
import { type Dispose, on } from '../../store/watch.ts'
import { copyField } from '../copy.ts'

const phrasesIn = (root: HTMLElement): Phrase[] =>
  [...root.querySelectorAll<HTMLElement>('[data-phrase]')].map(({ dataset, textContent }) => ({
    claim: dataset.phrase ?? '',
    events: (dataset.events ?? '').split(' ').filter((id) => id !== ''),
    quotation: textContent ?? '',
  }))

/** `root` holds the field, the template of a row, the list and the result. */
export const sentencesTool = (root: HTMLElement, story: Story): Dispose => {
  const part = <Kind extends HTMLElement>(name: string) => root.querySelector<Kind>(`[data-sentences=${name}]`)
  const [article, marked, result] = [
    part<HTMLTextAreaElement>('article'),
    part<HTMLTextAreaElement>('marked'),
    part('result'),
  ]
  const status = part('status')
  const list = root.querySelector('.sentences')
  const row = root.querySelector('template')?.content.firstElementChild
  const phrases = phrasesIn(root)
  let read: ReadableText = readableText('')
  let found: readonly { readonly at: Stretch; readonly line: Element }[] = []
  const tell = (text: string): void => {
    if (status) status.textContent = text
  }
  const lineOf = (sentence: string, matches: readonly Match[]): Element | null => {
    const line = row?.cloneNode(true) as Element | undefined
    const choice = line?.querySelector('select')
    const option = choice?.options[0]
    const [best] = matches
    if (!line || !choice || !option || !best) return null
    const said = line.querySelector('q')
    const record = line.querySelector('p')
    if (said) said.textContent = sentence
    if (record) record.textContent = words.onRecord(best.phrase.quotation, words.share(best.overlap))
    for (const id of new Set(matches.flatMap(({ phrase }) => phrase.events))) {
      const event = eventOf(story, id)
      if (!event) continue
      const next = option.cloneNode() as HTMLOptionElement
      next.value = id
      next.text = words.ofEvent(event.status.words, event.title)
      choice.append(next)
    }
    option.remove()
    return choice.options.length > 0 ? line : null
  }
  const kept = () =>
    found.flatMap(({ at, line }) => {
      const event = line.querySelector('select')?.value
      return line.querySelector('input')?.checked && event ? [{ ...at, event }] : []
    })
  const write = (): void => {
    if (marked) marked.value = markedHtml(read, kept())
  }
  const find = (): void => {
    read = readableText(article?.value ?? '')
    const all = sentencesOf(read)
    const said = all.map(({ from, to }) => read.text.slice(from, to))
    const matches = matchesOf(said, phrases)
    found = all.flatMap((at, index) => {
      const line = lineOf(said[index] ?? '', matches[index] ?? [])
      return line ? [{ at, line }] : []
    })
    list?.replaceChildren(...found.map(({ line }) => line))
    if (result) result.hidden = found.length === 0
    tell(words.found(found.length, all.length))
    write()
  }
  const copy = async (): Promise<void> => {
    if (marked) tell((await copyField(marked)) ? words.marked(kept().length) : words.notCopied)
  }
  const act = ({ target }: Event): void => {
    const { action } = (target instanceof Element ? target.closest<HTMLElement>('button') : null)?.dataset ?? {}
    if (action === 'find-sentences') find()
    if (action === 'copy-marked') copy()
  }
  const undo = [on(root, 'click', act), ...(list ? [on(list, 'change', write)] : [])]
  return () => {
    for (const dispose of undo) dispose()
  }
}
