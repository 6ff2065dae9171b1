/** Every colour of the map and the marks by meaning, per theme; the same values stand in styles/tokens.css (a test compares them). */
import type { Category } from './records.ts'

export type Theme = 'light' | 'dark' | 'contrast'

export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly rule2: string
  readonly marker: string
  readonly sea: string
  readonly sea2: string
  readonly land: string
  readonly coast: string
  readonly waterInk: string
  readonly river: string
  readonly casing: string
  readonly border: string
  readonly borderHalo: string
  readonly label: string
  readonly label2: string
  readonly country: string
  readonly halo: string
  readonly road: string
  readonly category: Readonly<Record<Category, string>>
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#FCFBF8',
    ink: '#15181B',
    rule2: '#8C867B',
    marker: '#FFD83D',
    sea: '#D3E2E8',
    sea2: '#C3D6DE',
    land: '#F2F1E8',
    coast: '#7F9CA8',
    waterInk: '#2A6072',
    river: '#83AEBF',
    casing: '#FCFBF8',
    border: '#6A645C',
    borderHalo: '#FFFFFFB0',
    label: '#23272B',
    label2: '#5B6066',
    country: '#5B5A57',
    halo: '#F6F4EDE6',
    road: '#3A3F44',
    category: {
      diplomacy: '#1F7F86',
      security: '#430A75',
      energy: '#926B20',
      transport: '#272A2E',
      incident: '#B62164',
    },
  },
  dark: {
    paper: '#1A1F23',
    ink: '#F1EEE7',
    rule2: '#6E777D',
    marker: '#FFD83D',
    sea: '#12181E',
    sea2: '#182129',
    land: '#2A2F31',
    coast: '#4C6470',
    waterInk: '#7FB0C2',
    river: '#3F6473',
    casing: '#14191D',
    border: '#A8A59C',
    borderHalo: '#0E121580',
    label: '#F0EDE6',
    label2: '#B4B8B9',
    country: '#B5B2AB',
    halo: '#171C20E0',
    road: '#C9CED2',
    category: {
      diplomacy: '#68B2B4',
      security: '#A481EA',
      energy: '#F6BE70',
      transport: '#E9EFF6',
      incident: '#EE627E',
    },
  },
  contrast: {
    paper: '#FFFFFF',
    ink: '#000000',
    rule2: '#000000',
    marker: '#FFE000',
    sea: '#DDE3E6',
    sea2: '#DDE3E6',
    land: '#FFFFFF',
    coast: '#000000',
    waterInk: '#00313F',
    river: '#00313F',
    casing: '#FFFFFF',
    border: '#000000',
    borderHalo: '#FFFFFF',
    label: '#000000',
    label2: '#222222',
    country: '#222222',
    halo: '#FFFFFF',
    road: '#000000',
    category: {
      diplomacy: '#006E78',
      security: '#3B0066',
      energy: '#5E4300',
      transport: '#000000',
      incident: '#A3004E',
    },
  },
}
