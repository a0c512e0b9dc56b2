import { isAttribute, isCertainNoun } from '../clauses/certain-nouns.ts'
import { hasFinite } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { DATIVE } from '../clauses/governing-words.ts'
import { Case, type Cells, cellsOfCase, NOMINATIVE, PLURAL, SINGULAR } from '../words/cells.ts'
import type { Morphology } from '../words/morphology.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { cellsOf, type NounPhrase, type Repair, repairsOf } from './phrase-repairs.ts'

/** A phrase behind a word that governs another case. */
export interface GovernedMismatch {
  readonly governor: Token
  readonly phrase: NounPhrase
  readonly repair: Repair
  /** A preposition that is missing before the phrase. */
  readonly missing: 'von' | undefined
}

const ACCUSATIVE = cellsOfCase(Case.accusative)
const GENITIVE = cellsOfCase(Case.genitive)

/** The case that is due, and the one that stands there by mistake. */
interface Rection {
  readonly due: Cells
  readonly mistaken: Cells
  readonly missing?: 'von'
  /** What is in use beside it. */
  readonly tolerated?: Cells
}

/**
 * Words with a certain case in which another one is often written; of those with two (`laut`, `während`) the third one is
 * the mistake; those of `CASE_OF_PREPOSITION` are not here.
 * Source: Duden, Richtiges und gutes Deutsch (Rektion der Präpositionen).
 */
const RECTIONS: ReadonlyMap<string, Rection> = new Map<string, Rection>([
  ...words('entsprechend gegenüber mitsamt nebst entgegen', { due: DATIVE, mistaken: GENITIVE }),
  ...words('diesseits ungeachtet zwecks vorbehaltlich', { due: GENITIVE, mistaken: DATIVE }),
  ...words('während laut binnen mittels einschließlich inklusive zuzüglich abzüglich', {
    due: GENITIVE,
    mistaken: ACCUSATIVE,
    tolerated: DATIVE
  }),
  ...words('unabhängig', { due: DATIVE, mistaken: GENITIVE, missing: 'von' })
])

function words(list: string, rection: Rection): [string, Rection][] {
  return list.split(' ').map((word) => [word, rection])
}

/** `vor drei Tage`, `Kinder unter sechs Jahre`: with these the time stands in the dative; `unter sechs Jahre alt` is a measure. */
const BEFORE_TIME = /^(?:nach|seit|vor|in|unter)$/u
const SPAN = /^(?:Jahre|Tage|Monate)$/u
const COUNT = /^(?:\d{1,4}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/u

function timeSpan({ tokens }: Stretch, at: number): NounPhrase | undefined {
  const [count, noun, next] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (!count || !noun || !BEFORE_TIME.test(tokens[at]?.lower ?? '') || !COUNT.test(count.lower)) return undefined
  // `nach wie vor zehn Tage`
  if (tokens[at - 1]?.lower === 'wie') return undefined
  if (!SPAN.test(noun.text) || /^(?:alt|lang|jung|und|bis|oder)/u.test(next?.lower ?? '')) return undefined
  return { determiner: undefined, adjectives: [], noun, governed: DATIVE & PLURAL }
}

/** The phrases of a stretch in a case that the word before them does not govern. */
export function* governedMismatches(stretch: Stretch, morphology: Morphology): Generator<GovernedMismatch> {
  const { tokens } = stretch
  for (const [at, governor] of tokens.entries()) {
    const phrase = timeSpan(stretch, at)
    if (phrase)
      yield { governor, phrase, repair: [{ token: phrase.noun, right: `${phrase.noun.text}n` }], missing: undefined }
  }
  for (const [at, governor] of tokens.entries()) {
    const weak = INCLUDING.test(governor.lower) ? weakGenitive(tokens, at + 1, morphology) : undefined
    if (weak) yield { governor, ...weak, missing: undefined }
    const rection = RECTIONS.get(governor.lower)
    const phrase = rection && phraseBehind(stretch, at, morphology)
    // `des Ratsbeschlusses entsprechend`, `dem Haus gegenüber`: the word may stand behind what it governs.
    if (!phrase || (isNoun(tokens[at - 1]) && rection.due === DATIVE && !rection.missing)) continue
    const found = cellsOf(phrase)
    if (found === 0 || (found & rection.mistaken) === 0) continue
    if ((found & rection.due) !== 0 && !rection.missing) continue
    if (rection.tolerated !== undefined && ((found & rection.tolerated) !== 0 || !isPreposition(stretch, at, phrase)))
      continue
    const repair = (found & rection.due) !== 0 ? [] : repairsOf({ ...phrase, governed: rection.due }, morphology)[0]
    if (repair) yield { governor, phrase, repair, missing: rection.missing }
  }
}

const INCLUDING = /^(?:inklusive|einschließlich|exklusive|zuzüglich|abzüglich|mittels)$/u

/**
 * `inklusive technischen Details`, `zuzüglich weiteren Kosten`: with an adjective before it a plural shows the genitive, and only without
 * one stands the dative (`inklusive Getränken`). Source: Duden, Richtiges und gutes Deutsch (einschließlich, Rektion).
 */
function weakGenitive(
  tokens: readonly Token[],
  from: number,
  morphology: Morphology
): Pick<GovernedMismatch, 'phrase' | 'repair'> | undefined {
  let place = from
  while (isAttribute(tokens[place]) && /en$/u.test(tokens[place]?.lower ?? '')) place++
  const [noun, next] = [tokens[place], tokens[place + 1]]
  if (place === from || !noun || !isNoun(noun) || !isCertainNoun(noun, next, undefined)) return undefined
  if (next && (next.forms.weak | next.forms.strong) !== 0) return undefined
  // What looks like a singular may be one: `inklusive kostenlosen Parkens`.
  if ((noun.forms.noun & SINGULAR & ~GENITIVE) !== 0 || (noun.forms.noun & PLURAL & DATIVE) === 0) return undefined
  const right = (noun.forms.noun & NOMINATIVE & PLURAL) !== 0 ? noun.text : noun.text.replace(/n$/u, '')
  if ((morphology.formsOf(right).noun & GENITIVE & PLURAL) === 0) return undefined
  const adjectives = tokens.slice(from, place)
  const changes = adjectives.map((token) => ({ token, right: token.text.replace(/n$/u, 'r') }))
  return {
    phrase: { determiner: undefined, adjectives, noun, governed: GENITIVE & PLURAL },
    repair: right === noun.text ? changes : [...changes, { token: noun, right }]
  }
}

/**
 * `ist während den Umzug gesperrt`, `Während den Umzug ist …`, but `während den Umzug viele sahen`: with a masculine alone, whose form
 * shows the case, and where no clause begins.
 */
function isPreposition({ tokens, isFirst, opens }: Stretch, at: number, { noun, determiner }: NounPhrase): boolean {
  if (!/^(?:d|ein|[mds]ein|ihr|unser|dies|jed)en$/u.test(determiner?.lower ?? '')) return false
  const governor = tokens[at] as Token
  if (isNoun(governor) && at > 0) return false
  const next = tokens[tokens.indexOf(noun) + 1]
  const rest = tokens.slice(tokens.indexOf(noun) + 1)
  // `las laut den Brief vor`
  if (governor.lower === 'laut') return at === 0 && isFirst
  if (governor.lower !== 'während') return at > 0 || isFirst || opens === ','
  if (at > 0) return hasFinite(tokens.slice(0, at)) && !rest.some((token) => isSurelyFinite(token))
  return (
    isFirst && isSurelyFinite(next) && rest.length > 1 && rest.filter((token) => isSurelyFinite(token)).length === 1
  )
}

/** The phrase with an article right behind the word. */
function phraseBehind(stretch: Stretch, at: number, morphology: Morphology): NounPhrase | undefined {
  const rest = stretch.tokens.slice(at + 1)
  if (rest.length < 2) return undefined
  const phrase = nounPhraseAt({ ...stretch, tokens: rest, isFirst: true, at: 0 }, 0, morphology)
  return phrase?.determiner === rest[0] ? phrase : undefined
}
