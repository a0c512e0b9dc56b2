import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { PREPOSITIONS } from '../clauses/function-words.ts'
import { isTime } from '../clauses/noun-groups.ts'
import { NOMINATIVE } from '../words/cells.ts'
import { acrossAdjectives } from './adjective-series.ts'
import { partsAtUnd } from './commas-before-und.ts'
import { partsClauses } from './surplus-clause-commas.ts'
import { partsOpenClause } from './surplus-coordination-commas.ts'
import { partsFirst } from './surplus-first-commas.ts'
import { conjunctionReason, type JoinReason, joinReason } from './surplus-joining-commas.ts'
import { partsNeither } from './surplus-neither-commas.ts'
import { partsAction, partsMeaning, partsOffer, partsRelation } from './surplus-noun-commas.ts'
import { partsGoverned, partsNeeded, partsObject, partsPredicative } from './surplus-object-commas.ts'
import { partsOpening, partsOtherwise } from './surplus-opening-commas.ts'
import { partsParticle } from './surplus-particle-commas.ts'
import {
  partsConcern,
  partsGreeting,
  partsNumber,
  partsPlurals,
  partsSeries,
  partsThings
} from './surplus-phrase-commas.ts'
import {
  partsClause,
  partsDenial,
  partsEither,
  partsGenitive,
  partsPhrase,
  partsPredicates,
  partsState
} from './surplus-predicate-commas.ts'
import {
  partsPredicatesBehindAddition,
  partsSeriesOfPredicates,
  partsSeriesOfSubjects
} from './surplus-series-commas.ts'
import { partsSubject } from './surplus-subject-commas.ts'
import { partsVerb } from './surplus-verb-commas.ts'

/**
 * Why no comma stands there: before the verb of the main clause; before a word that joins parts of a clause; before a comparison
 * without a verb; before `usw.`; before `und` between two infinitive groups, or two predicates of one subject; before `und` in a
 * series of single words; behind `und`; before `und` between two subordinate clauses; between a verb and its particle.
 */
export type SurplusReason = JoinReason | 'verb' | 'subject' | 'predicates' | 'particle' | 'object' | 'clauses'

export interface SurplusComma {
  readonly reason: SurplusReason
  /** The words before and behind the comma. */
  readonly before: Token
  readonly behind: Token
}

/** The surplus comma at the end of a stretch, if that is one. Source: Amtliches Regelwerk 2024 (Zeichensetzung: Komma). */
export function surplusCommaBetween(written: Stretch, next: Stretch | undefined): SurplusComma | undefined {
  if (written.closes !== ',' || !next) return undefined
  const stretch = acrossAdjectives(written)
  const before = stretch.tokens.at(-1)
  const behind = next.tokens[0]
  const reason =
    !isSetApart(stretch) &&
    (partsVerb(stretch, next) ||
      partsOpening(stretch, next) ||
      partsSubject(stretch, next) ||
      partsFirst(stretch, next) ||
      partsAction(stretch, next) ||
      partsRelation(stretch, next) ||
      partsOffer(stretch, next) ||
      partsMeaning(stretch, next))
      ? 'verb'
      : (conjunctionReason(stretch, next) ??
        joinReason(stretch, next) ??
        bracketReason(stretch, next) ??
        partsAtUnd(stretch, next))
  return before && behind && reason ? { reason, before, behind } : undefined
}

/**
 * `Liebe Gäste, …`, `Die Sitzung zu Ende, …`, `Im Hauptberuf Arzt, leitet er …`: an address, a group without its verb, a role put before
 * whose it is. Source: Amtliches Regelwerk 2024 (Zeichensetzung: Anreden, Zusätze).
 */
function isSetApart({ tokens }: Stretch): boolean {
  const [first] = tokens
  // Behind the word that opens the sentence, whose capital says nothing.
  const [last, before, attribute] = tokens.slice(1).reverse()
  if (ADDRESS.test(first?.lower ?? '')) return true
  if (before?.lower === 'zu' && last?.text === 'Ende') return true
  if (!last || !PREPOSITIONS.has(first?.lower ?? '') || !isNoun(last) || (last.forms.noun & NOMINATIVE) === 0)
    return false
  if (isTime(tokens, { end: tokens.length - 1 })) return false
  return isNoun(before) || before?.lower === 'selbst' || (before?.forms.strong !== 0 && isNoun(attribute))
}

const ADDRESS = /^(?:liebe[rs]?|verehrte[rs]?|geehrte[rs]?|werte[rs]?|sehr)$/u

function bracketReason(stretch: Stretch, next: Stretch): SurplusReason | undefined {
  if (
    partsPredicates(stretch, next) ||
    partsSeriesOfPredicates(stretch, next) ||
    partsPredicatesBehindAddition(stretch, next)
  )
    return 'predicates'
  if (partsSeriesOfSubjects(stretch, next)) return 'join'
  if (partsNeither(stretch, next) || partsEither(stretch, next) || partsState(stretch, next)) return 'join'
  if (partsDenial(stretch, next)) return 'particle'
  if (partsGoverned(stretch, next)) return 'object'
  if (partsObject(stretch, next) || partsNeeded(stretch, next) || partsPredicative(stretch, next)) return 'object'
  if (partsOtherwise(stretch, next)) return 'comparison'
  if (partsPhrase(stretch, next)) return 'join'
  if (partsClause(stretch, next) || partsGenitive(stretch, next)) return 'verb'
  if (partsSeries(stretch, next) || partsPlurals(stretch, next) || partsThings(stretch, next)) return 'join'
  if (partsNumber(stretch, next) || partsConcern(stretch, next)) return 'behind'
  if (partsGreeting(stretch, next)) return 'subject'
  if (partsClauses(stretch, next)) return 'clauses'
  if (partsOpenClause(stretch, next)) return 'join'
  return partsParticle(stretch, next) ? 'particle' : undefined
}
