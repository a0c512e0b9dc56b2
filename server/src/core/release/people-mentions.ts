import type { Block } from '../markdown/document.ts'
import type { PersonMet } from './people.ts'
import type { Phrase } from './people-phrases.ts'
import type { Level } from './quotes/analyse.ts'
import { sentenceEnd, sentenceStart } from './quotes/clause.ts'
import { withApposition } from './quotes/subject.ts'
import type { Token } from './quotes/tokens.ts'

/** A name in a block, with the office that the text gives its bearer there. */
export interface Mention {
  readonly phrase: Phrase
  /** The noun (`Sozialministerin`), before or behind the name; empty where the text gives none. */
  readonly office: string
  /** A single capitalised word may be a surname or any noun: it counts where the surname is known. */
  readonly isCertain: boolean
  /** Whether the name belongs to the attribution of a quotation. */
  readonly isSpeaker: boolean
}

/** A name at its place in the document; offsets of the phrase count in the block's prose. */
export interface PersonMention extends Mention {
  readonly block: Block
  /** The same object for all mentions of a person, with the fullest name in the release. */
  readonly person: Readonly<PersonMet>
}

/** The names in a text outside quotations, in order: with an office before (`Minister Kai Klose`) or behind (`Kai Klose, Minister`). */
export function mentionsOf(level: Level): readonly Mention[] {
  const { phrases, tokens } = level
  const offices = new Map<Phrase, string>()
  const speakers = new Set<Phrase>()
  for (const phrase of phrases.all) {
    if (phrase.kind !== 'office') continue
    const { named } = withApposition(phrases, phrase, tokens.length)
    if (named) offices.set(named, phrase.office)
  }
  for (const quote of level.quotes) {
    for (const { speaker } of quote.attributions) if (speaker) speakers.add(speaker.named ?? speaker.phrase)
  }
  return phrases.all.flatMap((phrase): Mention[] => {
    if (phrase.kind !== 'name' && phrase.kind !== 'bare') return []
    const office = phrase.office || offices.get(phrase) || officeBehind(level, phrase) || officeWon(level, phrase)
    const isSpeaker = speakers.has(phrase)
    return [{ phrase, office, isCertain: phrase.kind === 'name' || office !== '' || isSpeaker, isSpeaker }]
  })
}

/** `Erika Beispiel, stellvertretende Vorsitzende des Vereins`, `Erika Beispiel (Vorsitzende)`. */
function officeBehind(level: Level, phrase: Phrase): string {
  const { phrases, tokens } = level
  if (tokens[phrase.last]?.text !== ',' && tokens[phrase.last]?.text !== '(') return ''
  if (phrase.last - phrase.first < 2) return ''
  for (let i = phrase.last + 1; i < phrase.last + 5; i++) {
    const next = phrases.at(i)
    if (next) return next.kind === 'office' ? next.office : ''
    if (tokens[i]?.kind !== 'word') return ''
  }
  return ''
}

/** Participles of being put into an office: `wurde zur Vorsitzenden gewählt`. */
const PUT_IN_OFFICE = /^(?:wieder)?(?:gewählt|ernannt|berufen|bestellt|bestimmt|gekürt|bestätigt)$/u

/** `Zur Vorsitzenden wurde Erika Beispiel gewählt`: the office in a sentence that names nobody else. */
function officeWon({ phrases, tokens }: Level, name: Phrase): string {
  if (name.kind !== 'name') return ''
  const from = sentenceStart(tokens, name.first)
  const to = sentenceEnd(tokens, name.first)
  if (!tokens.slice(from, to).some((t) => PUT_IN_OFFICE.test(t.text))) return ''
  const here = phrases.between(from, to)
  if (here.some((p) => p !== name && p.kind === 'name')) return ''
  const won = here.filter((p) => p.kind === 'office' && isResult(tokens, p.first))
  return won.length === 1 ? (won[0]?.office ?? '') : ''
}

/** Behind `zum`, `zur` or `als`, adjectives passed: `zur neuen Vorsitzenden`. */
function isResult(tokens: readonly Token[], first: number): boolean {
  let i = first - 1
  while (/^\p{Ll}+(?:en|er|e)$/u.test(tokens[i]?.text ?? '')) i--
  return /^(?:zum|zur|als)$/iu.test(tokens[i]?.text ?? '')
}
