/** MapLibre's own words, by its names for them, from our dictionary. */
import * as words from '../../model/words/map.ts'

export const locale: Readonly<Record<string, string>> = {
  'Map.Title': words.moved,
  'ScaleControl.Meters': words.metres,
  'ScaleControl.Kilometers': words.kilometres,
  'CooperativeGesturesHandler.WindowsHelpText': words.zoomWithControl,
  'CooperativeGesturesHandler.MacHelpText': words.zoomWithCommand,
  'CooperativeGesturesHandler.MobileHelpText': words.twoFingers,
}
