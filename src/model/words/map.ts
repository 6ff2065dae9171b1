/** The map and its controls. */

export const name = 'Map of the region'
export const controls = 'Map view'
export const zoomIn = 'Zoom in'
export const zoomOut = 'Zoom out'
export const home = 'Show the whole region'
export const pan = 'Move the map'
export const panTo = { up: 'Move up', left: 'Move left', right: 'Move right', down: 'Move down' } as const

/** How it is used, as the name of the picture that is moved. */
export const moved = 'Map: the arrow keys move it, plus and minus zoom'

export const loading = 'Loading the map. The text is already here.'
export const cannotDraw = 'This browser cannot draw the moving map. The still map, list and table say the same.'
export const tryAgain = 'Try again'

/** Units of the scale. */
export const metres = 'm'
export const kilometres = 'km'

/** Where the page around the map scrolls: how the map is meant, not the page. */
export const zoomWithControl = 'Use Ctrl + scroll to zoom the map'
export const zoomWithCommand = 'Use ⌘ + scroll to zoom the map'
export const twoFingers = 'Use two fingers to move the map'
