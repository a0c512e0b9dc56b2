import type { Prose } from '../../markdown/prose.ts'
import { oncePerPair } from '../../text/once.ts'
import type { Morphology } from '../words/morphology.ts'
import { VerbForm } from '../words/morphology.ts'
import { readSegmentsOf } from '../words/segments.ts'

export interface ReadSentence {
  readonly start: number
  readonly end: number
  /** The participle of a passive, or `worden`; undefined for a sentence that has none. */
  readonly passive: { readonly start: number; readonly end: number } | undefined
}

/** Finite forms of `werden`; `würde` with a participle is passive too. */
const WERDEN = /^(?:wird|werden|wurde|wurden|werde|würde|würden)$/u
/** What closes a clause behind a participle: a sign, a conjunction, an auxiliary (`gebaut werden soll`). */
const CLOSES =
  /^(?:$|[.,;:!?…)–“»]|\s+(?:[–(]|und(?!\p{L})|oder(?!\p{L})|sowie(?!\p{L})|wie(?!\p{L})|als(?!\p{L})|wird|werden|wurden?|würden?|worden|kann|können|könnten?|soll(?:en|te|ten)?|muss|müssen|müssten?|darf|dürfen|dürften?|konnten?|mussten?))/u

/**
 * The sentences of a block and whether a clause of theirs is in the passive of `werden` (Duden, Die Grammatik: Vorgangspassiv): a past
 * participle at the end of a clause with a form of `werden` in the same sentence. A form that is an infinitive too (`erhalten`) does
 * not count, since `werden` makes a future of it.
 */
export const readSentences = oncePerPair(read)

function read(prose: Prose, morphology: Morphology): ReadSentence[] {
  const { text } = prose
  const { sentences, words } = readSegmentsOf(prose)
  let at = 0
  return sentences.map(({ start, end }) => {
    const mine: { start: number; end: number; text: string }[] = []
    for (let word = words[at]; word && word.end <= end; word = words[++at]) {
      if (word.start >= start) mine.push({ ...word, text: text.slice(word.start, word.end) })
    }
    const worden = mine.find((word) => word.text === 'worden')
    const hasWerden = mine.some((word) => WERDEN.test(word.text.toLowerCase()))
    const isParticiple = (word: string): boolean => {
      const { verb } = /^\p{Ll}{4,}$/u.test(word) ? morphology.formsOf(word) : { verb: 0 }
      return (verb & VerbForm.pastParticiple) !== 0 && (verb & VerbForm.infinitive) === 0
    }
    const passive =
      worden ?? (hasWerden ? mine.find((w) => isParticiple(w.text) && CLOSES.test(text.slice(w.end))) : undefined)
    return { start, end, passive: passive && { start: passive.start, end: passive.end } }
  })
}
