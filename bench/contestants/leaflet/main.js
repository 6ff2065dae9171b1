import material from 'virtual:material'
import 'leaflet/dist/leaflet.css'
import L from 'leaflet'
import 'leaflet.timeline'

const { events, ground, home } = material
const [west, south, east, north] = home
const map = L.map('map', { attributionControl: false }).fitBounds([
  [south, west],
  [north, east],
])
const look = { interactive: false, weight: 1, color: '#777' }
for (const part of [ground.sea, ground.lakes])
  L.geoJSON(part, { ...look, fillColor: '#d5e3ea', fillOpacity: 1 }).addTo(map)
for (const part of [ground.coast, ground.borders]) L.geoJSON(part, look).addTo(map)

const card = document.querySelector('#card')
const list = document.querySelector('#list')
const markers = new Map()
const timeline = L.timeline(
  {
    type: 'FeatureCollection',
    features: events.map(({ id, title, from, to, point }) => ({
      type: 'Feature',
      properties: { id, title, start: from, end: Math.max(to, from + 30 * 86_400_000) },
      geometry: { type: 'Point', coordinates: point },
    })),
  },
  {
    pointToLayer: ({ properties }, at) => {
      const marker = L.circleMarker(at, { radius: 6, className: 'event' }).bindTooltip(properties.title)
      markers.set(properties.id, marker)
      return marker
    },
  },
)
const control = L.timelineSliderControl({ formatOutput: (time) => new Date(time).toISOString().slice(0, 10) })
control.addTo(map)
control.addTimelines(timeline)
timeline.addTo(map)
for (const { id, title, from } of events) {
  const link = document.createElement('a')
  link.href = `#${id}`
  link.textContent = title
  link.addEventListener('click', (event) => {
    event.preventDefault()
    control.setTime(from)
    card.textContent = title
    markers.get(id)?.setStyle({ color: '#c00' })
  })
  const row = document.createElement('li')
  row.append(link)
  list.append(row)
}
