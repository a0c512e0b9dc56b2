import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, SUBORDINATORS } from '../clauses/function-words.ts'
import type { LostWord } from './lost-word.ts'

/** `geht derzeit davon, dass …`: the main clause ends in the word that points ahead. */
export function lostParticle({ tokens, closes, sentence, at }: Stretch): LostWord | undefined {
  const correlate = tokens.at(-1)
  if (!correlate || closes !== ',' || !/^da(?:von|rauf|zu|für)$/u.test(correlate.lower)) return undefined
  // `weil er davon geht`: in a subordinate clause the verb stands at the end.
  if (tokens.some(({ lower }) => SUBORDINATORS.has(lower) && !ARTICLES.has(lower))) return undefined
  // `geht es`, `nichts davon`, `so schnell davon`
  if (tokens.some(({ lower }) => /^(?:nichts|etwas|viel|wenig|mehr|es|so|derart|kunde|rede)$/u.test(lower)))
    return undefined
  const behind = sentence.tokens.slice(at + tokens.length)
  for (const { verb, correlate: pointing, particle, before, takesGroup, takesPerson, isReflexive } of POINTING) {
    if (pointing !== correlate.lower) continue
    const noun = tokens.find(({ text }) => verb.test(text))
    if (!noun || tokens.some(({ lower }) => lower === particle)) continue
    // `hängt ein Bild davon, wie …`
    if (!takesPerson && isNoun(tokens.at(-2))) continue
    if (isReflexive && !tokens.some(({ lower }) => /^(?:sich|uns|mich)$/u.test(lower))) continue
    if (tokens.some((token) => token !== noun && (isSurelyFinite(token) || FINITE_AUXILIARIES.has(token.lower))))
      continue
    if (!(before?.test(behind[0]?.lower ?? '') || (takesGroup && isGroup(behind)))) continue
    return { token: correlate, right: `${correlate.text} ${particle}`, noun }
  }
  return undefined
}

/** An infinitive group without a finite verb up to the next mark. */
function isGroup(behind: readonly Token[]): boolean {
  const mark = behind.findIndex((token, i) => i > 0 && token.before !== '')
  const group = mark < 0 ? behind : behind.slice(0, mark)
  return (
    !SUBORDINATORS.has(group[0]?.lower ?? '') &&
    !/^(?:um|ohne|statt|anstatt)$/u.test(group[0]?.lower ?? '') &&
    group.some((_, i) => endOfZuInfinitive(group, i) !== undefined) &&
    !group.some((token) => isSurelyFinite(token))
  )
}

interface Pointing {
  readonly verb: RegExp
  readonly correlate: string
  readonly particle: string
  /** What opens the clause; absent where none follows. */
  readonly before?: RegExp
  /** Whether an infinitive group may follow. */
  readonly takesGroup?: true
  /** Whether somebody is named right before the correlate (`ruft die Bürger dazu auf`). */
  readonly takesPerson?: true
  readonly isReflexive?: true
}

/** What opens a clause that these words point at. */
const CLAUSE = /^(?:dass|ob)$/u

/**
 * Separable verbs that point at a clause or an infinitive group with a word of their own, which is nothing to them without the
 * particle. Source: Duden, Das Stilwörterbuch.
 */
const POINTING: readonly Pointing[] = [
  { verb: /^(?:geh(?:t|en|e)|ging(?:en)?)$/u, correlate: 'davon', particle: 'aus', before: CLAUSE },
  {
    verb: /^(?:häng(?:t|en)|hing(?:en)?)$/u,
    correlate: 'davon',
    particle: 'ab',
    before: /^(?:dass|ob|wie|wer|was|wann)$/u
  },
  { verb: /^(?:weis(?:t|en)|wies(?:en)?)$/u, correlate: 'darauf', particle: 'hin', before: CLAUSE },
  { verb: /^(?:tr[äa]g(?:t|en)|trug(?:en)?)$/u, correlate: 'dazu', particle: 'bei', before: CLAUSE, takesGroup: true },
  { verb: /^(?:r[äa]t|raten|riet(?:en)?)$/u, correlate: 'davon', particle: 'ab', takesGroup: true },
  { verb: /^(?:sieht|sehen|sah(?:en)?)$/u, correlate: 'davon', particle: 'ab', takesGroup: true },
  { verb: /^(?:ruf(?:t|en)|rief(?:en)?)$/u, correlate: 'dazu', particle: 'auf', takesGroup: true, takesPerson: true },
  { verb: /^forder(?:t|n|te|ten)$/u, correlate: 'dazu', particle: 'auf', takesGroup: true, takesPerson: true },
  {
    verb: /^setz(?:t|en|te|ten)$/u,
    correlate: 'dafür',
    particle: 'ein',
    before: CLAUSE,
    takesGroup: true,
    isReflexive: true
  },
  {
    verb: /^(?:spr[ie]ch(?:t|en)|sprach(?:en)?)$/u,
    correlate: 'dafür',
    particle: 'aus',
    before: CLAUSE,
    takesGroup: true,
    isReflexive: true
  }
]
