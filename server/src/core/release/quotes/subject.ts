import { FINITE_AUXILIARIES } from '../../german/clauses/auxiliaries.ts'
import { isGivenName } from '../../german/names/given-names.ts'
import type { Phrase } from '../people-phrases.ts'
import { isCapital } from '../people-phrases.ts'
import type { Token } from './tokens.ts'

/** A speaker as found in one block: the phrase, and the name in apposition to an office (`der Minister, Kai Klose,`). */
export interface SpeakerPhrase {
  readonly start: number
  readonly end: number
  readonly phrase: Phrase
  /** The phrase that names the person where `phrase` is an office alone. */
  readonly named: Phrase | undefined
}

const STRENGTH: Readonly<Record<Phrase['kind'], number>> = { name: 5, office: 4, body: 3, pronoun: 3, bare: 2, noun: 1 }

export function isPersonal(phrase: Phrase): boolean {
  return STRENGTH[phrase.kind] >= 3
}

/** The phrases of a text level, looked up by the token they begin at. */
export class Phrases {
  readonly all: readonly Phrase[]
  readonly tokens: readonly Token[]
  readonly #byFirst: ReadonlyMap<number, Phrase>

  constructor(all: readonly Phrase[], tokens: readonly Token[]) {
    this.all = all
    this.tokens = tokens
    this.#byFirst = new Map(all.map((p) => [p.first, p]))
  }

  at(token: number): Phrase | undefined {
    return this.#byFirst.get(token)
  }

  between(from: number, to: number): Phrase[] {
    return this.all.filter((p) => p.first >= from && p.last <= to)
  }
}

/**
 * The subject behind a verb: `sagte am Mittwoch die Ministerin`. Pronouns as objects, adverbs and phrases with prepositions are
 * passed; the search ends at a sign or at `und`, or where something else than these stands.
 */
export function subjectBehind(phrases: Phrases, from: number, to: number): SpeakerPhrase | undefined {
  const { tokens } = phrases
  const sentence = tokens[from - 1]?.sentence
  for (let i = from; i < to; ) {
    const token = tokens[i]
    if (!token || token.sentence !== sentence) return undefined
    if (token.kind === 'sign' || token.kind === 'quote') return undefined
    if (token.text === 'und' || token.text === 'dass') return undefined
    const phrase = phrases.at(i)
    if (phrase) {
      if (!phrase.oblique && !isGenitive(phrases, phrase)) return withApposition(phrases, phrase, to)
      i = phrase.last
      continue
    }
    i++
    if (i - from > 14) return undefined
  }
  return undefined
}

/** `die Sprecherin der Ministerin`: der behind a noun, unless a weekday or the like (`am Mittwoch der Minister`). */
export function isGenitive(phrases: Phrases, phrase: Phrase): boolean {
  const { tokens } = phrases
  const first = tokens[phrase.first]
  const before = tokens[phrase.first - 1]
  if (first?.text !== 'der' && first?.text !== 'ihrer' && first?.text !== 'seiner' && first?.text !== 'unserer')
    return false
  if (phrase.gender === 'female') return true
  if (/^(?:einem|einer|eines|einen|viele|vieler|alle|aller|keiner)$/u.test(before?.text ?? '')) return true
  if (!isCapital(before)) return false
  return !/(?:tag|abend|morgen|woche|woch|mittag|Januar|Februar|März|April|Mai|Juni|Juli|August|ember|Oktober)$/u.test(
    before?.text ?? ''
  )
}

/**
 * Adds what stands in apposition: the name behind an office (`der Hessische Minister für Kultus, Bildung und Chancen, Armin
 * Schwarz`), and nothing behind a name.
 */
export function withApposition(phrases: Phrases, phrase: Phrase, to: number): SpeakerPhrase {
  const { tokens } = phrases
  if (phrase.kind !== 'office') return { start: phrase.start, end: phrase.end, phrase, named: undefined }
  const sentence = tokens[phrase.first]?.sentence
  for (let i = phrase.last; i < to && i < phrase.last + 22; i++) {
    const token = tokens[i]
    if (!token || token.sentence !== sentence || token.kind === 'quote') break
    if (token.kind === 'sign' && !/^[,()/&“”"]$/u.test(token.text)) break
    if (FINITE_AUXILIARIES.has(token.text) || token.text === 'gewählt') break
    if (
      /^\p{Ll}.*(?:te|ten)$/u.test(token.text) &&
      i > phrase.last + 1 &&
      !tokens[i - 1]?.text.match(/^(?:der|die|das|den|dem|und)$/u)
    )
      break
    const candidate = phrases.at(i)
    if (!candidate) continue
    const behindComma = tokens[i - 1]?.text === ','
    const next = tokens[candidate.last]
    const closed = !next || next.sentence !== sentence || next.kind !== 'word' || /^\p{Ll}/u.test(next.text)
    const isName = candidate.kind === 'name' && candidate.name !== '' && !candidate.oblique
    const isBareName = candidate.kind === 'bare' && candidate.last - candidate.first > 1 && behindComma && closed
    if ((isName && (behindComma || startsWithName(tokens, candidate))) || isBareName) {
      return { start: phrase.start, end: candidate.end, phrase, named: candidate }
    }
    i = candidate.last - 1
  }
  return { start: phrase.start, end: phrase.end, phrase, named: undefined }
}

function startsWithName(tokens: readonly Token[], phrase: Phrase): boolean {
  const word = tokens[phrase.first]?.text ?? ''
  return isGivenName(word) || /^(?:Dr|Prof)\./u.test(word) || phrase.office !== ''
}

/**
 * The subject before a verb: the sentence's first phrase that may be one, taken from the nearest clause; a full name with its
 * appositions wins over what stands in them.
 */
export function subjectBefore(phrases: Phrases, from: number, to: number): SpeakerPhrase | undefined {
  const list = phrases.between(from, to).filter((p) => !p.oblique && !isGenitive(phrases, p))
  const { tokens } = phrases
  const adjacent = list.find((p) => p.last === to)
  // `Zuvor wollte Roth wissen. Beispiel sagte:`: what touches the verb and starts the clause is the subject.
  if (adjacent && (adjacent.first === from || !isCommaBefore(tokens, adjacent, from))) {
    if (isPersonal(adjacent) || adjacent.kind === 'bare') return withApposition(phrases, adjacent, to)
  }
  let best: Phrase | undefined
  for (const phrase of list) {
    // Later names win over earlier ones only when they carry a given name too: headlines run into the text.
    if (!best || STRENGTH[phrase.kind] > STRENGTH[best.kind]) best = phrase
    else if (
      phrase.kind === 'name' &&
      best.kind === 'name' &&
      tokens[phrase.last]?.text === ',' &&
      !isApposed(tokens, phrase)
    )
      best = phrase
  }
  return best && (isPersonal(best) || best.kind === 'bare') ? withApposition(phrases, best, to) : undefined
}

function isCommaBefore(tokens: readonly Token[], phrase: Phrase, from: number): boolean {
  return phrase.first > from && tokens[phrase.first - 1]?.text === ','
}

function isApposed(tokens: readonly Token[], phrase: Phrase): boolean {
  return (
    tokens[phrase.first - 1]?.kind === 'word' &&
    ['und', 'mit', 'von', 'für', 'bei'].includes(tokens[phrase.first - 1]?.text ?? '')
  )
}

/** The subject of a verb at `at` in the sentence that begins at `from`: before the verb if a clause starts with it, else behind. */
export function subjectOf(phrases: Phrases, from: number, at: number, to: number): SpeakerPhrase | undefined {
  const { tokens } = phrases
  const clause = clauseStart(tokens, from, at)
  const touching = phrases.between(clause, at).find((p) => p.last === at && !p.oblique)
  const next = phrases.at(at + 1)
  const isAdverb =
    touching?.kind === 'bare' &&
    next !== undefined &&
    !next.oblique &&
    next.kind !== 'noun' &&
    next.kind !== 'bare' &&
    !isObject(phrases, next, touching)
  if (touching && touching.first === clause && !isAdverb) return withApposition(phrases, touching, at)
  const behind = subjectBehind(phrases, at + 1, to)
  const before = subjectBefore(phrases, clause, at)
  if (behind && before) {
    const startsWithIt = before.phrase.first === clause || phrases.between(clause, before.phrase.first).length === 0
    return isPersonal(behind.phrase) && !(startsWithIt && isPersonal(before.phrase)) ? behind : before
  }
  return behind ?? before ?? (clause > from ? subjectBefore(phrases, from, clause) : undefined)
}

/** `Beispiel nannte das Haus „…“` against `Nachdrücklich forderte das Haus „…“`: a neuter body may be the object. */
function isObject({ tokens }: Phrases, body: Phrase, before: Phrase): boolean {
  const isNeuter = body.kind === 'body' && tokens[body.first]?.text === 'das'
  return isNeuter && !/(?:lich|ig|isch|haft|sam|bar|weise|mals|falls|seits|dem)$/u.test(before.text)
}

/** Where the clause of a verb begins: behind the last colon, semicolon, dash or quotation before it. */
export function clauseStart(tokens: readonly Token[], from: number, at: number): number {
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i]
    // A name in quotation marks parts no clause: `Beispiel sagte dem „Musterblatt“: …`.
    const parts = token?.kind === 'quote' && tokens[i - 1]?.kind !== 'word'
    if (parts || (token?.kind === 'sign' && /^[:;–—]$/u.test(token.text))) return i + 1
  }
  return from
}
