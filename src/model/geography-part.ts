/** A part of the geography that is left out. */

/** No features of any kind. */
export const noFeatures: { readonly type: 'FeatureCollection'; features: never[] } = {
  type: 'FeatureCollection',
  features: [],
}
