/** Runs before the first paint of a page in a frame, so that it never shows another look than was asked for. */
import { lookOf } from './model/look.ts'

const { dataset } = document.documentElement
const { theme, ground, controls, kept } = lookOf(location.search)
dataset.theme = theme
dataset.ground = ground
dataset.controls = controls ? 'shown' : 'none'
if (kept) dataset.kept = kept
if (window.parent !== window) dataset.framed = ''
