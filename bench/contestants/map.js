/** A map of the events on the basemap and nothing else: no names, no relief, no fonts. */
import material from 'virtual:material'
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

const { events, ground, home } = material
const source = (data) => ({ type: 'geojson', data })
const points = {
  type: 'FeatureCollection',
  features: events.map(({ title, point }, id) => ({
    type: 'Feature',
    id,
    properties: { title },
    geometry: { type: 'Point', coordinates: point },
  })),
}

/** The map in `#map`; `<html data-map="live">` once its events are drawn. */
export const openMap = () => {
  setWorkerUrl(workerUrl)
  const map = new MapLibre({
    container: 'map',
    bounds: home,
    renderWorldCopies: false,
    attributionControl: false,
    validateStyle: false,
    style: {
      version: 8,
      sources: {
        sea: source(ground.sea),
        lakes: source(ground.lakes),
        coast: source(ground.coast),
        borders: source(ground.borders),
        events: source(points),
      },
      layers: [
        { id: 'land', type: 'background', paint: { 'background-color': '#f4f1ea' } },
        { id: 'sea', type: 'fill', source: 'sea', paint: { 'fill-color': '#d5e3ea' } },
        { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': '#d5e3ea' } },
        { id: 'coast', type: 'line', source: 'coast', paint: { 'line-color': '#8aa' } },
        { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': '#777' } },
        {
          id: 'events',
          type: 'circle',
          source: 'events',
          paint: {
            'circle-color': ['case', ['boolean', ['feature-state', 'selected'], false], '#c00', '#357'],
            'circle-radius': 6,
          },
        },
      ],
    },
  })
  map.on('idle', () => {
    if (map.queryRenderedFeatures({ layers: ['events'] }).length > 0) document.documentElement.dataset.map = 'live'
  })
  return map
}
