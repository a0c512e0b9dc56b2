import type { Block } from '../markdown/document.ts'
import type { PersonMet } from './people.ts'
import type { Phrase } from './people-phrases.ts'
import type { Level } from './quotes/analyse.ts'
import { withApposition } from './quotes/subject.ts'

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
    const behind = officeBehind(level, phrase)
    const office = phrase.office || offices.get(phrase) || behind
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
