import { isAttribute, isCertainNoun } from '../clauses/certain-nouns.ts'
import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { caseBehind, DATIVE } from '../clauses/governing-words.ts'
import { Case, casesIn, cellsOfCase, PLURAL, SINGULAR } from '../words/cells.ts'
import { FINITE, type Morphology, VerbForm } from '../words/morphology.ts'
import { countsSeveral } from '../words/number-words.ts'
import { masculinePlural } from './gender-pairs.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { cellsOf, type NounPhrase, type Repair, repairsOf } from './phrase-repairs.ts'

/** A phrase behind `und` that stands in another case than the one before. */
export interface CaseMismatch {
  readonly phrase: NounPhrase
  readonly repair: Repair
  /** The noun before `und`. */
  readonly joinedTo: Token
}

/**
 * What `und` joins stands in one case: `den Bürgerinnen und Bürgern`, `durch den Kreis und die Gemeinden`. The phrases behind
 * `und` that have no case in common with the one before it. Source: Duden, Die Grammatik (Reihung, Kongruenz im Kasus).
 */
export function* caseMismatches(stretch: Stretch, morphology: Morphology): Generator<CaseMismatch> {
  for (const [at, token] of stretch.tokens.entries()) {
    if (!JOINS.test(token.lower) || !stretch.tokens[at + 1]) continue
    const joinedTo = stretch.tokens[at - 1]
    const phrase =
      singularOfPair(stretch, at) ??
      pair(stretch, at, morphology) ??
      secondPhrase(stretch, at, morphology) ??
      withoutArticle(stretch, at, morphology)
    const repair = phrase && repairsOf(phrase, morphology)[0]
    if (joinedTo && repair) yield { phrase, repair, joinedTo }
  }
}

const JOINS = /^(?:und|oder|sowie)$/u

/** `den Bürgerinnen und Bürger`: both forms of one word; the first shows no case, what stands before it does. */
function pair(stretch: Stretch, at: number, morphology: Morphology): NounPhrase | undefined {
  const { tokens } = stretch
  const first = tokens[at - 1]
  const second = tokens[at + 1]
  const stem = /^(\p{Lu}\p{L}{2,})innen$/u.exec(first?.text ?? '')?.[1]
  const forms = stem && masculinePlural(stem, morphology)
  if (!second || !forms || forms.plural === forms.dative) return undefined
  if (second.text !== forms.plural && second.text !== forms.dative) return undefined
  // `die Bürgerinnen und Bürgern offenen Räume`: an attribute of another noun, and its article.
  const next = tokens[at + 2]
  if (next && !isNoun(next) && (next.forms.weak | next.forms.strong) !== 0) return undefined
  const whole = phraseEndingAt(stretch, at - 1, morphology)?.phrase
  // `dankte allen Helferinnen und Helfer`
  const isAll = /^(?:allen|vielen|einigen|mehreren)$/u.test(tokens[at - 2]?.lower ?? '')
  const due = whole ? cellsOf(whole) & whole.governed & PLURAL : isAll ? DATIVE : caseBehind(stretch, at - 1)
  if (!due || (due & second.forms.noun & PLURAL) !== 0) return undefined
  return { determiner: undefined, adjectives: [], noun: second, governed: due & PLURAL }
}

/** `40 Schüler und Schülerin`: both forms of one word behind a number, the second in the singular. */
function singularOfPair({ tokens }: Stretch, at: number): NounPhrase | undefined {
  const first = tokens[at - 1]
  const second = tokens[at + 1]
  if (!first || !second || second.text !== `${first.text.replace(/e?n?$/u, '')}in`) return undefined
  // `auf Platz 2 Sänger und Sängerin`
  if (isNoun(tokens[at - 3]) && tokens[at - 3]?.forms.noun !== 0) return undefined
  const before = tokens[at - 2]?.lower ?? ''
  const isSeveral =
    (countsSeveral(before) && !/^\d{4}$/u.test(before)) || /^(?:alle|viele|zahlreiche|mehrere|einige)$/u.test(before)
  return isSeveral && (first.forms.noun & PLURAL) !== 0
    ? { determiner: undefined, adjectives: [], noun: second, governed: PLURAL }
    : undefined
}

/** `durch den Kreis und den Gemeinden`: two phrases with articles, where the second ends the clause or its last verb follows. */
function secondPhrase(stretch: Stretch, at: number, morphology: Morphology): NounPhrase | undefined {
  const { tokens } = stretch
  // Read by itself, so that its article is none of a relative clause.
  const second = nounPhraseAt({ ...stretch, tokens: tokens.slice(at + 1), isFirst: true, at: 0 }, 0, morphology)
  if (!second?.determiner) return undefined
  // What `zwischen` joins cannot belong to anything else.
  const whole = phraseEndingAt(stretch, at - 1, morphology)
  const isBetween = whole !== undefined && tokens[whole.from - 1]?.lower === 'zwischen'
  const first = isBetween ? whole.phrase : phraseBefore(stretch, at, morphology)
  if (!first || !(isBetween || endsClause(tokens, tokens.indexOf(second.noun) + 1))) return undefined
  const due = casesIn(cellsOf(first) & first.governed)
  // Two cases that look alike in most words are told apart by the dative alone.
  const isDativeDue = due === DATIVE
  const isDative = casesIn(cellsOf(second)) === DATIVE
  if (cellsOf(second) === 0 || isDativeDue === isDative || (due & cellsOf(second)) !== 0) return undefined
  return { ...second, governed: due }
}

/**
 * `ein neues Dach und neuen Fenster`: behind a phrase with `ein` an adjective and its noun, which agree neither by themselves nor
 * with that article.
 */
function withoutArticle(stretch: Stretch, at: number, morphology: Morphology): NounPhrase | undefined {
  const [, adjective, noun, next] = stretch.tokens.slice(at)
  if (!adjective || !isAttribute(adjective) || !noun || !isCertainNoun(noun, next, undefined)) return undefined
  const first = phraseEndingAt(stretch, at - 1, morphology)?.phrase
  if (!first || !/^eine?n?$/u.test(first.determiner?.lower ?? '') || (cellsOf(first) & DIRECT) === 0) return undefined
  const { strong, mixed } = adjective.forms
  const own = strong | (mixed & DIRECT & SINGULAR)
  if ((own & noun.forms.noun) !== 0) return undefined
  return { determiner: undefined, adjectives: [adjective], noun, governed: DIRECT }
}

/** The cases of subject and object. */
const DIRECT = cellsOfCase(Case.nominative) | cellsOfCase(Case.accusative)

/** The phrase that ends before `und`, if it depends on a verb: an attribute may be joined to what it belongs to. */
function phraseBefore(stretch: Stretch, at: number, morphology: Morphology): NounPhrase | undefined {
  const found = phraseEndingAt(stretch, at - 1, morphology)
  if (!found) return undefined
  const isGoverned = caseBehind(stretch, found.from) !== undefined
  const before = stretch.tokens[isGoverned ? found.from - 2 : found.from - 1]
  return before && dependsOnVerb(before) ? found.phrase : undefined
}

/** The phrase with an article whose noun stands at a place, and where it begins. */
function phraseEndingAt(
  stretch: Stretch,
  noun: number,
  morphology: Morphology
): { readonly phrase: NounPhrase; readonly from: number } | undefined {
  for (let from = noun - 1; from >= Math.max(0, noun - LONGEST); from--) {
    const phrase = nounPhraseAt(stretch, from, morphology)
    if (phrase?.determiner && phrase.noun === stretch.tokens[noun]) return { phrase, from }
  }
  return undefined
}

const LONGEST = 5

function dependsOnVerb(before: Token): boolean {
  return !isNoun(before) && (before.forms.verb & (FINITE | VerbForm.infinitive)) !== 0
}

/** Behind the second phrase stands nothing more than infinitives and participles. */
function endsClause(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from).every((token) => !isNoun(token) && (token.forms.verb & NONFINITE) !== 0)
}

const NONFINITE = VerbForm.pastParticiple | VerbForm.infinitive | VerbForm.zuInfinitive
