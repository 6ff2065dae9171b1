/** The words of the story's own lines, stations and areas; those of the selected event stand on paper. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { halo } from './map-labels.ts'
import { around, calloutOf, cornersAround } from './map-labels-places.ts'
import { byZoom } from './map-layers-land.ts'
import { inSight, inWindow, shown } from './map-style-state.ts'
import type { Palette, Theme } from './palette.ts'
import type { Story } from './story.ts'
import { stacks } from './text-faces.ts'

/** The zoom from which an area has room for its name and, when selected, for a callout. */
const nearBy = 4.9

const label: ExpressionSpecification = ['get', 'label']
const colon: ExpressionSpecification = ['index-of', ': ', label]
const hasColon: ExpressionSpecification = ['in', ': ', label]
const afterColon: ExpressionSpecification = ['case', hasColon, ['slice', label, ['+', 2, colon]], label]

/** "The land border: alleged – no route published" breaks after its colon. */
const areaWords: ExpressionSpecification = [
  'case',
  hasColon,
  ['concat', ['slice', label, 0, ['+', 1, colon]], '\n', afterColon],
  label,
]

/** Farther out only what follows the colon finds room: an allegation is never without it. */
const allegedWords: ExpressionSpecification = ['step', ['zoom'], afterColon, nearBy, areaWords]

const hasLabel: ExpressionSpecification = ['!=', ['get', 'label'], '']

/** Words along the lines of the story, and numbers in its stations. */
const lineWords = (story: Story, palette: Palette): LayerSpecification[] =>
  story.layers.flatMap((layer): LayerSpecification[] => {
    const layout = { visibility: shown(layer.id) }
    const filter: ExpressionSpecification = ['all', ['==', ['get', 'layer'], layer.id], inWindow]
    return [
      {
        id: `${layer.id}-words`,
        type: 'symbol',
        source: 'lines',
        minzoom: 4.2,
        filter: [...filter, hasLabel, ['!=', ['get', 'basis'], 'alleged']] as ExpressionSpecification,
        layout: {
          ...layout,
          'symbol-placement': 'line',
          'symbol-spacing': 320,
          'text-field': ['get', 'label'],
          'text-font': [...stacks.medium],
          'text-size': byZoom(11, 11.5, 12.5),
          'text-offset': [0, -0.95],
          'text-max-angle': 40,
          'text-padding': 6,
        },
        paint: halo(palette.label, palette),
      },
      {
        id: `${layer.id}-numbers`,
        type: 'symbol',
        source: 'points',
        filter: [...filter, ['>', ['get', 'number'], 0]] as ExpressionSpecification,
        layout: {
          ...layout,
          'text-field': ['to-string', ['get', 'number']],
          'text-font': [...stacks.medium],
          'text-size': byZoom(9.5, 10.5, 12),
          'text-allow-overlap': true,
          'text-ignore-placement': true,
        },
        paint: { 'text-color': palette.label },
      },
    ]
  })

/** The word beside every area and point of the story: plain, and as a callout while its event is selected. */
const pointWords = (story: Story, palette: Palette, theme: Theme): LayerSpecification[] =>
  story.layers.flatMap((layer): LayerSpecification[] => {
    const isSelected: ExpressionSpecification = ['==', ['get', 'event'], ['to-string', ['global-state', 'selected']]]
    const notSelected: ExpressionSpecification = ['any', ['==', ['get', 'event'], ''], ['!', isSelected]]
    const isAlleged = layer.symbol === 'alleged-area'
    const isArea = isAlleged || layer.symbol === 'recorded-area'
    // Lines are there whoever speaks of them; an area is what somebody says, and goes with the event.
    const dated = isArea ? inSight : inWindow
    const filter: ExpressionSpecification = ['all', ['==', ['get', 'layer'], layer.id], hasLabel, dated]
    const text = {
      visibility: shown(layer.id),
      'text-font': [...stacks.regular],
      'text-size': 11.5,
      'text-max-width': isArea ? 20 : 12,
    }
    return [
      {
        id: `${layer.id}-point-words`,
        type: 'symbol',
        source: 'points',
        ...(isAlleged ? {} : { minzoom: isArea ? 5 : layer.symbol === 'contested-line' ? 6.4 : 4.6 }),
        filter: [
          ...filter,
          isArea ? ['step', ['zoom'], true, nearBy, notSelected] : notSelected,
        ] as ExpressionSpecification,
        layout: {
          ...text,
          'text-field': isAlleged ? allegedWords : isArea ? areaWords : label,
          ...(isAlleged ? { 'text-padding': ['step', ['zoom'], 10, nearBy, 3] } : {}),
          'text-variable-anchor-offset': isArea
            ? ['center', [0, 0], ...around([1.2, 2.4, 3.8, 5.2]), ...cornersAround([1.2, 2.4, 3.8])]
            : ['left', [0.9, 0], 'right', [-0.9, 0], 'top', [0, 0.8], 'bottom', [0, -0.8]],
          'text-justify': 'auto',
        },
        paint: {
          ...halo(isArea ? palette.label : palette.label2, palette),
          ...(isArea ? { 'text-halo-width': 2 } : {}),
        },
      },
      {
        id: `${layer.id}-callouts`,
        type: 'symbol',
        source: 'points',
        ...(isArea ? { minzoom: nearBy } : {}),
        filter: [...filter, ['!=', ['get', 'event'], ''], isSelected] as ExpressionSpecification,
        layout: {
          ...text,
          'text-field': [
            'format',
            areaWords,
            { 'text-font': ['literal', [...stacks.medium]] },
            '\n',
            {},
            ['get', 'status'],
            {},
          ],
          'text-size': 12,
          'text-line-height': 1.25,
          'text-justify': 'left',
          'text-max-width': 15,
          'text-variable-anchor-offset': around([1.6, 3.4, 5.6, 8]),
          'icon-image': calloutOf(theme),
          'text-allow-overlap': true,
          'icon-allow-overlap': true,
          'icon-text-fit': 'both',
          'icon-text-fit-padding': [4, 8, 4, 8],
        },
        paint: { 'text-color': palette.label },
      },
    ]
  })

/** Words along lines, numbers in stations, words beside areas and points, callouts. */
export const storyWords = (story: Story, palette: Palette, theme: Theme): LayerSpecification[] => [
  ...lineWords(story, palette),
  ...pointWords(story, palette, theme),
]
