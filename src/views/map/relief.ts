/** The relief comes last: the map is complete without it, and it weighs as much as everything else that is drawn. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'

/** What of MapLibre's Map is used. */
export interface Completed {
  getSource(id: string): unknown
  getLayer(id: string): unknown
  addSource(id: string, source: SourceSpecification): unknown
  addLayer(layer: LayerSpecification, before?: string): unknown
}

/** Adds what `style` has and the map has not: every missing source, and every missing layer below its next one. */
export const complete = (map: Completed, { sources, layers }: StyleSpecification): void => {
  for (const [id, source] of Object.entries(sources)) if (!map.getSource(id)) map.addSource(id, source)
  for (const [index, layer] of [...layers.entries()].reverse()) {
    if (!map.getLayer(layer.id)) map.addLayer(layer, layers[index + 1]?.id)
  }
}
