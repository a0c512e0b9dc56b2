import { type Saying, sayingAt } from './saying.ts'
import type { SpeakerPhrase } from './subject.ts'
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
  /** Whether the clause before a colon only names somebody (`Die Fraktion unternimmt einen Vorstoß: „…“`). */
  readonly loose?: boolean
}

export interface RawVerb {
  /** As written, parts joined by ` … `. */
  readonly text: string
  readonly lemma: string
  readonly role: 'say' | 'name'
  readonly parts: readonly { readonly start: number; readonly end: number }[]
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
export function attributionEnd(tokens: readonly Token[], from: number, to: number): number {
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

export function verbOf(tokens: readonly Token[], saying: Saying): RawVerb {
  return asVerb(tokens, saying.parts, saying.lemma, saying.role)
}

export function asVerb(
  tokens: readonly Token[],
  parts: readonly number[],
  lemma: string,
  role: RawVerb['role']
): RawVerb {
  const found = parts.flatMap((p) => tokens[p] ?? [])
  return {
    text: found.map((t) => t.text).join(' … '),
    lemma,
    role,
    parts: found.map(({ start, end }) => ({ start, end }))
  }
}

/** Whether a finite verb follows at once: `so lautet das Motto`, `so heißt es`. */
export function startsWithVerb(tokens: readonly Token[], at: number): boolean {
  return /^(?:lautet|lautete|heißt|hieß|steht|stand|ist|war|hat|wird|kann|soll)$/u.test(tokens[at]?.text ?? '')
}

/** Adverbs that stand between a verb of saying, or `so`, and its speaker, or before a colon. */
export const ADVERBS = new Set(
  'weiter weiterhin abschließend ergänzend wörtlich dazu hierzu außerdem zudem auch erneut gegenüber zuvor anschließend ferner nachdrücklich gestern heute schließlich daraufhin jetzt'.split(
    ' '
  )
)

export function skipAdverbs(tokens: readonly Token[], at: number): number {
  let i = at
  while (ADVERBS.has(tokens[i]?.text ?? '')) i++
  return i
}

/** Nouns for what somebody concluded: `so das Fazit von Beispiel`, `Sein Fazit lautet: „…“`. */
export const VERDICT =
  /^(?:Fazit|Bilanz|Urteil|Resümee|Einschätzung|Appell|Antwort|Forderung|Kommentar|Erklärung|Reaktion|Versprechen|Mahnung|Warnung|Botschaft|Rat|Credo)$/u

/** Nouns for words spoken: `mit den Worten „…“`. */
export const SPOKEN = /^(?:Worte|Worten|Satz|Satzes|Aussage|Ausruf|Appell|Zitat|Zitate|Versprechen)$/u
