import type { Rule } from '../../engine/define-rule.ts'
import type { CalendarDate } from '../../german/dates/dates.ts'
import type { Knowledge } from '../../german/words/knowledge.ts'
import type { House } from '../../house/house.ts'
import { span } from '../../text/span.ts'
import type { Release } from '../model.ts'
import { type Caret, caretAt, lineBefore } from './caret.ts'
import { channelOffers } from './channel-offers.ts'
import { dateOffers } from './date-words.ts'
import { directiveOffers } from './directive-offers.ts'
import { frontMatterOffers, isInFrontMatter } from './front-matter-offers.ts'
import { isoDay } from './iso-day.ts'
import { namedPeople } from './names.ts'
import { escapeSnippet, type Offer } from './offer.ts'
import { personOffers } from './person-offers.ts'
import { placeOffers } from './place-offers.ts'
import { behindQuotation, reportsInPresent, type VerbOffer, verbOffers } from './verb-offers.ts'
import { typedWord, wordOffers } from './word-offers.ts'

export interface CompletionContext {
  readonly rules: readonly Rule[]
  readonly house: House
  readonly knowledge: Knowledge
  /** The day on which the release is written; where it has one of its own, that counts. */
  readonly today: CalendarDate
}

/** What may be written at an offset, best first; empty wherever nothing particular belongs. */
export function offersAt(release: Release, offset: number, context: CompletionContext): Offer[] {
  const { source } = release.document
  const line = lineBefore(source, offset)
  const day = release.date?.value ?? context.today
  if (isInFrontMatter(source, offset)) return frontMatterOffers(source, offset, line, day)
  if (/<!--[^>]*$/u.test(line)) return directiveOffers(context.rules, offset, line)
  const channels = channelOffers(release, context.house, offset, line)
  if (channels.length > 0) return channels
  const caret = caretAt(release.document, offset)
  if (!caret || caret.block.kind === 'heading') return caret ? inText(release, caret, context, day) : []
  const { house, knowledge } = context
  const places = placeOffers(release, caret, house, knowledge.gazetteer)
  if (places.length > 0) return places
  const speaking = behindVerb(release, caret, context, day)
  if (speaking) return speaking
  const behind = behindQuotation(caret.before)
  if (!behind) return inText(release, caret, context, day)
  const at = span(offset - behind.typed.length, offset)
  return verbOffers(behind, reportsInPresent(release)).map((verb) => verbOffer(verb, at))
}

function verbOffer({ text, particle, lemma }: VerbOffer, at: Offer['span']): Offer {
  if (particle === '') return { kind: 'verb', label: text, text: `${text} `, span: at, detail: lemma }
  const snippet = `${escapeSnippet(text)} \${1:[Name]} ${escapeSnippet(particle)}.$0`
  return {
    kind: 'verb',
    label: `${text} … ${particle}`,
    text: snippet,
    isSnippet: true,
    span: at,
    filter: text,
    detail: lemma
  }
}

/** Who speaks, behind `„…“, sagte ` and `„…“, so `; undefined elsewhere. */
function behindVerb(
  release: Release,
  caret: Caret,
  context: CompletionContext,
  day: CalendarDate
): Offer[] | undefined {
  const match = /^([\s\S]*["“”«»],[ \u00A0])(\p{Ll}+) ((?:\p{Lu}[\p{L}’-]*)?)$/u.exec(caret.before)
  if (!match) return undefined
  const [, quotation = '', verb = '', typed = ''] = match
  const behind = behindQuotation(quotation)
  if (!behind) return undefined
  const isVerb = verbOffers({ ...behind, typed: verb }, false).some(({ text }) => text === verb)
  const isPresent = verbOffers({ ...behind, typed: verb }, true).some(({ text }) => text === verb)
  return isVerb || isPresent ? people(release, caret, context, day, typed) : undefined
}

function people(release: Release, caret: Caret, context: CompletionContext, day: CalendarDate, typed: string): Offer[] {
  const { house, knowledge } = context
  const named = namedPeople(release, { house, morphology: knowledge.morphology })
  return personOffers(house, named, isoDay(day), typed, span(caret.offset - typed.length, caret.offset))
}

/** Words anywhere in running text; a name, an abbreviation and the like need two letters. */
function inText(release: Release, caret: Caret, context: CompletionContext, day: CalendarDate): Offer[] {
  const typed = typedWord(caret.before)
  if (typed.length < 2) return []
  const dates = dateOffers(caret.before, day).map(
    ({ words, text, start }): Offer => ({
      kind: 'date',
      label: text,
      text,
      span: span(caret.offset - (caret.before.length - start), caret.offset),
      filter: words,
      detail: words
    })
  )
  const names = /^\p{Lu}/u.test(typed) ? people(release, caret, context, day, typed) : []
  return [...dates, ...names, ...wordOffers(release, caret, context.house, typed)]
}
