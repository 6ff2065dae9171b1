import material from 'virtual:material'
import 'maplibre-gl/dist/maplibre-gl.css'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import { DataSet, Timeline } from 'vis-timeline/standalone'
import { openMap } from '../map.js'

const { events } = material
const lanes = [...new Set(events.map(({ lane }) => lane))]
const timeline = new Timeline(
  document.querySelector('#timeline'),
  new DataSet(
    events.map(({ label, lane, from, to }, id) => ({
      id,
      content: label,
      group: lane,
      start: from,
      ...(to - from > 2 * 86_400_000 ? { end: to } : {}),
    })),
  ),
  new DataSet(lanes.map((id) => ({ id, content: id }))),
  { height: '100%', start: Date.UTC(2025, 0, 1), end: Date.UTC(2026, 0, 1) },
)
const map = openMap()
let selected
timeline.on('select', ({ items: [id] }) => {
  if (selected !== undefined) map.setFeatureState({ source: 'events', id: selected }, { selected: false })
  selected = id
  const event = events[id]
  document.querySelector('#card').textContent = event ? `${event.title}. ${event.when}. ${event.text}` : ''
  if (event) map.setFeatureState({ source: 'events', id }, { selected: true })
})
