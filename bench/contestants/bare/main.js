import 'maplibre-gl/dist/maplibre-gl.css'
import { openMap } from '../map.js'

openMap()
