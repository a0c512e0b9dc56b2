import { isBody } from '../../german/offices.ts'
import { AUXILIARIES } from '../../german/verbs-of-saying.ts'
import { clauseEnd, closingSaying, type Saying, sayingAt } from './saying.ts'
import {
  isPersonal,
  type Phrases,
  type SpeakerPhrase,
  subjectBefore,
  subjectBehind,
  withApposition
} from './subject.ts'
import type { Token } from './tokens.ts'

/** An attribution by offsets in its block, before anybody is looked up. */
export interface RawAttribution {
  readonly position: 'before' | 'inside' | 'after'
  readonly speaker: SpeakerPhrase | undefined
  readonly verb: RawVerb | undefined
  readonly start: number
  readonly end: number
  /** Whether the clause hangs on the quotation directly: behind it, or before it with a colon. Else it is the sentence around. */
  readonly direct: boolean
  /** Whether its verb closes the clause that the quotation stands in: `von „…“ schwadroniert`. */
  readonly closing?: boolean
}

export interface RawVerb {
  readonly lemma: string
  readonly role: 'say' | 'name'
  readonly parts: readonly { readonly start: number; readonly end: number }[]
}

const ADVERBS = new Set(
  'weiter weiterhin abschließend ergänzend wörtlich dazu hierzu außerdem zudem auch erneut gegenüber zuvor anschließend ferner nachdrücklich gestern heute schließlich daraufhin jetzt'.split(
    ' '
  )
)
const SOURCES = new Set(
  'Worten Angaben Aussage Aussagen Ansicht Meinung Auskunft Einschätzung Überzeugung Auffassung Darstellung Überzeugung'.split(
    ' '
  )
)

/** The attribution behind a quotation: `, sagte Beispiel`, `, so die Ministerin weiter`, `, laut Beispiel`, ` – Erika Beispiel`. */
export function findAfter(phrases: Phrases, quote: number, isSpeechLike: boolean): RawAttribution | undefined {
  const { tokens } = phrases
  const own = tokens[quote]
  if (!own) return undefined
  let i = quote + 1
  const hasComma = tokens[i]?.text === ',' || /,["“”»«'’‘]+$/u.test(own.text)
  if (tokens[i]?.text === ',') i++
  const hasDash = /^[-–—]$/u.test(tokens[i]?.text ?? '')
  if (hasDash) i++
  const first = tokens[i]
  if (!first || first.sentence !== own.sentence || first.kind === 'quote') return undefined
  const to = sentenceEnd(tokens, i)
  const after = { position: 'after', direct: true, start: first.start } as const
  const word = first.text
  if (word === 'so' || word === 'laut') {
    const speaker = subjectBehind(phrases, skipAdverbs(tokens, i + 1), to) ?? phraseAsSpeaker(phrases, i + 1, to)
    if (!speaker || startsWithVerb(tokens, i + 1)) return undefined
    return {
      ...after,
      speaker,
      verb: asVerb(tokens, [i], word, 'say'),
      end: attributionEnd(tokens, speaker.phrase.last, to)
    }
  }
  if (word === 'wie' || word === 'nach') {
    const found = word === 'nach' ? bySource(phrases, i, to) : byWie(phrases, i, to)
    if (found) return { ...after, ...found, end: attributionEnd(tokens, i + 1, to) }
  }
  const saying = sayingAt(tokens, i, to)
  if (saying) {
    const speaker = saying.lemma === 'heißen' ? undefined : subjectBehind(phrases, i + 1, to)
    const certain = hasComma || hasDash || (speaker !== undefined && isPersonal(speaker.phrase))
    if (saying.lemma !== 'heißen' && !speaker && !hasComma) return undefined
    if (!certain && !isSpeechLike) return undefined
    return { ...after, speaker, verb: verbOf(tokens, saying), end: attributionEnd(tokens, last(saying, speaker), to) }
  }
  const unknown = hasComma && isSpeechLike && /^\p{Ll}{3,}(?:t|te|ten)$/u.test(word) && !AUXILIARIES.has(word)
  const next = unknown ? phrases.at(i + 1) : undefined
  if (next && !next.oblique && ['name', 'office', 'bare', 'pronoun'].includes(next.kind)) {
    const speaker = withApposition(phrases, next, to)
    return { ...after, speaker, verb: asVerb(tokens, [i], word, 'say'), end: attributionEnd(tokens, next.last, to) }
  }
  const named = phrases.at(i)
  if (!named || named.oblique) return undefined
  // `„…“, Klose sagte.`: the order is odd, the attribution is none the less one.
  const inverted = hasComma && named.kind !== 'noun' ? sayingAt(tokens, named.last, to) : undefined
  if (inverted) {
    return {
      ...after,
      speaker: withApposition(phrases, named, to),
      verb: verbOf(tokens, inverted),
      end: attributionEnd(tokens, last(inverted, undefined), to)
    }
  }
  const alone = tokens[named.last]
  const closed = !alone || alone.sentence !== own.sentence || /^[.,)]$/u.test(alone.text)
  if (hasDash && closed && (named.kind === 'name' || named.kind === 'bare') && tokens[quote + 1]?.text !== ',') {
    return {
      ...after,
      speaker: withApposition(phrases, named, to),
      verb: undefined,
      end: attributionEnd(tokens, named.last, to)
    }
  }
  return undefined
}

/** Whether a finite verb follows at once: `so lautet das Motto`, `so heißt es`. */
function startsWithVerb(tokens: readonly Token[], at: number): boolean {
  return /^(?:lautet|lautete|heißt|hieß|steht|stand|ist|war|hat|wird|kann|soll)$/u.test(tokens[at]?.text ?? '')
}

function phraseAsSpeaker(phrases: Phrases, at: number, to: number): SpeakerPhrase | undefined {
  const phrase = phrases.at(at)
  return phrase && !/^(?:dem|den|des)$/u.test(phrases.tokens[phrase.first]?.text ?? '')
    ? withApposition(phrases, phrase, to)
    : phrase && withApposition(phrases, phrase, to)
}

function skipAdverbs(tokens: readonly Token[], at: number): number {
  let i = at
  while (ADVERBS.has(tokens[i]?.text ?? '')) i++
  return i
}

/** `nach Worten von Beispiel`, `nach Ansicht der Ministerin`. */
function bySource(phrases: Phrases, at: number, to: number): Pick<RawAttribution, 'speaker' | 'verb'> | undefined {
  const { tokens } = phrases
  let i = at + 1
  if (/^(?:den|der|ihren|seinen|eigenen)$/iu.test(tokens[i]?.text ?? '')) i++
  if (!SOURCES.has(tokens[i]?.text ?? '')) return undefined
  const phrase = phrases.at(tokens[i + 1]?.text === 'von' ? i + 2 : i + 1)
  return phrase ? { speaker: withApposition(phrases, phrase, to), verb: undefined } : undefined
}

/** `wie Beispiel betonte`, `wie es in der Einladung heißt`. */
function byWie(phrases: Phrases, at: number, to: number): Pick<RawAttribution, 'speaker' | 'verb'> | undefined {
  const { tokens } = phrases
  const limit = clauseEnd(tokens, at + 1, to)
  const heisst = tokens.slice(at, limit).findIndex((t) => t.text === 'heißt' || t.text === 'hieß')
  if (tokens[at + 1]?.text === 'es' && heisst > 0)
    return { speaker: undefined, verb: asVerb(tokens, [at + heisst], 'heißen', 'say') }
  const phrase = phrases.between(at + 1, limit).find((p) => !p.oblique)
  if (!phrase) return undefined
  for (let i = phrase.last; i < limit; i++) {
    const saying = sayingAt(tokens, i, to) ?? closingSaying(tokens, i, i + 1)
    if (saying) return { speaker: withApposition(phrases, phrase, to), verb: verbOf(tokens, saying) }
  }
  return undefined
}

/** The attribution before a quotation: `Beispiel sagte:`, `Dazu Beispiel:`, `Erika Beispiel, Vorsitzende:`. */
export function findBefore(phrases: Phrases, quote: number): RawAttribution | undefined {
  const { tokens } = phrases
  const from = sentenceStart(tokens, quote)
  const sign = tokens[quote - 1]
  const colon = sign?.text === ':' && sign.sentence === tokens[quote]?.sentence
  const comma = sign?.text === ','
  if (!colon && !comma) return undefined
  const to = quote - 1
  const saying = lastSaying(tokens, from, to, quote)
  if (saying && (colon || saying.role === 'say')) {
    const at = saying.parts[0] ?? from
    const speaker = saying.lemma === 'heißen' ? undefined : subjectOf(phrases, from, at, to)
    const start = speaker && speaker.start < (tokens[at]?.start ?? 0) ? speaker.start : tokens[at]?.start
    if (colon || (speaker && isLast(tokens, at, to))) {
      return {
        position: 'before',
        direct: true,
        speaker,
        verb: verbOf(tokens, saying),
        start: start ?? 0,
        end: sign.end
      }
    }
  }
  if (!colon) return undefined
  const speaker = verbless(phrases, from, to)
  return speaker
    ? { position: 'before', direct: true, speaker, verb: undefined, start: speaker.start, end: sign.end }
    : undefined
}

/** Between the verb and the comma nothing stands but objects and adverbs: no clause of reported speech has begun. */
function isLast(tokens: readonly Token[], at: number, to: number): boolean {
  return !tokens.slice(at + 1, to).some((t) => t.text === ',' || t.kind === 'quote')
}

function lastSaying(tokens: readonly Token[], from: number, to: number, limit: number): Saying | undefined {
  for (let i = to - 1; i >= from; i--) {
    if (tokens[i]?.kind === 'quote') return undefined
    const saying = sayingAt(tokens, i, limit)
    if (saying) return saying
  }
  return undefined
}

/** The subject of a verb at `at` in the sentence that begins at `from`: before the verb if a clause starts with it, else behind. */
function subjectOf(phrases: Phrases, from: number, at: number, to: number): SpeakerPhrase | undefined {
  const { tokens } = phrases
  const clause = clauseStart(tokens, from, at)
  const touching = phrases.between(clause, at).find((p) => p.last === at && !p.oblique)
  if (touching && touching.first === clause && touching.kind !== 'noun') return withApposition(phrases, touching, at)
  const behind = subjectBehind(phrases, at + 1, to)
  const before = subjectBefore(phrases, clause, at)
  if (behind && before) {
    const startsWithIt = before.phrase.first === clause || phrases.between(clause, before.phrase.first).length === 0
    return isPersonal(behind.phrase) && !(startsWithIt && isPersonal(before.phrase)) ? behind : before
  }
  return behind ?? before ?? (clause > from ? subjectBefore(phrases, from, clause) : undefined)
}

/** Where the clause of a verb begins: behind the last colon, semicolon, dash or quotation before it. */
function clauseStart(tokens: readonly Token[], from: number, at: number): number {
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i]
    if (token?.kind === 'quote' || (token?.kind === 'sign' && /^[:;–—]$/u.test(token.text))) return i + 1
  }
  return from
}

function verbless(phrases: Phrases, from: number, to: number): SpeakerPhrase | undefined {
  const { tokens } = phrases
  const start = clauseStart(tokens, from, to)
  let end = to
  while (end > start && ADVERBS.has(tokens[end - 1]?.text ?? '')) end--
  const list = phrases.between(start, end).filter((p) => !p.oblique)
  const touching = list.find((p) => p.last === end)
  // `Dazu Beispiel:`, `Rudolph:`
  if (touching && (touching.kind === 'name' || touching.kind === 'bare')) {
    const shortLead = tokens
      .slice(start, touching.first)
      .every((t) => /^(?:dazu|hierzu|und|zitat|zitate|o-ton|statement)$/iu.test(t.text))
    if (touching.kind === 'name' || shortLead) {
      const office = list.find((p) => p.kind === 'office' && p.last <= touching.first)
      const whole = office ? withApposition(phrases, office, end) : undefined
      return whole?.named === touching ? whole : withApposition(phrases, touching, end)
    }
  }
  // `Erika Beispiel, Vorsitzende des Vereins:`; the last such name, for a headline may run into the text.
  const apposed = list.filter(
    (p) => (p.kind === 'name' || (p.kind === 'bare' && p.last - p.first > 1)) && tokens[p.last]?.text === ','
  )
  const name = apposed.at(-1)
  if (name) return withApposition(phrases, name, end)
  const person = list.find(isPersonal)
  if (person) return withApposition(phrases, person, end)
  return touching?.kind === 'office' || touching?.kind === 'body' ? withApposition(phrases, touching, end) : undefined
}

/** The attribution in the sentence around words of somebody: `Beispiel sprach von „…“`, `hat es als „…“ bezeichnet`. */
export function findAround(phrases: Phrases, quote: number): RawAttribution | undefined {
  const { tokens } = phrases
  const from = sentenceStart(tokens, quote)
  const to = sentenceEnd(tokens, quote)
  const closing = closingSaying(tokens, quote + 1, to)
  if (closing) {
    const at = closing.parts[0] ?? quote
    const aux = findLast(tokens, from, quote, (t) => AUXILIARIES.has(t.text))
    const speaker =
      (aux >= 0 ? subjectOf(phrases, from, aux, quote) : undefined) ??
      subjectBefore(phrases, clauseByComma(tokens, from, quote), quote)
    const parts = aux >= 0 ? [aux, at] : [at]
    const around = {
      position: 'before',
      direct: false,
      closing: true,
      verb: verbOf(tokens, { ...closing, parts }),
      end: tokens[at]?.end ?? 0
    } as const
    if (speaker && isPersonal(speaker.phrase)) return { ...around, speaker, start: speaker.start }
    if (aux < 0) return { ...around, speaker: undefined, start: tokens[at]?.start ?? 0 }
  }
  for (let i = quote - 1; i >= from; i--) {
    const saying = sayingAt(tokens, i, to)
    if (!saying) continue
    const at = saying.parts[0] ?? i
    const speaker = subjectOf(phrases, from, at, quote)
    return {
      position: 'before',
      direct: false,
      speaker,
      verb: verbOf(tokens, saying),
      start: Math.min(speaker?.start ?? Number.MAX_SAFE_INTEGER, tokens[at]?.start ?? 0),
      end: tokens[quote - 1]?.end ?? 0
    }
  }
  for (let i = quote + 1; i < to; i++) {
    if (tokens[i]?.text !== ',') continue
    const word = tokens[i + 1]?.text
    const saying = word === 'so' ? undefined : sayingAt(tokens, i + 1, to)
    const speaker =
      word === 'so' || word === 'laut' || saying ? subjectBehind(phrases, skipAdverbs(tokens, i + 2), to) : undefined
    if (!speaker || startsWithVerb(tokens, i + 2)) continue
    const verb = saying ? verbOf(tokens, saying) : asVerb(tokens, [i + 1], word ?? '', 'say')
    return {
      position: 'after',
      direct: false,
      speaker,
      verb,
      start: tokens[i + 1]?.start ?? 0,
      end: attributionEnd(tokens, speaker.phrase.last, to)
    }
  }
  return bySourceBefore(phrases, from, quote)
}

/** `Laut Beispiel ist das „ein Meilenstein“`, `Nach Ansicht der Ministerin …`, `Dem Verband zufolge …`. */
function bySourceBefore(phrases: Phrases, from: number, quote: number): RawAttribution | undefined {
  const { tokens } = phrases
  for (let i = from; i < quote; i++) {
    const word = tokens[i]?.text.toLowerCase()
    const source = word === 'nach' ? bySource(phrases, i, quote) : undefined
    const phrase =
      word === 'laut' ? phrases.at(i + 1) : word === 'zufolge' ? phrases.all.find((p) => p.last === i) : undefined
    const speaker = source?.speaker ?? (phrase ? withApposition(phrases, phrase, quote) : undefined)
    if (!speaker || (!isPersonal(speaker.phrase) && !isBody(speaker.phrase.text))) continue
    return {
      position: 'before',
      direct: false,
      speaker,
      verb: undefined,
      start: Math.min(tokens[i]?.start ?? 0, speaker.start),
      end: Math.max(tokens[i]?.end ?? 0, speaker.end)
    }
  }
  return undefined
}

function clauseByComma(tokens: readonly Token[], from: number, at: number): number {
  return findLast(tokens, from, at, (t) => t.text === ',') + 1 || from
}

function findLast(tokens: readonly Token[], from: number, to: number, is: (token: Token) => boolean): number {
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i]
    if (token && is(token)) return i
  }
  return -1
}

export function sentenceStart(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence
  let i = at
  while (i > 0 && tokens[i - 1]?.sentence === sentence) i--
  return i
}

export function sentenceEnd(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence
  let i = at
  while (i < tokens.length && tokens[i]?.sentence === sentence) i++
  return i
}

/** An attribution runs to the end of its clause: before a full stop, a colon, the next quotation, `und` with another verb. */
function attributionEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = tokens[Math.max(0, Math.min(from, to) - 1)]?.end ?? 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token || token.kind === 'quote' || /^[.:;!?…]$/u.test(token.text)) break
    if (token.text === 'und' && sayingAt(tokens, i + 1, to)) break
    if (token.text === ',' && (tokens[i + 1]?.kind === 'quote' || i + 1 >= to)) break
    end = token.end
  }
  return end
}

function last(saying: Saying, speaker: SpeakerPhrase | undefined): number {
  return Math.max(...saying.parts.map((p) => p + 1), speaker?.phrase.last ?? 0)
}

function verbOf(tokens: readonly Token[], saying: Saying): RawVerb {
  return asVerb(tokens, saying.parts, saying.lemma, saying.role)
}

function asVerb(tokens: readonly Token[], parts: readonly number[], lemma: string, role: RawVerb['role']): RawVerb {
  return { lemma, role, parts: parts.map((p) => ({ start: tokens[p]?.start ?? 0, end: tokens[p]?.end ?? 0 })) }
}
