import { isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { determinerOf } from '../clauses/determiners.ts'
import { PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { DATIVE, isInsideAttribute } from '../clauses/governing-words.ts'
import { isTime, type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { ALL_CELLS, Case, type Cells, casesIn, cellsOfCase } from '../words/cells.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import { withCells } from './declined-persons.ts'
import { nounPhraseAt } from './noun-phrases.ts'
import { cellsOf, type NounPhrase, type Repair, repairsOf } from './phrase-repairs.ts'

/** A phrase behind `und` whose case nothing before has that it could be joined to. */
export interface JoinedStranger {
  readonly phrase: NounPhrase
  readonly repair: Repair
  /** The noun before `und`. */
  readonly joinedTo: Token
}

const ACCUSATIVE = cellsOfCase(Case.accusative)
const GENITIVE = cellsOfCase(Case.genitive)

/**
 * `kam mit einer Freundin und einen Hund`, `anhand eines Ziels und den Chancen`: what `und` joins stands in one case. Between the verb and
 * `und` no group has the case of the second phrase, and none could be its partner.
 * Source: Duden, Die Grammatik (Reihung, Kongruenz im Kasus; Mittelfeld).
 */
export function joinedStranger(stretch: Stretch, morphology: Morphology): JoinedStranger | undefined {
  const { tokens } = stretch
  for (const [at, { lower }] of tokens.entries()) {
    if (!/^(?:und|oder|sowie)$/u.test(lower) || at < 2 || !ARTICLE.test(tokens[at + 1]?.lower ?? '')) continue
    const found = strangerBehind(stretch, at, morphology)
    if (found) return found
  }
  return undefined
}

/** Articles that show the accusative or the dative. */
const ARTICLE = /^(?:dem|den|(?:k?ein|[ms]ein|ihr|unser|dies)e[mn])$/u

function strangerBehind(stretch: Stretch, at: number, morphology: Morphology): JoinedStranger | undefined {
  const { tokens } = stretch
  const joinedTo = tokens[at - 1]
  const region = tokens.slice(fieldBefore(stretch, at), at)
  const phrase = secondPhrase(stretch, at, morphology)
  if (!joinedTo || !phrase || region.some(({ lower }) => STANDS_ALONE.test(lower))) return undefined
  const own = casesIn(cellsOf(phrase))
  if (own !== DATIVE && own !== ACCUSATIVE) return undefined
  const end = tokens.indexOf(phrase.noun)
  if (EXTENT.test(phrase.noun.text) || isTime(tokens, { end }) || isInsideAttribute(tokens, end)) return undefined
  if (!endsClause(stretch, end + 1, own)) return undefined
  const groups = nounGroupsOf(region)
  const first = groups.at(-1)
  if (!first?.isGoverned || region[first.end] !== joinedTo) return undefined
  const due = casesIn(first.cells)
  // `trotz des Regens und dem Wind`: of these the dative is in use beside the genitive.
  if (due === GENITIVE && region.some(({ lower }) => TWO_CASES.test(lower))) return undefined
  if (!SINGLE_CASES.includes(due) || due === own || groups.some((group) => mayBePartner(region, group, own)))
    return undefined
  const repair = repairsOf({ ...phrase, governed: due }, morphology)[0]
  return repair && { phrase: { ...phrase, governed: due }, repair, joinedTo }
}

const SINGLE_CASES = [GENITIVE, DATIVE, ACCUSATIVE]
const TWO_CASES = /^(?:wegen|trotz|dank|während|laut|statt|anstatt|binnen)$/u

/** Where the field begins that `und` stands in: behind the finite verb, at the conjunction, or at the start of the sentence. */
function fieldBefore({ tokens }: Stretch, at: number): number {
  return tokens.slice(0, at).findLastIndex((token) => isSurelyFinite(token) || isPluralVerb(token)) + 1
}

/** The phrase behind `und`; of `einen Jungen`, `einem Verletzten`, which are declined as adjectives, the article tells the case. */
function secondPhrase(stretch: Stretch, at: number, morphology: Morphology): NounPhrase | undefined {
  const tokens = stretch.tokens.slice(at + 1)
  const phrase = nounPhraseAt({ ...stretch, tokens, isFirst: true, at: 0 }, 0, morphology)
  if (phrase?.determiner === tokens[0]) return phrase
  const [determiner, ...rest] = tokens
  const place = rest.findIndex((token) => isNoun(token))
  const noun = rest[place]
  if (!determiner || !noun || place > 2 || !/^einen?m?$/u.test(determiner.lower)) return undefined
  if (!rest.slice(0, place).every(({ lower, forms }) => /en$/u.test(lower) && (forms.weak !== 0 || /^\d/u.test(lower))))
    return undefined
  const own = (noun.forms.noun | noun.forms.weak) & (determinerOf(determiner.lower)?.cells ?? 0)
  if (own === 0) return undefined
  return { determiner, adjectives: [], noun: withCells(noun, own), governed: ALL_CELLS }
}

/** Whether the group could be what `und` joins the phrase to; a time, and what is governed in another case, cannot. */
function mayBePartner(tokens: readonly Token[], group: NounGroup, own: Cells): boolean {
  if (group.isGoverned && (isTime(tokens, group) || isPlaceName(tokens, group))) return false
  return ((group.isGenitive ? GENITIVE : group.cells) & own) !== 0
}

/** `in Ulm`: a name without article, behind a preposition with two cases. */
function isPlaceName(tokens: readonly Token[], { start, end }: NounGroup): boolean {
  return (
    start === end &&
    (tokens[end]?.forms.noun ?? 0) === 0 &&
    /^(?:in|an|auf|bei|nahe)$/u.test(tokens[end - 1]?.lower ?? '')
  )
}

/** They stand for objects of their own. */
const STANDS_ALONE =
  /^(?:das|was|alles|etwas|nichts|vieles|viel|mehr|weniger|einiges|beides|ihn|ihm|ihnen|ihr|mir|dir)$/u

/** How far and how much: `kam mit dem Bus und den Rest zu Fuß`. */
const EXTENT = /(?:[Ww]eg|[Rr]est|[Tt]eil|[Hh]älfte|[Ss]trecke|[Mm]eter|[Ss]chritt|[Ll]auf)$/u

/**
 * Behind the phrase no second clause goes on: no finite verb but that of a subordinate clause, or the one right behind what opens a
 * sentence; nothing that has a dative beside it (`dem Vernehmen nach`, `dem Amt dankbar`).
 */
function endsClause({ tokens, isFirst }: Stretch, from: number, own: Cells): boolean {
  const rest = tokens.slice(from)
  const [next] = rest
  const last = rest.at(-1)
  // `eingeschlagen haben`: an infinitive at the end.
  const finite = (token: Token) =>
    isSurelyFinite(token) ||
    (isPluralVerb(token) && !(token === tokens.at(-1) && (token.forms.verb & VerbForm.infinitive) !== 0))
  const hasFiniteBefore = tokens.slice(0, from).some((token) => isSurelyFinite(token) || isPluralVerb(token))
  const count = rest.filter(finite).length
  const isOpening = isFirst && next !== undefined && finite(next)
  // `zahlt für die Halle und dem Verein einen Zuschuss`: who gets something, and what.
  if (
    own === DATIVE &&
    !isOpening &&
    nounGroupsOf(tokens.slice(from - 1))
      .slice(1)
      .some((group) => !group.isGenitive)
  )
    return false
  if (count > 0) {
    const isSubordinate = SUBORDINATORS.has(tokens[0]?.lower ?? '') && last !== undefined && finite(last)
    if (hasFiniteBefore || count > 1 || !(isSubordinate || isOpening)) return false
  }
  if (rest.some(({ lower }) => /^(?:und|oder|sowie|aber|zu)$/u.test(lower))) return false
  if (last && !isNoun(last) && PREPOSITIONS.has(last.lower)) return false
  if (own !== DATIVE) return true
  if (next && WITH_DATIVE.test(next.lower)) return false
  return !rest.some(({ lower, forms, text }) => text === lower && forms.isBare && (forms.verb & PARTICIPLE) === 0)
}

const PARTICIPLE = VerbForm.pastParticiple
const WITH_DATIVE =
  /^(?:nach|zufolge|entsprechend|gemäß|gegenüber|zuliebe|zuwider|entgegen|entlang|getreu|nahe|voran|voraus|zugute)$/u
