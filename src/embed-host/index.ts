/** `embed/v1.js`: a page names this script and has `<araxes-map>`, and paragraphs that lead the map. */
import { bind, followArticle } from './article.ts'
import { AraxesMapElement } from './element.ts'

if (!customElements.get('araxes-map')) {
  customElements.define('araxes-map', AraxesMapElement)
  Object.defineProperty(window, 'Araxes', { value: { bind } })
  followArticle()
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => bind(document))
  else bind(document)
}
