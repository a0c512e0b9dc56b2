import { BE } from '../clauses/auxiliaries.ts'
import { endsInFinite, isCluster, isContent, isVerbal } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from '../clauses/function-words.ts'
import { isFree, isSurelyNominative, nounGroupsOf } from '../clauses/noun-groups.ts'
import { mayBeParticle } from '../clauses/verb-particles.ts'
import { NOMINATIVE } from '../words/cells.ts'
import { VerbForm } from '../words/morphology.ts'
import { isRelativeAt } from './relative-readings.ts'
import { isSecondVerb, isVerbAtEnd, mainVerbAmong } from './second-verbs.ts'

/**
 * `klagte vor Gericht da die Stadt nicht zahlte`, `ist frei sofern nichts anderes bestimmt ist`, `weiß nicht was kommt`: a whole clause,
 * a word that can open the next, and at the end a verb that the first has no room for.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Nebensätze).
 */
export function opensByTwoVerbs(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const { lower } = tokens[at] as Token
  const isQuestion = QUESTION.test(lower)
  if (!isQuestion && !CONJUNCTION.test(lower)) return false
  const before = tokens.slice(0, at)
  if (lower === 'was' && isAskedFor(tokens, at)) return true
  if (isQuestion && isAnnounced(tokens, at)) return true
  if (isQuestion && closesWhole(before, true) && isShortQuestion(tokens, at, stretch)) return true
  if (!closesWhole(before, isQuestion) || !endsInFinite(tokens, at, stretch) || !isVerbAtEnd(tokens)) return false
  const main = mainVerbAmong(before)
  if (main < 0 || !isSecondVerb(tokens, main, tokens.at(-1) as Token) || isAsked(before)) return false
  const behind = tokens.slice(at + 1)
  // `so schön wie der Wald ist`: left to the writer's ear.
  if (lower === 'wie' && /^(?:so|ebenso|genauso)$/u.test(before.at(-2)?.lower ?? '')) return false
  if (TWOFOLD.test(lower)) {
    // Another word behind may open the clause instead: `arbeitet als Koch seit er hier ist`.
    const isOther = behind.some(
      (token, i) =>
        (SUBORDINATORS.has(token.lower) && !ARTICLES.has(token.lower)) ||
        (i > 0 && isNoun(behind[i - 1]) && isRelativeAt(behind, i))
    )
    // `zeigte und sich als Beamter ausgab`: verbs of one clause that is subordinate itself.
    if (before.slice(main + 1).some((token) => JOINS.test(token.lower))) return false
    // `offen während der Ferien und der Garten blüht`: behind `und` begins a sentence of its own.
    if (behind.some((token) => JOINS.test(token.lower))) return false
    const end = tokens.at(-1) as Token
    const isPast = end.forms.strong !== 0 && /ten?$/u.test(end.lower)
    if (isOther || !(isSurelyFinite(end) || isPast || isCluster(tokens, tokens.length - 1, main))) return false
    if (lower === 'als' && behind[0]?.lower === 'plötzlich') return true
    // `damit im Notfall jeder Handgriff sitzt`: nothing else could open the clause that the second verb ends.
    const isOnlyOpener =
      /^(?:da|damit|während|solange|soweit)$/u.test(lower) ||
      // `waren noch unterwegs als im Keller ein Feuer ausbrach`: no role in which somebody acts begins so.
      (lower === 'als' && PREPOSITIONS.has(behind[0]?.lower ?? '') && !CALLING.test(tokens[main]?.lower ?? ''))
    if (isOnlyOpener && (isSurelyFinite(end) || (lower === 'als' && isPast)) && holdsNominative(behind)) return true
    return (
      ARTICLES.has(behind[0]?.lower ?? '') ||
      PRONOUNS.has(behind[0]?.lower ?? '') ||
      behind[0]?.lower === 'dies' ||
      (lower !== 'als' && isNoun(behind[0]))
    )
  }
  return true
}

/** `sollten wenn möglich mit der Bahn anreisen`: of a formula without subject and verb the writer decides (§ 76). */
export function opensFormula(tokens: readonly Token[], at: number): boolean {
  return FORMULA.test(tokens[at + 1]?.lower ?? '')
}

const FORMULA = /^(?:möglich|nötig|notwendig|erforderlich|gewünscht|vorhanden|verfügbar|machbar|sinnvoll|zutreffend)$/u

/** `spielte so als hätte es nie geregnet`: right behind `als` the verb, and before it a clause that has its own. */
export function opensUnreal({ tokens, closes }: Stretch, at: number): boolean {
  const [verb, subject] = [tokens[at + 1], tokens[at + 2]]
  if (!verb || !subject || at < 2 || tokens.length - at < 4 || !/^[.!,]/u.test(closes)) return false
  if (!/^(?:hätten?|wären?|würden?|könnten?|müssten?|gäbe|seien?|habe)$/u.test(verb.lower)) return false
  if (!(PRONOUNS.has(subject.lower) || ARTICLES.has(subject.lower) || isNoun(subject) || subject.lower === 'nichts'))
    return false
  return mainVerbAmong(tokens.slice(0, at)) >= 0 && !isAsked(tokens.slice(0, at))
}

/** `wissen nicht was kommt`: a question of two words. */
function isShortQuestion(tokens: readonly Token[], at: number, { closes }: Stretch): boolean {
  return (
    /^w(?:as|er)$/u.test(tokens[at]?.lower ?? '') &&
    at === tokens.length - 2 &&
    /^[.!?]/u.test(closes) &&
    isSurelyFinite(tokens[at + 1]) &&
    mainVerbAmong(tokens.slice(0, at)) >= 0 &&
    !isAsked(tokens.slice(0, at))
  )
}

/** `darüber sprechen was es bedeutet`, `zur Frage wohin der Weg führt`: a word that points ahead, or a noun that asks. */
function isAnnounced(tokens: readonly Token[], at: number): boolean {
  const [second, behind] = [tokens[at - 2], tokens[at - 1]]
  const rest = tokens.slice(at + 2)
  // `Darüber entscheidet wie vom Gesetz verlangt der Rat`: the word points back, and `wie` needs no verb.
  const isVerb = (token: Token) =>
    mayBeFinite(token) && (tokens[at]?.lower !== 'wie' || (token.forms.verb & VerbForm.pastParticiple) === 0)
  if (!behind || at < 2 || !rest.some(isVerb)) return false
  if (behind.text === 'Frage')
    return (
      // `eine Frage wie diese`
      (tokens[at]?.lower !== 'wie' ||
        /^(?:es|wir|man|sie|viele?|weit|lange|gut)$/u.test(tokens[at + 1]?.lower ?? '')) &&
      (/^(?:die|der|eine)$/u.test(second?.lower ?? '') || /^zu[rm]$/u.test(second?.lower ?? '')) &&
      // `die Frage wann und wo`, `die Frage warum bleibt`: cut short.
      (at > 2 || !(JOINS.test(tokens[at + 1]?.lower ?? '') || isSurelyFinite(tokens[at + 1])))
    )
  // `die Art und Weise wie wir leben`; `eine Art wie die Eiche` is a comparison.
  if (/^(?:Art|Weise)$/u.test(behind.text))
    return tokens[at]?.lower === 'wie' && /^(?:wir|ich|man|er|ihr|du)$/u.test(tokens[at + 1]?.lower ?? '')
  if (at < 3) return false
  // `kommt darauf an wie viele mitmachen`
  const depending = `${second?.lower} ${behind.lower}`
  if (/^(?:darauf an|davon ab)$/u.test(depending))
    return tokens
      .slice(0, at - 2)
      .some(({ lower }) => /^(?:k[ao]m(?:m?[te]n?)?|häng(?:t|en)|hing(?:en)?)$/u.test(lower))
  return (
    /^(?:darüber|darauf|davon|daran|dazu)$/u.test(second?.lower ?? '') &&
    /^(?:ge)?(?:sprech|sproch|berat|diskutier|bericht|red|informier|nachdenk|nachgedacht|nachzudenk|aufmerksam|streit|stritt|entscheid|entschied|abstimm|abgestimmt|einig|geeinigt|verständig|hinweis|hingewiesen|erzähl|austausch|ausgetauscht)/u.test(
      behind.lower
    )
  )
}

/** `haben sich gefragt was das „Netz“ ist`: behind the verb the question begins with its subject, wherever its own verb stands. */
function isAskedFor(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? ''
  return (
    at > 1 &&
    /^(?:ge)?(?:fragt|zeigt|erklärt|berichtet|verrät|weiß|wissen|wusste|sehen|sieht)$/u.test(
      tokens[at - 1]?.lower ?? ''
    ) &&
    /^(?:der|die|das|ein|eine|diese[rs]?|er|wir|sie|man)$/u.test(next)
  )
}

/** Open nothing but clauses. */
const CONJUNCTION =
  /^(?:weil|obwohl|nachdem|bevor|sobald|falls|sofern|wenn|indem|sodass|ob|da|damit|während|solange|seitdem|soweit|als)$/u
/** Adverbs and prepositions as well. */
const TWOFOLD = /^(?:da|damit|während|solange|seitdem|soweit|als|wie)$/u
const QUESTION =
  /^(?:was|wer|wann|wo|wie|wohin|woher|wieso|warum|weshalb|wohingegen|wobei|inwieweit|inwiefern|wodurch|wofür|womit|woran|worauf|wovon|wozu|welche[mnrs]?)$/u

/** Whether a clause can end with the words, so that no adverb of the next one is its last: `direkt nachdem`, `vor allem wenn`. */
function closesWhole(before: readonly Token[], isQuestion: boolean): boolean {
  const last = before.at(-1)
  if (!last || before.length < 2) return false
  if (isQuestion && /^(?:nicht|genau|schon|noch)$/u.test(last.lower))
    return isKnowing(before.at(-2)) || isKnowing(before.at(-3))
  if (!isContent(last) || NEAR.test(last.text) || GIVING_REASON.test(last.text)) return false
  if (isNoun(last)) return last.forms.noun !== 0
  if (PRONOUNS.has(last.lower) || /^(?:sehr|wenig|dafür|darum|darauf|darüber|davon|dazu|dort)$/u.test(last.lower))
    return true
  if (mayBeParticle(last.lower)) return before.slice(0, -1).some((token) => mayBeFinite(token))
  if (isVerbal(last)) return last.forms.strong === 0 || isSurelyFinite(last)
  return last.forms.isBare && before.some(({ lower }) => BE.has(lower))
}

/** A subject that can be nothing else, or a passive that needs none. */
function holdsNominative(behind: readonly Token[]): boolean {
  const groups = nounGroupsOf(behind.slice(0, -1))
  return groups.some(
    (group) => isSurelyNominative(group) || (isFree(group) && (group.cells & NOMINATIVE) !== 0 && group.start > 0)
  )
}

/** What somebody calls or takes a thing for stands behind `als`, too. */
const CALLING = /^(?:g[ia]lt|galten|wirk|bezeichn|versteh|sieh|sah|nenn|betracht|bewert|dien|fungier|arbeite)/u

/** Adverbs that belong to the reason: `einfach weil sie will`. */
export const GIVING_REASON =
  /^(?:einfach|schlicht|wohl|bloß|wahrscheinlich|vermutlich|möglicherweise|offenbar|angeblich|hauptsächlich|vornehmlich|ausgerechnet|teils|teilweise|zumeist|meist|großenteils|größtenteils|insgesamt|zumindest|mehrmals)$/u

const JOINS = /^(?:und|oder|sowie)$/u

/** How long before or after, and adverbs that set the clause off: the comma, if any, stands before them. */
const NEAR =
  /^(?:Minuten?|Sekunden?|Stunden?|Moment|Augenblick|Jahrzehnte?|Jahrhunderte?|Male?|Nacht|Abend|Morgen|sofort|bald|zeitgleich|rechtzeitig|ausgerechnet|überall|egal|gleich|vornehmlich|hauptsächlich|vorwiegend|zumindest|wenigstens|ganz|umso|viel|so|ebenso|mehr|weniger|besser|größer|höher|eher|früher|später|länger|anders)$/u

function isKnowing(token: Token | undefined): boolean {
  return /^(?:weißt?|wissen|wisst|wusst|sag|zeig|versteh|fragt?|fragen|klar|sehen|sieht|steht)/u.test(
    token?.lower ?? ''
  )
}

/** The sentence is a question itself, or another clause without its verb is open. */
function isAsked([first, ...more]: readonly Token[]): boolean {
  if (QUESTION.test(first?.lower ?? '') || CONJUNCTION.test(first?.lower ?? '')) return true
  return more.some(
    ({ lower }) =>
      SUBORDINATORS.has(lower) && !ARTICLES.has(lower) && !TWOFOLD.test(lower) && !/^(?:bis|seit)$/u.test(lower)
  )
}
