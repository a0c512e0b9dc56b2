import type { RuleSeverity } from '../engine/define-rule.ts'
import type { House } from './house.ts'

type Partly<T> = { readonly [K in keyof T]?: T[K] extends readonly unknown[] | string | number ? T[K] : Partly<T[K]> }

/** A house as a house file would describe it; what is missing comes from below. */
export type Preset = Partly<House> & {
  readonly rules?: Readonly<Record<string, RuleSeverity | Readonly<Record<string, string | number | boolean>>>>
}

/** Named by `extends`; a rule that this version does not have yet is passed over. */
export const PRESETS: Readonly<Record<string, Preset>> = {
  'hausstil:behoerde': {},
  'hausstil:unternehmen': {
    organisation: { noun: 'Unternehmen' },
    rules: { 'link-text': 'off' }
  },
  'hausstil:verein': {
    organisation: { noun: 'Verein' },
    rules: { 'link-text': 'off', 'first-person': 'off' }
  },
  'hausstil:hessen-soziales': {
    organisation: { noun: 'Ministerium' },
    dateline: { format: 'place', places: ['Wiesbaden'], defaultPlace: 'Wiesbaden' },
    channels: [
      { name: 'Facebook', url: 'https://facebook.com/SozialHessen' },
      { name: 'Twitter', url: 'https://twitter.com/SozialHessen' },
      { name: 'Instagram', url: 'https://instagram.com/sozialhessen' },
      { name: 'Flickr', url: 'https://flickr.com/photos/sozialhessen/' }
    ],
    channelIntro: 'Sie finden unser Ministerium auf folgenden Kanälen:',
    rules: { 'headline-length': { maxCharacters: 200 } }
  }
}

/** In force where a house names no preset. */
export const DEFAULT_PRESET = 'hausstil:behoerde'

/** What each preset is, for completion in the house file. */
export const PRESET_DESCRIPTIONS: Readonly<Record<string, string>> = {
  'hausstil:behoerde': 'Öffentliche Stelle; gilt, wo nichts anderes genannt ist.',
  'hausstil:unternehmen': 'Unternehmen; ohne die Hinweise zu Linktexten, die für öffentliche Stellen gelten.',
  'hausstil:verein': 'Verein oder Verband; darf von sich als „wir“ sprechen, ohne Hinweise zu Linktexten.',
  'hausstil:hessen-soziales': 'Ein Ministerium mit der Ortsmarke „Ort.“, vier Kanälen und langen Überschriften.'
}
