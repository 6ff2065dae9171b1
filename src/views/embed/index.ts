/** Embedding: what is chosen, how it looks, and the code for it. */
import '../../styles/embed.css'
import { codeForms, type Embed, embedCode, isCodeForm, needsOf } from '../../model/embed-code.ts'
import { hostPolicy } from '../../model/host-policy.ts'
import { reachOf, type Site, siteOf } from '../../model/site-address.ts'
import type { Story } from '../../model/story.ts'
import * as words from '../../model/words/embed.ts'
import type { Store } from '../../store/store.ts'
import { all, type Dispose, on, watch } from '../../store/watch.ts'
import { copyField } from '../copy.ts'
import { followPart } from '../dialog.ts'
import { choiceOf, type EditionFacts, embedOf, followSize } from './choice.ts'
import { preview } from './preview.ts'
import { sentencesTool } from './sentences.ts'
import { keepsFrozen } from './versions.ts'

/** Milliseconds without another change after which the preview follows. */
const rest = 400

/** `root` is the dialog. */
export const partView = (root: HTMLElement, story: Story, store: Store): Dispose => {
  const part = <Kind extends HTMLElement>(name: string) => root.querySelector<Kind>(`[data-embed=${name}]`)
  const form = root.querySelector<HTMLFormElement>('.embed-choices')
  const forms = root.querySelector<HTMLFormElement>('.embed-forms')
  const box = root.querySelector<HTMLElement>('.embed-preview')
  const sentences = root.querySelector<HTMLElement>('.embed-sentences')
  const status = root.querySelector('.embed-status')
  const [code, policy] = [part<HTMLTextAreaElement>('code'), part<HTMLInputElement>('policy')]
  if (!form || !forms || !box || !code || !policy || !sentences) return () => {}
  const seen = preview(box)
  const edition: EditionFacts = {
    day: root.dataset.edition ?? '',
    pictures: root.dataset.pictures === 'all' ? 'all' : 'story',
  }
  const site: Site = siteOf(root.ownerDocument.baseURI, edition.day, root.dataset.address)
  const reach = reachOf(site.living)
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = (text: string): void => {
    if (status) status.textContent = text
  }
  const note = (name: string, text: string): void => {
    const line = part(name)
    if (!line) return
    line.textContent = text
    line.hidden = text === ''
  }
  const writePolicy = (asked: (typeof codeForms)[number]): void => {
    const needs = needsOf[asked]
    const line = reach === 'file' ? '' : hostPolicy(site.living, needs)
    policy.value = line ?? ''
    const field = policy.closest<HTMLElement>('p')
    if (field) field.hidden = !line
    const said = line === undefined ? words.policyUnnameable : needs.length === 0 ? words.policyNone : words.policy
    note('policy-words', reach === 'file' ? '' : said)
  }
  const now = (): Embed => embedOf(story, store.getState(), choiceOf(form), site, edition)
  const write = (): void => {
    const text = new FormData(forms).get('form')
    const asked = isCodeForm(String(text)) ? (String(text) as (typeof codeForms)[number]) : codeForms[0]
    code.value = reach === 'file' ? '' : embedCode(asked, now())
    for (const line of root.querySelectorAll<HTMLElement>('[data-form-note]'))
      line.hidden = line.dataset.formNote !== asked
    for (const button of root.querySelectorAll<HTMLButtonElement>('[data-action=copy-code], [data-action=copy-policy]'))
      button.disabled = reach === 'file'
    note('reach', reach === 'file' ? words.isFile : reach === 'local' ? words.isLocal : '')
    writePolicy(asked)
  }
  const change = (event: Event): void => {
    followSize(form, event.target)
    tell('')
    write()
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (reach !== 'file') seen.show(now())
    }, rest)
  }
  const offerFrozen = async (): Promise<void> => {
    const frozen = form.querySelector<HTMLInputElement>('input[value=frozen]')
    const kept = await keepsFrozen(edition.day)
    if (frozen) frozen.disabled = !kept
    note('no-frozen', kept ? '' : words.noFrozen)
  }
  /** What is open is what most want to embed; the layers are those that are seen. */
  const open = (): void => {
    const { selected, layers } = store.getState()
    const what = form.querySelector<HTMLSelectElement>('select[name=what]')
    if (what) what.value = [...what.options].some(({ value }) => value === selected) ? (selected ?? '') : ''
    for (const layer of form.querySelectorAll<HTMLInputElement>('input[name=layer]'))
      layer.checked = layers.has(layer.value)
    followSize(form, null)
    tell('')
    write()
    if (reach !== 'file') seen.show(now())
    offerFrozen()
  }
  const act = async ({ target }: Event): Promise<void> => {
    const { action } = (target instanceof Element ? target.closest<HTMLElement>('button') : null)?.dataset ?? {}
    if (action === 'copy-code') tell((await copyField(code)) ? words.copied : words.notCopied)
    if (action === 'copy-policy') tell((await copyField(policy)) ? words.copied : words.notCopied)
  }
  const stay = (event: Event): void => event.preventDefault()
  return all(
    on(root, 'click', act),
    on(form, 'input', change),
    on(forms, 'change', write),
    on(form, 'submit', stay),
    on(forms, 'submit', stay),
    sentencesTool(sentences, story),
    followPart(root as HTMLDialogElement, 'embed', store),
    watch(
      store,
      ({ part: name }) => name === 'embed',
      (wanted) => {
        if (wanted) open()
        else {
          clearTimeout(timer)
          seen.clear()
        }
      },
    ),
    () => clearTimeout(timer),
    seen.dispose,
  )
}
