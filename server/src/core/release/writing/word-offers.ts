import type { Abbreviation, House } from '../../house/house.ts'
import { span } from '../../text/span.ts'
import { abbreviationsOf } from '../abbreviations.ts'
import type { Release } from '../model.ts'
import type { Caret } from './caret.ts'
import { beginsWith, type Offer, offerOf } from './offer.ts'

const SHORTEST = 2

/** The word that is being typed. */
export function typedWord(before: string): string {
  return /(?<![\p{L}\p{N}@/.-])\p{L}[\p{L}-]*$/u.exec(before)?.[0] ?? ''
}

/**
 * Short forms of the house with their long ones, and the words that the house prefers. The first time the long form is written
 * with the short one in brackets.
 */
export function wordOffers(release: Release, caret: Caret, house: House, typed: string): Offer[] {
  if (typed.length < SHORTEST) return []
  const at = span(caret.offset - typed.length, caret.offset)
  const shorts = [...house.organisations, ...house.abbreviations].flatMap((entry): Offer[] => {
    const typedForm = [entry.short, entry.long].find(beginsWith(typed))
    if (typedForm === undefined) return []
    const inFull = `${entry.long} (${entry.short})`
    const offer = (text: string, detail: string) => offerOf('abbreviation', text, detail, typedForm, at)
    const isIntroduced = introduces(release, entry, caret.offset)
    return isIntroduced
      ? [offer(entry.short, entry.long)]
      : [offer(inFull, entry.short), offer(entry.short, entry.long)]
  })
  const terms = house.terms.flatMap(({ avoid, prefer, why }): Offer[] => {
    const typedForm = [prefer, avoid].find(beginsWith(typed))
    if (typedForm === undefined) return []
    const offer = offerOf('term', prefer, `statt „${avoid}“`, typedForm, at)
    return [why ? { ...offer, note: why } : offer]
  })
  return [...shorts, ...terms]
}

/** Whether the release explains the short form somewhere before the caret. */
function introduces({ document }: Release, { short }: Abbreviation, caret: number): boolean {
  return document.blocks.some(({ prose, span: at }) => {
    if (at.start >= caret) return false
    const { introductions, explained } = abbreviationsOf(prose)
    return explained.has(short) || introductions.some((found) => found.short === short)
  })
}
