import { SAYING } from '../../german/words/verbs-of-saying-list.ts'
import type { Release } from '../model.ts'
import { pairMarks } from '../quotes/pair.ts'

/** A verb of saying as it stands behind a quotation: `sagte`, `fügte … hinzu`, `so`. */
export interface VerbOffer {
  readonly text: string
  /** The part of a separable verb that closes the clause; empty for others. */
  readonly particle: string
  /** The infinitive; empty for `so`. */
  readonly lemma: string
}

/** What is left behind a closing mark and its comma. */
export interface BehindQuotation {
  /** Offset of what is typed in the text before the caret. */
  readonly start: number
  readonly typed: string
  /** The sign that ends the quotation: `?`, `!` or none. */
  readonly ending: '?' | '!' | ''
}

/** Verbs that report without judging, in the order of their use in releases; others come by their first letters alone. */
const NEUTRAL = ['sagen', 'erklären', 'betonen', 'ergänzen', 'erläutern', 'berichten', 'hinzufügen', 'unterstreichen']
const FOR_QUESTION = ['fragen', 'sagen']
const FOR_CALL = ['rufen', 'sagen', 'appellieren', 'fordern']

interface Parts {
  readonly lemma: string
  readonly particle: string
  readonly present: string
  readonly past: string
}

const verbs = new Map<string, Parts>()
for (const line of SAYING.split('\n')) {
  // Verbs that say something only with another word (`machen … + deutlich`) are nobody's first thought.
  const [infinitive = '', present = '', past = ''] = line.includes('+') ? [] : line.trim().split(' ')
  if (!past) continue
  const [particle = '', base = ''] = infinitive.includes('|') ? infinitive.split('|') : ['', infinitive]
  verbs.set(particle + base, { lemma: particle + base, particle, present, past })
}

/** Whether the caret stands where the clause of saying begins, behind `„…“, `. */
export function behindQuotation(before: string): BehindQuotation | undefined {
  const match = /(["“”«»]),[ \u00A0](\p{L}*)$/u.exec(before)
  if (!match) return undefined
  const { pairs } = pairMarks(before)
  if (!pairs.some(({ close }) => close.start === match.index)) return undefined
  const sign = before[match.index - 1]
  const typed = match[2] ?? ''
  return { start: before.length - typed.length, typed, ending: sign === '?' || sign === '!' ? sign : '' }
}

/** Whether the release reports in the present: `sagt`, `erklärt`. */
export function reportsInPresent({ quotes }: Release): boolean {
  let present = 0
  let past = 0
  for (const { attributions } of quotes.quotations) {
    for (const { verb } of attributions) {
      const parts = verbs.get(verb?.lemma ?? '')
      const form = verb?.parts[0]?.text
      if (parts?.present === form) present++
      else if (parts?.past === form) past++
    }
  }
  return present > past
}

/** Verbs that fit behind the quotation, best first; of the judging ones only those whose first letters are typed. */
export function verbOffers({ typed, ending }: BehindQuotation, inPresent: boolean): VerbOffer[] {
  const usual = ending === '?' ? FOR_QUESTION : ending === '!' ? FOR_CALL : NEUTRAL
  const offers = usual.flatMap((lemma) => offerOf(verbs.get(lemma), inPresent))
  offers.splice(1, 0, { text: 'so', particle: '', lemma: '' })
  if (typed.length < 2) return offers.filter(({ text }) => text.startsWith(typed))
  const others = [...verbs.values()].filter(({ lemma }) => !usual.includes(lemma))
  return [...offers, ...others.flatMap((parts) => offerOf(parts, inPresent))].filter(({ text }) =>
    text.startsWith(typed)
  )
}

function offerOf(parts: Parts | undefined, inPresent: boolean): VerbOffer[] {
  if (!parts) return []
  return [{ text: inPresent ? parts.present : parts.past, particle: parts.particle, lemma: parts.lemma }]
}
