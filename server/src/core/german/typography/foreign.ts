import type { Prose } from '../../markdown/prose.ts'
import { matchesOf } from '../../text/matches.ts'
import { oncePer } from '../../text/once.ts'

/** Words that nearly every English, and nearly no German, sentence has; `die`, `in`, `was`, `so` stand in both. */
const ENGLISH = new Set(
  'the of and to is are for with that this has have by from it as at be we you they which their not'.split(' ')
)
const GERMAN = new Set(
  'der die das und ist von zu mit für den dem des ein eine einen im auf nicht sich auch es wir sind wird als bei nach zum zur'.split(
    ' '
  )
)

/** One of them, to pass over most German texts with one look. */
const ANY_ENGLISH = new RegExp(`(?<!\\p{L})(?:${[...ENGLISH].join('|')})(?!\\p{L})`, 'iu')

/** Whether a text is English rather than German: quotations in it follow other rules. A few words are not enough to tell. */
export function isEnglish(text: string, atLeast = 3): boolean {
  if (!ANY_ENGLISH.test(text)) return false
  let english = 0
  let german = 0
  for (const [word] of matchesOf(text, /\p{L}+/gu)) {
    const lower = word.toLowerCase()
    if (ENGLISH.has(lower)) english++
    if (GERMAN.has(lower)) german++
  }
  return english >= atLeast && english > 2 * german
}

/** The same for the text of a block; told once for as long as the block reads the same. */
export const isEnglishProse = oncePer((prose: Prose) => isEnglish(prose.text))
