import { looksLikeBody, type People } from '../people.ts'
import type { Phrase } from '../people-phrases.ts'
import type { Level, RawQuote } from './analyse.ts'
import type { RawAttribution } from './clause.ts'
import { sentenceEnd, sentenceStart } from './clause.ts'
import { REPORTED, sayingAt } from './saying.ts'
import { isGenitive, isPersonal, type SpeakerPhrase, subjectOf, withApposition } from './subject.ts'

/** A speaker with the words that name him or her and, where somebody of that name is met, the person. */
export interface Speaker {
  readonly text: string
  readonly person: string | undefined
}

/** Looks up whom a speaker phrase means, seen from a place in the text. */
export function resolve(speaker: SpeakerPhrase, people: People, at: number): string | undefined {
  const { phrase, named } = speaker
  const naming = named ?? phrase
  if (naming.kind === 'name' || naming.kind === 'bare') {
    const met = people.byName(naming.name, at)
    const registered = people.registered(met?.name ?? naming.name)
    if (!naming.name.includes(' ') && !registered && !met?.name.includes(' ')) {
      const meant = people.byNameButForMarks(naming.name, at)
      if (meant !== undefined) return meant
    }
    if (registered && registered.split(' ').length > (met?.name ?? '').split(' ').length) return registered
    if (met) return met.name
    return registered ?? (naming.kind === 'bare' && looksLikeBody(naming.name) ? undefined : naming.name)
  }
  if (phrase.kind === 'office') {
    const person = people.byOffice(phrase.office, phrase.gender, at)
    return person?.name ?? people.registeredOffice(phrase.office)
  }
  if (phrase.kind !== 'pronoun' || !/^(?:er|sie|.*\d.*)$/iu.test(phrase.text)) return undefined
  return people.byPronoun(phrase.gender, at)?.name
}

/** Who a sentence says speaks: the subject of its verb of saying, else its first subject that is somebody. */
export function speakerOfSentence(
  level: Level,
  token: number,
  onlySaying: boolean,
  people: People
): SpeakerPhrase | undefined {
  const { phrases, tokens } = level
  const from = sentenceStart(tokens, token)
  const to = sentenceEnd(tokens, token)
  let said = false
  for (let i = to - 1; i >= from; i--) {
    const saying = sayingAt(tokens, i, to)
    if (saying?.role !== 'say') continue
    // `die CDU habe bestritten`: that is reported speech itself.
    if (REPORTED.test(tokens[i]?.text ?? '')) continue
    said = true
    const at = saying.parts[0] ?? i
    const speaker = subjectOf(phrases, from, at, to)
    // `Kritik am Parkhaus wies Beispiel zurück`: of nouns beside the verb the one that names a person counts.
    const isNoun = speaker && !isPersonal(speaker.phrase) && !isMet(speaker.phrase, people)
    const other = isNoun ? phrases.between(from, to).find((p) => isMet(p, people) && isBareBeside(p, at)) : undefined
    if (other) return withApposition(phrases, other, to)
    if (speaker && (isPersonal(speaker.phrase) || isBareBeside(speaker.phrase, at))) return speaker
  }
  const so = soSpeaker(level, from, to)
  if (so) return so
  if (onlySaying || said) return undefined
  const first = phrases
    .between(from, to)
    .find((p) => isPersonal(p) && !p.oblique && !isGenitive(phrases, p) && p.kind !== 'body')
  return first ? withApposition(phrases, first, to) : undefined
}

function soSpeaker(level: Level, from: number, to: number): SpeakerPhrase | undefined {
  for (let i = from; i < to; i++) {
    if (level.tokens[i]?.text !== 'so' || level.tokens[i - 1]?.text !== ',') continue
    const phrase = level.phrases.at(i + 1)
    if (phrase && phrase.kind !== 'noun') return withApposition(level.phrases, phrase, to)
  }
  return undefined
}

/** Whether a bare word is the surname of somebody whom the release names in full. */
export function isMet(phrase: Phrase, people: People): boolean {
  return phrase.kind === 'bare' && (people.byName(phrase.name, Number.MAX_SAFE_INTEGER)?.name.includes(' ') ?? false)
}

/** A single word without a given name counts as a surname only beside its verb (`Klose sagte`, `sagte Klose`). */
function isBareBeside(phrase: Phrase, verb: number): boolean {
  return phrase.kind === 'bare' && (phrase.last === verb || phrase.first === verb + 1)
}

/** The decisive attribution of a quotation: the first that names somebody, else the first. */
export function decisive(quote: RawQuote): RawAttribution | undefined {
  return quote.attributions.find((a) => a.speaker) ?? quote.attributions[0]
}
