import { phraseWrittenAsOne } from '../german/words/fixed-phrases.ts'
import type { Knowledge } from '../german/words/knowledge.ts'
import { VerbForm } from '../german/words/morphology.ts'
import type { UnknownWord } from './unknown-words.ts'

/** Slips that are far from any word by their letters and yet no names: `nachwievor`, too. */
export function isSlipOfWriting(unknown: UnknownWord, knowledge: Knowledge): boolean {
  return (
    phraseWrittenAsOne(unknown.word) !== undefined || isStutter(unknown, knowledge) || isRunTogether(unknown, knowledge)
  )
}

/** `gegegeben`, `Veranstanstaltung`: letters written twice in a row; looked at after what is cheaper. */
function isStutter({ word }: UnknownWord, { dictionary }: Knowledge): boolean {
  if (word.length < SHORTEST_STUTTER) return false
  const once = word.replace(/(\p{L}{2,4})\1/iu, '$1')
  return once !== word && dictionary.isListed?.(once) === true
}

const SHORTEST_STUTTER = 8

/** `Förderbescheidabgeschlossen`: a noun and the participle behind it; what ends in one is no noun. */
function isRunTogether({ word, opensSentence }: UnknownWord, { dictionary, morphology }: Knowledge): boolean {
  if (opensSentence || !/^\p{Lu}\p{Ll}{12,}(?:t|en)$/u.test(word)) return false
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PARTICIPLE; at++) {
    const behind = word.slice(at)
    const forms = PARTICIPLE.test(behind) ? morphology.formsOf(behind) : undefined
    if (!forms || (forms.verb & VerbForm.pastParticiple) === 0 || forms.strong !== 0) continue
    if (morphology.formsOf(word.slice(0, at)).noun !== 0 && dictionary.has(word.slice(0, at))) return true
  }
  return false
}

const SHORTEST_PART = 5
const SHORTEST_PARTICIPLE = 6
const PARTICIPLE = /^(?:\p{Ll}{2,5})?ge\p{Ll}{3,}(?:t|en)$/u
