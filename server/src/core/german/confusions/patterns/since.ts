import { FINITE_AUXILIARIES } from '../../clauses/auxiliaries.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../../clauses/clauses.ts'
import { DETERMINERS } from '../../clauses/determiners.ts'
import { ARTICLES, NOMINATIVE_PRONOUNS, PREPOSITIONS } from '../../clauses/function-words.ts'
import { isTime, nounGroupsOf } from '../../clauses/noun-groups.ts'
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../dates/dates.ts'
import { ALL_CELLS, Case, type Cells, cellsOfCase, NOMINATIVE } from '../../words/cells.ts'
import { THIRD } from '../../words/morphology.ts'
import { countsSeveral } from '../../words/number-words.ts'
import { type ConfusionPattern, keepCase, lowerOf } from '../confusion-pattern.ts'

/** `seit`, `seid` and `sei`: told apart by the time that follows, by who is spoken to, and by the verb of the clause. */
export const SINCE: readonly ConfusionPattern[] = [
  { found: 'seid Seid', right: keepCase('seit'), means: 'Form von „sein“', fits: isSinceEvent },
  { found: 'seid Seid', right: keepCase('seit'), means: 'Form von „sein“', fits: isSince },
  { found: 'sei Sei', right: keepCase('seit'), means: 'Form von „sein“', fits: isSinceBesideVerb },
  { found: 'seit Seit', right: keepCase('seid'), means: 'Zeitangabe', fits: isRequest },
  { found: 'seit Seit', right: keepCase('seid'), means: 'Zeitangabe', fits: areYou }
]

/** `Ihr seit ein tolles Team`, `Wann seit ihr da?`: the clause has no other verb, and no time follows. */
function areYou(tokens: readonly Token[], at: number, { closes, isFirst }: Stretch): boolean {
  if (lowerOf(tokens[at - 1]) === 'ihr') {
    const next = lowerOf(tokens[at + 1])
    // `das ihr seit 20 Jahren gehört`, `ihr seit langem größtes Projekt`: what is hers, or what somebody does with her.
    if (tokens.some((token) => mayBeFinite(token)) || lowerOf(tokens[at + 2]) === 'paar') return false
    const rest = tokens.slice(at + 1)
    if (rest.some(({ text }) => DATIVE_OF_TIME.test(text) || /^\d/u.test(text))) return false
    if (FOR_YOU.test(next)) return at === 1 && (tokens[at + 2]?.forms.strong ?? 0) === 0
    return isFirst && at === 1 && /^(?:ein|eine|die|das|unsere?)$/u.test(next)
  }
  return (
    lowerOf(tokens[at + 1]) === 'ihr' &&
    closes.startsWith('?') &&
    !isNoun(tokens[at + 2]) &&
    !tokens.some((token) => mayBeFinite(token))
  )
}

/** What goes on behind `ihr seid` and not behind `ihr seit`. */
const FOR_YOU = /^(?:herzlich|alle|nicht|willkommen|eingeladen|super|toll|klasse|spitze|dabei)$/u

/** `Seit mutig und bringt eure Ideen ein!`, `seit willkommen bei uns`: an adjective alone, and no other verb. */
function isRequest(tokens: readonly Token[], at: number, { sentence, closes }: Stretch): boolean {
  // `seit herzlich willkommen`
  const skipped = /^(?:herzlich|alle|bitte|ganz|so|nicht|auch|stets|immer)$/u.test(lowerOf(tokens[at + 1])) ? 1 : 0
  const adjective = tokens[at + 1 + skipped]
  const next = tokens[at + 2 + skipped]
  if (!adjective || isNoun(adjective) || OF_TIME.test(adjective.lower) || PREPOSITIONS.has(adjective.lower))
    return false
  if (!adjective.forms.isBare && adjective.lower !== 'dabei') return false
  if (next && next.lower !== 'und' && !(PREPOSITIONS.has(next.lower) && !tokens.some((token) => mayBeFinite(token))))
    return false
  const isSpoken =
    adjective.lower === 'willkommen' ||
    (adjective.lower === 'dabei' && lowerOf(tokens[at - 1]) === 'und') ||
    closes.includes('!') ||
    sentence.tokens.some(({ lower }) => /^(?:euch|eure[rnms]?|euer)$/u.test(lower))
  return isSpoken && !tokens.slice(0, at).some((token) => mayBeFinite(token))
}

const OF_TIME =
  /^(?:kurz|lang|früh|spät|ewig|neuest|gestern|jüngst|damals|hier|rund|knapp|genau|fast|gut|circa|etwa|ungefähr|mindestens|anno)$/u

/** `seid Jahren`, `seid mehr als zehn Jahren`: nobody is spoken to as `ihr`. */
function isSince(tokens: readonly Token[], at: number, { sentence, closes }: Stretch): boolean {
  const next = lowerOf(tokens[at + 1])
  if (!TIME.test(next) && !isSinceDay(tokens, at) && !DATIVE_OF_TIME.test(endOfTime(tokens, at + 1)?.text ?? ''))
    return false
  // `Geht raus und seid der Wandel`: the article and its noun are no dative.
  const article = DETERMINERS.get(next)
  if (article && !(article.cells & DATIVE & groupCells(tokens, at + 2))) return false
  // `Seid einer Meinung und handelt!`: a request.
  if (at === 0 && closes.startsWith('!')) return false
  if (at === 0 && ARTICLES.has(next) && !tokens.some((token, i) => i > 0 && mayBeFinite(token))) return false
  return !sentence.tokens.some((t) => t.lower === 'ihr' || t.lower === 'euch')
}

/** The cells of the first noun from the place on; all where it is unknown or there is none. */
function groupCells(tokens: readonly Token[], from: number): Cells {
  return tokens.slice(from, from + LONGEST_TIME).find((token) => isNoun(token))?.forms.noun || ALL_CELLS
}

const TIME =
  /^(?:jahren|jahrzehnten|monaten|wochen|tagen|stunden|langem|kurzem|jeher|dem|den|der|einem|einer|einigen|vielen|wenigen|mehreren|anfang|ende|mitte|beginn|über|rund|fast|gestern|heute|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|\d{4}|\d+|zwei|drei|vier|fünf|zehn|zwanzig)$/u
const DATIVE_OF_TIME = /(?:[Jj]ahren|[Tt]agen|[Mm]onaten|[Jj]ahrzehnten|[Jj]ahrhunderten)$/u

/** The last word of a time that begins at the place: `2019`, `zwei Jahren`, `mehr als zehn Jahren`, `dem vergangenen Winter`. */
function endOfTime(tokens: readonly Token[], from: number): Token | undefined {
  for (let i = from; i < from + LONGEST_TIME; i++) {
    const token = tokens[i]
    if (!token) return undefined
    if (/^(?:1[89]|20)\d\d$/u.test(token.text) && !isNoun(tokens[i + 1])) return token
    if (isNoun(token)) return isTime(tokens, { end: i }) || DATIVE_OF_TIME.test(token.text) ? token : undefined
    const mayStand =
      ABOUT.test(token.lower) ||
      countsSeveral(token.lower) ||
      (ARTICLES.has(token.lower) && /[mr]$/u.test(token.lower)) ||
      (token.forms.weak !== 0 && /e[nmr]$/u.test(token.lower))
    if (!mayStand) return undefined
  }
  return undefined
}

const DATIVE = cellsOfCase(Case.dative)
const LONGEST_TIME = 5
const ABOUT =
  /^(?:mehr|als|über|gut|knapp|etwa|fast|rund|ungefähr|nunmehr|bald|genau|mindestens|weit|circa|anfang|ende|mitte)$/u

/** `Die Halle ist sei 2019 zu`, `Bereits sei zwei Jahren läuft …`: the clause has its verb, and no second subject before `sei`. */
function isSinceBesideVerb(tokens: readonly Token[], at: number): boolean {
  const time = endOfTime(tokens, at + 1)
  if (!time || tokens.some(({ lower }) => /^(?:und|oder|aber|dass|ob|wie|als|dies|das)$/u.test(lower))) return false
  const behind = tokens[tokens.indexOf(time) + 1]
  if (at < 2) return isFiniteVerb(behind) && (at === 0 || /^(?:bereits|schon|erst|etwa)$/u.test(lowerOf(tokens[0])))
  const verb = tokens.findIndex((token, i) => i < at && isFiniteVerb(token))
  if (verb < 0) return false
  const between = tokens.slice(verb + 1, at)
  return (
    !between.some(({ lower }) => NOMINATIVE_PRONOUNS.has(lower) || /^(?:sie|es|diese|die)$/u.test(lower)) &&
    nounGroupsOf(between).every((group) => group.isGoverned || (group.cells & NOMINATIVE) === 0)
  )
}

function isFiniteVerb(token: Token | undefined): boolean {
  return isSurelyFinite(token) || (token !== undefined && FINITE_AUXILIARIES.has(token.lower) && !isNoun(token))
}

/** `Seid Montag ist`, `ist seid Mai zu`: another finite verb stands in the clause; `Seid Montag um acht da!` has none. */
function isSinceDay(tokens: readonly Token[], at: number): boolean {
  if (!DAY_OR_MONTH.test(tokens[at + 1]?.text ?? '')) return false
  return at === 0 ? isSurelyFinite(tokens[2]) : tokens.slice(0, at).some((token) => isSurelyFinite(token))
}

const BEGINNINGS = '(?:\\p{Lu}\\p{Ll}+(?:beginn|anfang|ende|mitte|start|schluss|eröffnung|gründung))'
const DAY_OR_MONTH = new RegExp(
  `^(?:${[...WEEKDAY_NAMES, ...MONTH_NAMES].join('|')}|Sonnabend|Ostern|Pfingsten|Weihnachten|${BEGINNINGS})$`,
  'u'
)

/** `Seid meinem Amtsantritt hat …`, `Seid der Eröffnung kamen …`: nobody is spoken to, and the clause has another verb. */
function isSinceEvent(tokens: readonly Token[], at: number, { sentence }: Stretch): boolean {
  const [article, noun] = tokens.slice(at + 1)
  if (
    !/^(?:[msd]einem|[msd]einer|unserem|unserer|ihrem|ihrer|dieser|diesem|letztem|letzter|vergangenem|vergangener|dessen|deren)$/u.test(
      lowerOf(article)
    )
  )
    return false
  if (!isNoun(noun) && (noun?.forms.weak ?? 0) === 0) return false
  if (
    sentence.tokens.some(({ lower }) => /^(?:ihr|euch|eure[rnms]?|euer)$/u.test(lower)) &&
    !/^ihre/u.test(lowerOf(article))
  )
    return false
  // `habt` speaks to somebody.
  return tokens.some(
    (token, i) =>
      i !== at && (isSurelyFinite(token) || (FINITE_AUXILIARIES.has(token.lower) && (token.forms.verb & THIRD) !== 0))
  )
}
