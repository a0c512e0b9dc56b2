import { FINITE_AUXILIARIES } from '../../german/clauses/auxiliaries.ts'
import { type SayingForm, sayingForms } from '../../german/words/verbs-of-saying.ts'
import type { Token } from './tokens.ts'

/** A verb of saying met in a sentence: the tokens of its parts, in the order of the text. */
export interface Saying {
  readonly lemma: string
  readonly role: SayingForm['role']
  /** Indices of its parts: the finite verb, a separated prefix or other word, the participle of the perfect. */
  readonly parts: readonly number[]
}

/** The verb of saying that begins at a token, with the parts that belong to it further on in tokens [.., to). */
export function sayingAt(tokens: readonly Token[], at: number, to: number): Saying | undefined {
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const forms = sayingForms(token.text.toLowerCase() === token.text ? token.text : '')
  let plain: Saying | undefined
  for (const form of forms) {
    if (form.kind !== 'finite') continue
    if (form.needs.length === 0) {
      plain ??= { lemma: form.lemma, role: form.role, parts: [at] }
      continue
    }
    const other = findOther(tokens, at, to, form)
    if (other) return { lemma: other.lemma, role: form.role, parts: [at, ...other.parts] }
  }
  if (plain) return isIdiom(tokens, at, to, plain.lemma) ? undefined : plain
  if (FINITE_AUXILIARIES.has(token.text)) return perfect(tokens, at, to)
  return token.text === 'heißt' || token.text === 'hieß' || token.text === 'heiße' ? itSays(tokens, at) : undefined
}

/** `ruft die Gegner auf den Plan`, `rief den Preis ins Leben`: nobody says anything. */
function isIdiom(tokens: readonly Token[], at: number, to: number, lemma: string): boolean {
  if (lemma !== 'rufen') return false
  const words = tokens.slice(at, clauseEnd(tokens, at + 1, to)).map((t) => t.text)
  return / (?:auf den Plan|ins Leben)(?: |$)/u.test(words.join(' '))
}

/** Where the prefix or the other word of a form stands; a prefix stands at the end of the clause, so the last one counts. */
function findOther(
  tokens: readonly Token[],
  at: number,
  to: number,
  form: SayingForm
): { lemma: string; parts: number[] } | undefined {
  const limit = clauseEnd(tokens, at + 1, to)
  for (let i = limit - 1; i > at; i--) {
    for (const need of form.needs) {
      const words = need.split(' ')
      if (!words.every((w, k) => tokens[i + k]?.text === w)) continue
      if (form.separated && !endsClause(tokens, i, to)) continue
      return { lemma: form.separated ? form.lemma : `${need} ${form.lemma}`, parts: words.map((_, k) => i + k) }
    }
  }
  return undefined
}

/** A prefix closes its clause: behind it stands a sign, a conjunction, the quotation or nothing. */
function endsClause(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at + 1]
  if (!next || at + 1 >= to || next.sentence !== tokens[at]?.sentence || next.kind === 'quote') return true
  return next.kind === 'sign' || ['und', 'sowie', 'oder', 'dass', 'aber'].includes(next.text)
}

/** Where a main clause that begins at a token ends at the latest: its sentence's end, a colon, the next quotation, a stop. */
export function clauseEnd(tokens: readonly Token[], from: number, to: number): number {
  const sentence = tokens[from]?.sentence
  let i = from
  for (; i < to; i++) {
    const token = tokens[i]
    if (!token || token.sentence !== sentence || token.kind === 'quote') break
    if (token.kind === 'sign' && /[.:;!?…]/u.test(token.text)) break
  }
  return i
}

const MODALS = /^(?:wi|wo|möch|kann|könn|muss|müss|soll|darf|dürf)/u

/** `hat … gesagt`, `will … betont wissen`: an auxiliary with the participle or infinitive at the end of its clause. */
function perfect(tokens: readonly Token[], at: number, to: number): Saying | undefined {
  const limit = clauseEnd(tokens, at + 1, to)
  for (let i = at + 1; i < limit; i++) {
    const kind = MODALS.test(tokens[at]?.text ?? '') ? 'infinitive' : 'participle'
    const form = sayingForms(tokens[i]?.text ?? '').find((f) => f.kind === kind && hasOther(tokens, at, limit, f))
    if (form && endsClause(tokens, i, to)) return { lemma: form.lemma, role: form.role, parts: [at, i] }
    // `soll … gerufen haben`
    if (kind === 'participle' || tokens[i + 1]?.text !== 'haben' || !endsClause(tokens, i + 1, to)) continue
    const past = sayingForms(tokens[i]?.text ?? '').find(
      (f) => f.kind === 'participle' && hasOther(tokens, at, limit, f)
    )
    if (past) return { lemma: past.lemma, role: past.role, parts: [at, i, i + 1] }
  }
  return undefined
}

/** `hat sich enttäuscht gezeigt`: the participle says something only with its other word before it. */
function hasOther(tokens: readonly Token[], from: number, to: number, form: SayingForm): boolean {
  if (form.needs.length === 0) return true
  return tokens.slice(from, to).some((t) => form.needs.includes(t.text))
}

function itSays(tokens: readonly Token[], at: number): Saying | undefined {
  const near = [tokens[at - 1]?.text, tokens[at + 1]?.text]
  const es = near[1] === 'es' ? at + 1 : near[0] === 'es' || near[0] === 'Es' ? at - 1 : -1
  return es < 0 ? undefined : { lemma: 'heißen', role: 'say', parts: es > at ? [at, es] : [es, at] }
}

/**
 * The participle, infinitive or verb-final form that closes a clause whose words of somebody stand before it:
 * `hat es als „…“ bezeichnet`, `wenn er von „…“ schwadroniert`.
 */
export function closingSaying(tokens: readonly Token[], at: number, to: number): Saying | undefined {
  const limit = clauseEnd(tokens, at, to)
  for (let i = at; i < limit && i < at + 8; i++) {
    if (tokens[i]?.text === ',' || tokens[i]?.text === 'und' || tokens[i]?.text === 'oder') return undefined
    const isFinal = endsClause(tokens, i, to)
    const form = sayingForms(tokens[i]?.text ?? '').find(
      (f) => f.kind !== 'finite' || (isFinal && f.needs.length === 0)
    )
    if (form) return { lemma: form.lemma, role: form.role, parts: [i] }
  }
  return undefined
}

/** Subjunctive of reported speech (Konjunktiv I; Duden: indirekte Rede): the speaker is still the same. */
export const REPORTED =
  /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|stehe|gehe|brauche|komme|bleibe|liege|sehe|mache|gelte|zeige|führe|bringe|verstehe|lasse|bedürfe|helfe)$/u
