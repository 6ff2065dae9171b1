/** The key of the map and its layers. */

export const title = 'Key and layers'
export const key = 'What each mark rests on'
export const layers = 'Layers'

/** Of a layer of allegations: why an area is drawn and no line. */
export const noRoute = (layer: string): string => `${layer}: no route published`
