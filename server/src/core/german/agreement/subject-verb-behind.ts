import { hasFinite } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { hasSubjectAlone } from '../clauses/intransitive-verbs.ts'
import { asInSentence, isTime, type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { isQuantity, type NumberMismatch, numberOf, PRONOUN } from '../clauses/number-comparison.ts'
import { nominativeIn } from '../clauses/possible-subjects.ts'
import { mayBeParticle } from '../clauses/verb-particles.ts'
import { ALL_CELLS, Case, type Cells, cells, cellsOfCase, PLURAL } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { countsSeveral } from '../words/number-words.ts'
import { isExtent, WITHOUT_SUBJECT } from './counted-subjects.ts'

/**
 * `An der Übung nahm rund 150 Kräfte teil`, `Zu den Preisträgern gehört auch drei Betriebe`: the verb has no object in the accusative, and
 * behind it stands several of something, with a number or a word for many before it, and nothing that could be the subject in the singular.
 * Source: Duden, Die Grammatik (Kongruenz von Subjekt und Finitum).
 */
export function mismatchBehind(stretch: Stretch): NumberMismatch | undefined {
  const place = verbPlace(stretch)
  if (place === undefined) return undefined
  const verb = stretch.tokens[place] as Token
  const rest = withRow(stretch, withoutAbout(stretch.tokens.slice(place + 1)))
  if (!rest || numberOf(verb) !== 'singular' || !hasSubjectAlone(verb, rest, stretch.sentence.tokens)) return undefined
  if (rest.some(({ lower }) => WITHOUT_SUBJECT.test(lower) || lower === 'es') || isElsewhere(rest)) return undefined
  const groups = nounGroupsOf(rest)
  const [subject, ...others] = groups.filter((group) => !group.isGoverned && !group.isGenitive && !isOnlyDative(group))
  if (!subject || subject.isJoined || !isSurelySeveral(rest, subject, verb)) return undefined
  // Behind several things more may be joined, whatever their number.
  if (!others.every((group) => isJoinedTo(rest, subject, group) || isTime(rest, group))) return undefined
  if (groups.some((group) => mayHide(rest, group))) return undefined
  const noun = rest[subject.end] as Token
  const pronoun = rest.some(
    (token, i) =>
      PRONOUN.test(token.lower) &&
      !isPartOf(groups, i) &&
      !(isCount(token) && isPartOf(groups, i + 1)) &&
      !isBeforePlural(rest, i)
  )
  return pronoun ? undefined : { noun, verb, number: 'plural' }
}

/** The verb behind what opens the sentence and is no subject, or the first word behind a clause that opens it. */
function verbPlace({ tokens, isFirst, opens, sentence, at }: Stretch): number | undefined {
  if (!isFirst) {
    const verb = tokens[0]
    if (opens !== ',' || !verb || !isVerbAt(tokens, 0)) return undefined
    const before = sentence.tokens.slice(0, at)
    const [first] = before
    if (!first || before.slice(1).filter((token) => token.before !== '').length > 1) return undefined
    if (before.some((token, i) => i > 0 && token.before !== '' && token.before !== ',')) return undefined
    const end = before.findIndex((token, i) => i > 0 && token.before === ',')
    if (end < 0)
      return /^(?:wie|wenn|weil|obwohl|nachdem|da|seit|als|während|damit)$/u.test(first.lower) ? 0 : undefined
    // `Dem Verein, der 1921 gegründet wurde, gehört …`
    return isNoSubject(before.slice(0, end)) && SUBORDINATORS.has(before[end]?.lower ?? '') ? 0 : undefined
  }
  const place = tokens.findIndex((_, i) => i > 0 && isVerbAt(tokens, i))
  return place > 0 && isNoSubject(tokens.slice(0, place)) ? place : undefined
}

/** `gehört` is a participle too, and `beteiligte` an adjective, but not before `sich`. */
function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || isNoun(token)) return false
  // `profitiert`: a participle as well, but the sentence has no other verb.
  const isOnly = /iert$/u.test(token.lower) && !tokens.some((other, i) => i !== at && mayBeFinite(other))
  return (
    isSurelyFinite(token) ||
    isOnly ||
    token.lower === 'gehört' ||
    (tokens[at + 1]?.lower === 'sich' && mayBeFinite(token))
  )
}

/** `rund 150 Kräfte`, `über 50 Gäste`: here the word is no preposition. */
function withoutAbout(rest: readonly Token[]): readonly Token[] {
  const isTopic = ABOUT_TOPICS.test(rest.at(-1)?.lower ?? '')
  return rest.filter(
    ({ lower }, i) => !(ABOUT.test(lower) && countsSeveral(rest[i + 1]?.lower ?? '') && !(isTopic && lower === 'über'))
  )
}

/** `wurde über 20 Pläne gesprochen` */
const ABOUT_TOPICS =
  /^(?:gesprochen|diskutiert|beraten|berichtet|abgestimmt|verhandelt|nachgedacht|entschieden|informiert|gestritten|debattiert|geredet)$/u

const ABOUT = /^(?:rund|über|etwa|fast|knapp|gut|bis|unter|insgesamt|mindestens|circa)$/u

/** Datives, phrases with prepositions, adverbs. */
function isNoSubject(words: readonly Token[]): boolean {
  const tokens = asInSentence(words)
  const [first] = tokens
  if (!first || /^(?:w\p{Ll}+|und|oder)$/u.test(first.lower) || tokens.some(({ before }, i) => i > 0 && before !== ''))
    return false
  const groups = nounGroupsOf(tokens)
  if (groups.length === 0)
    return tokens.every(({ lower, text, forms }) => text === lower && !PRONOUN.test(lower) && forms.noun === 0)
  const isOpened = PREPOSITIONS.has(first.lower) || isOnlyDative(groups[0] as NounGroup)
  return isOpened && groups.every((group) => group.isGoverned || group.isGenitive || isOnlyDative(group))
}

function isOnlyDative({ cells: own, isGoverned }: NounGroup): boolean {
  return !isGoverned && (own & ~(DATIVE | GENITIVE)) === 0 && (own & DATIVE) !== 0
}

const DATIVE = cellsOfCase(Case.dative)
const GENITIVE = cellsOfCase(Case.genitive)

/** The words up to the end of the sentence, where behind a comma nothing but a row goes on (`von Feuerwehr, THW und Rotem Kreuz teil`). */
function withRow({ closes, sentence, tokens, at }: Stretch, rest: readonly Token[]): readonly Token[] | undefined {
  if (/^“?[.!]|^$/u.test(closes)) return rest
  if (closes !== ',') return undefined
  const behind = sentence.tokens.slice(at + tokens.length)
  if (isRelativeOfSeveral(behind)) return rest
  const last = behind.at(-1)
  if (!last || behind.length > LONGEST_ROW || !behind.some(({ lower }) => lower === 'und')) return undefined
  const row = mayBeParticle(last.lower) || isParticiple(last) ? behind.slice(0, -1) : behind
  const isRow = row.every(
    (token) =>
      (token.before === '' || token.before === ',') &&
      (isNoun(token) || /^(?:und|sowie)$/u.test(token.lower) || token.forms.strong !== 0)
  )
  // Its first part must be governed, or more could be joined to the subject.
  return isRow && !hasFinite(row) ? [...rest, ...(row.length < behind.length ? [last] : [])] : undefined
}

const LONGEST_ROW = 8

/** `…, die dort wohnen.`: a relative clause of several things, with which the sentence ends. */
function isRelativeOfSeveral(clause: readonly Token[]): boolean {
  const [first, second] = clause
  const pronoun = PREPOSITIONS.has(first?.lower ?? '') ? second : first
  const last = clause.at(-1)
  return (
    /^(?:die|denen|deren)$/u.test(pronoun?.lower ?? '') &&
    clause.every(({ before }, i) => i === 0 || before === '') &&
    last !== undefined &&
    !isNoun(last) &&
    (pronoun?.lower !== 'die' || pronoun !== first || numberOf(last) === 'plural')
  )
}

function isParticiple(token: Token): boolean {
  return !isNoun(token) && (token.forms.verb & VerbForm.pastParticiple) !== 0
}

/** A relative clause without comma, a second verb, an infinitive group, something that is compared. */
function isElsewhere(rest: readonly Token[]): boolean {
  return rest.some(
    (token) =>
      isSurelyFinite(token) ||
      /^(?:wie|als|zu|nicht|kein\p{Ll}*|je|jeweils|statt|sondern|oder|neben|gegenüber)$/u.test(token.lower)
  )
}

/** `rund 150 Kräfte`, `mehrere Datenträger`, `viele Gäste`; of amounts, times and the like one is meant as often, save millions. */
function isSurelySeveral(rest: readonly Token[], { start, end, cells: own }: NounGroup, verb: Token): boolean {
  const noun = rest[end]
  // A number in words stands before the group.
  const words = rest.slice(isCount(rest[start - 1]) ? start - 1 : start, end)
  if (
    !noun ||
    (own & nominativeIn('plural')) === 0 ||
    (words.some(isNoun) && !/^(?:Millionen|Milliarden)$/u.test(rest[end - 1]?.text ?? ''))
  )
    return false
  const isMillions =
    words.some(({ text }) => /^(?:Millionen|Milliarden)$/u.test(text)) &&
    !words.some(({ text }) => /^1(?:,|$)/u.test(text))
  if (isMillions) return /^fehlte?$/u.test(verb.lower)
  if (isQuantity(noun) || isExtent(noun) || isTime(rest, { end }) || noun.forms.noun === 0) return false
  const isCounted = words.some(({ lower, text }) => countsSeveral(lower) && !/^(?:1[89]|20)\d\d$/u.test(text))
  return (
    (isCounted && (noun.forms.noun & PLURAL) !== 0) ||
    (words.some(({ lower }) => MANY.test(lower)) && (own & ~PLURAL) === 0) ||
    isBarePlural(noun, words, own, verb)
  )
}

/** `profitiert kleine Betriebe`, `entsteht Wohnungen`: no article, and nothing but several; alone it may be a title (`steht Nüsse auf dem Plan`). */
function isBarePlural(noun: Token, words: readonly Token[], own: Cells, verb: Token): boolean {
  if (
    (own & ~(PLURAL | OLD_DATIVE)) !== 0 ||
    (noun.forms.noun & ~(PLURAL | OLD_DATIVE)) !== 0 ||
    noun.forms.weak !== 0 ||
    /s$/u.test(noun.text)
  )
    return false
  if (words.length === 0) return noun.text.length > 5 && !NAMES_TITLES.test(verb.lower)
  return words.every(
    (word) => word.text === word.lower && word.forms.strong !== 0 && !/^(?:die|diese|alle|keine)$/u.test(word.lower)
  )
}

/** `im Betriebe` */
const OLD_DATIVE = cells('Dmn')
const NAMES_TITLES =
  /^(?:steht|stand|folgt|folgte|gilt|galt|läuft|lief|liegt|lag|hängt|erscheint|erschien|gehört|fehlt|fehlte|kommt|kam)$/u

function isCount(token: Token | undefined): boolean {
  return token !== undefined && (countsSeveral(token.lower) || MANY.test(token.lower))
}

const MANY = /^(?:mehrere|viele|zahlreiche|einige|etliche|weitere|verschiedene|zwei|drei)$/u

/** `mehrere Datenträger und eine größere Menge Bargeld` */
function isJoinedTo(rest: readonly Token[], subject: NounGroup, group: NounGroup): boolean {
  return group.isJoined && group.start > subject.end && /^(?:und|sowie)$/u.test(rest[group.start - 1]?.lower ?? '')
}

/** `am Fest Landrat Muster`, `in der Halle der Leiter`: a person may stand behind a noun as if it belonged to it. */
function mayHide(rest: readonly Token[], { start, end, isGenitive, isGoverned, cells: own }: NounGroup): boolean {
  if (isGenitive) return rest[start]?.lower === 'der' && (own & cells('Nm')) !== 0
  if (!isGoverned) return false
  const nouns = rest.slice(start, end + 1).filter((token) => isNoun(token) && !ARTICLES.has(token.lower))
  const [first, ...names] = nouns
  // `aus dem Kreis Borken`, `von Rotem Kreuz`
  return (
    names.length > 0 && !(names.length === 1 && (WITH_NAME.test(first?.text ?? '') || (first?.forms.weak ?? 0) !== 0))
  )
}

const WITH_NAME =
  /(?:[Kk]reis|[Ss]tadt|[Gg]emeinde|[Ll]and|[Oo]rt|[Oo]rtsteil|[Ss]tadtteil|[Rr]egion|[Hh]ochschule|[Uu]niversität|[Ss]chule|[Rr]aum|[Bb]ezirk|[Ff]raktion|[Mm]onat|[Jj]ahr|Anfang|Ende|Mitte)$/u

function isPartOf(groups: readonly NounGroup[], at: number): boolean {
  return groups.some(({ start, end }) => start <= at && at <= end)
}

/** `mehr Gäste`, `alle drei Häuser` */
function isBeforePlural(rest: readonly Token[], at: number): boolean {
  return /^(?:mehr|alle|zwei|drei)$/u.test(rest[at]?.lower ?? '') && ((rest[at + 1]?.forms.noun ?? 0) & PLURAL) !== 0
}

/** `Land und Kommunen einigt sich`: two bare nouns, one of them several, a verb that nothing else can be the subject of. */
export function joinedBare({ tokens, isFirst, closes }: Stretch): NumberMismatch | undefined {
  const [first, link, second, verb, ...rest] = tokens
  if (!isFirst || !first || !second || !verb || link?.lower !== 'und' || !/^“?[.!]|^$/u.test(closes)) return undefined
  if (![first, second].every((token) => isNoun(token) && token.forms.noun !== 0 && token.forms.weak === 0))
    return undefined
  // `Gemeinden` could be an infinitive that stands as a noun, `Bund` a neuter.
  const mayBeOne = ({ forms }: Token) =>
    (forms.noun & nominativeIn('singular') & ((forms.verb & VerbForm.infinitive) === 0 ? ALL_CELLS : ~cells('Nn'))) !==
    0
  const isSeveral = (token: Token) => (token.forms.noun & nominativeIn('plural')) !== 0 && !mayBeOne(token)
  if (
    !isSeveral(second) ||
    !isVerbAt(tokens, 3) ||
    numberOf(verb) !== 'singular' ||
    rest.some(
      (token) => isSurelyFinite(token) || (token.forms.verb & VerbForm.zuInfinitive) !== 0 || token.lower === 'zu'
    )
  )
    return undefined
  // `Bund und Ländern fehlt …` is a dative; `Eltern und Kinder erwartet ein Fest` an object.
  // A plural is no subject of a verb in the singular: `teilt sich die Kosten`.
  const isReflexive =
    rest[0]?.lower === 'sich' &&
    nounGroupsOf(rest).every(
      (group) => group.isGoverned || group.isGenitive || (group.cells & nominativeIn('singular')) === 0
    )
  const hasObject = nounGroupsOf(rest).some((group) => !group.isGoverned && !group.isGenitive)
  return isReflexive && (hasObject || hasSubjectAlone(verb, rest))
    ? { noun: second, verb, number: 'joined' }
    : undefined
}
