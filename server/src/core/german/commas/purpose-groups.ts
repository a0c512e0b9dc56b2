import { BE, HAVE } from '../clauses/auxiliaries.ts'
import { hasFinite, infinitiveEnd, isAdverb, isContent, isVerbal } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { COPULAS, PREPOSITIONS, PRONOUNS } from '../clauses/function-words.ts'
import { opensWithImperative } from '../clauses/imperatives.ts'
import { INVITING_NOUNS } from '../clauses/noun-infinitives.ts'
import { ONE_PREDICATE } from '../clauses/one-predicate.ts'
import { closesAsParticle } from '../clauses/verb-particles.ts'
import { takesUm } from '../clauses/verbs-with-um.ts'
import { VerbForm } from '../words/morphology.ts'
import { governorOf } from './infinitive-governors.ts'

/**
 * `um sich zu informieren`: from `um` to its infinitive, and before it a clause that is complete and nothing that `um` could belong to.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Infinitivgruppen mit um, ohne, statt).
 */
export function opensPurpose(stretch: Stretch, at: number): boolean {
  const { tokens } = stretch
  const behind = tokens[at - 1]
  const next = tokens[at + 1]
  const group = groupAt(stretch, at)
  // `um der Umwelt willen darauf, …`
  if (group?.some(({ lower }) => lower === 'willen')) return false
  if (!behind || !next || !group || at < 2 || takesUm(group.at(-1) as Token) || isMeasure(group)) return false
  if (isToBeChanged(tokens, at)) return false
  const isAfterNumber = /^[\d.]+$/u.test(behind.text) && next.lower === 'sich'
  if (!isAfterNumber && !isContent(behind) && !isNoun(behind) && !isDegree(tokens, at)) return false
  if (/^\d/u.test(next.text) || next.lower === 'so') return false
  // `… und Polen um herauszufinden`: no noun, so that `um` can only open the group.
  if (group.length === 1 && /^\p{Ll}+zu\p{Ll}+n$/u.test(next.text)) return true
  // `mit Bällen um sich zu werfen`: here `um` belongs to the verb.
  if (next.lower === 'sich' && group.length < 4 && AROUND.test(group.at(-1)?.lower ?? '')) return false
  if (PRONOUNS.has(next.lower) || isAdverb(next) || PREPOSITIONS.has(next.lower))
    return (
      isVerbal(behind) ||
      closesAsParticle(behind.lower) ||
      opensWithImperative(tokens) ||
      tokens.slice(0, at).some((token, i) => mayBeFinite(token) || endOfZuInfinitive(tokens, i) !== undefined)
    )
  // `Es geht um die Chance zu gewinnen`, `die Debatte um die Rente zu führen`: here `um` is a preposition.
  if (tokens.slice(0, at).some(takesUm) || (isNoun(behind) && NOUN_WITH_UM.test(behind.text))) return false
  if (isNoun(behind) && !MEASURES.test(tokens[at + 1]?.text ?? '') && (isGivenFor(tokens, at) || isMeans(tokens, at)))
    return true
  const length = group.length
  if (isAddition(stretch, at) && length > 2) return true
  // `stellt Mittel bereit um Familien zu helfen`
  if (behind.forms.isBare && !isNoun(behind) && length > 2 && hasFinite(tokens.slice(0, at - 1)))
    return !group.some(
      ({ text }, i) => INVITING_NOUNS.test(text) && i + 2 >= group.length - (group.at(-2)?.lower === 'zu' ? 1 : 0)
    )
  const hasZuInside = group.at(-2)?.lower !== 'zu'
  if (isVerbal(behind)) return length > 3 || (length > 1 && isGroupClosed(behind)) || hasZuInside
  if (isDegree(tokens, at) || closesAsParticle(behind.lower)) return hasFinite(tokens.slice(0, at - 1))
  return isNoun(behind) && isWholeClause(tokens.slice(0, at))
}

/** `Das Gesetz ist um einen Satz zu ergänzen`: a copula with nothing predicated before it takes the infinitive with zu itself. */
function isToBeChanged(tokens: readonly Token[], at: number): boolean {
  const [before, verb] = [tokens[at - 2], tokens[at - 1]]
  if (!COPULAS.has(verb?.lower ?? '')) return false
  return isNoun(before) || (!before?.forms.isBare && ((before?.forms.verb ?? 0) & VerbForm.pastParticiple) === 0)
}

const AROUND = /^(?:zu)?(?:werfen|greifen|schlagen|schießen|scharen|blicken|schauen|treten)$/u

/** `haben noch einen Monat Zeit um alle zu informieren`: the group hangs on the noun, with `um` or without. */
function isGivenFor(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at)
  const noun = before.at(-1)?.text ?? ''
  if (!/^(?:Zeit|Chancen?|Möglichkeit(?:en)?|Gelegenheit(?:en)?)$/u.test(noun)) return false
  const verb = before.findLastIndex(
    ({ lower }) => HAVE.has(lower) || BE.has(lower) || /^(?:gibt|gab|biete[tn]|bot)$/u.test(lower)
  )
  return (
    verb >= 0 &&
    before.slice(verb + 1).every(({ lower }) => !PREPOSITIONS.has(lower) && !/^(?:zu[mr]|am|im|vom|beim)$/u.test(lower))
  )
}

/** `ist ein Ort um Bücher zu tauschen`: what a thing is good for; of a `Weg um den See` it may say where. */
function isMeans(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at - 1]?.text ?? ''
  const article = [at - 2, at - 3].find((i) => /^(?:k?eine?|k?einen)$/u.test(tokens[i]?.lower ?? ''))
  if (article === undefined || article < 1 || !MEANS.test(noun)) return false
  // `gibt es einen Ort um die Ecke zu sehen`
  if (/[Oo]rt$/u.test(noun) && tokens.length - at < LONG_GROUP) return false
  return tokens.slice(0, article).some((token) => BE.has(token.lower) || mayBeFinite(token))
}

/** `…, ein Ort um Bücher zu tauschen`: an addition without a verb, and a noun of which an infinitive with zu says nothing. */
function isAddition({ tokens, opens, isFirst, sentence, at: from }: Stretch, at: number): boolean {
  const before = tokens.slice(0, at)
  const noun = before.at(-1)
  if (isFirst || !/^(?:,|–)$/u.test(opens) || !noun || noun.forms.noun === 0) return false
  // `Ziel ist, ein Mittel um die Welt zu schicken`: the infinitive may hang on what stands before the comma.
  const earlier = sentence.tokens.slice(0, from)
  if (
    COPULAS.has(earlier.at(-1)?.lower ?? '') ||
    earlier.some((token) => isGoverning(token) || POINTING.test(token.lower))
  )
    return false
  if (earlier.some(({ text }) => INVITING_NOUNS.test(text))) return false
  if (
    !(MEANS.test(noun.text) || noun.text === 'Projekt') ||
    (/[Oo]rt$/u.test(noun.text) && tokens.length - at < LONG_GROUP)
  )
    return false
  const [first, second] = before
  const article = first?.lower === 'und' ? second : first
  if (!/^eine?$/u.test(article?.lower ?? '') || before.filter(isNoun).length !== 1) return false
  return !before.some((token) => mayBeFinite(token) && token.forms.strong === 0 && token !== article)
}

const POINTING = /^(?:es|da(?:zu|für|r[aui]\p{L}*|bei|mit|von))$/u

/** `die Zeit um Weihnachten`, `ein Schritt um zehn Prozent`: how far, or when. */
const MEASURES =
  /^(?:\d.*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|hundert|Weihnachten|Ostern|Pfingsten|Neujahr|Silvester|Mitternacht|Mittag|jeden|keinen)$/u
const LONG_GROUP = 6
const MEANS =
  /^(?:\p{L}*(?:[Oo]rt|[Mm]ittel|[Ww]erkzeug|[Ii]nstrument|[Pp]lattform|[Mm]ethode|[Ss]trategie|[Mm]aßnahme)|Grund|Anlass|Schritt|Voraussetzung|Grundlage|Chance|Möglichkeit|Gelegenheit)$/u

/** The words behind `um` up to its infinitive; where a series with commas reaches across the stretch, those of the sentence. */
function groupAt({ tokens, closes, sentence, at: from }: Stretch, at: number): readonly Token[] | undefined {
  const end = infinitiveEnd(tokens, at + 1)
  if (end !== undefined) return tokens.slice(at + 1, end + 1)
  if (closes !== ',') return undefined
  const rest = sentence.tokens.slice(from + at + 1)
  const last = infinitiveEnd(rest, 0)
  const group = last === undefined ? [] : rest.slice(0, last + 1)
  return group.length > 0 &&
    group.every(({ before }) => before === '' || before === ',') &&
    !hasFinite(group.slice(0, -1))
    ? group
    : undefined
}

/** `zu viele Autos um …`, `genug um …`, `tun alles um …`: a degree that the group explains. */
function isDegree(tokens: readonly Token[], at: number): boolean {
  if (/^(?:genug|alles)$/u.test(tokens[at - 1]?.lower ?? '')) return true
  return [1, 2].some(
    (back) => /^(?:viele?|wenige?)$/u.test(tokens[at - back]?.lower ?? '') && tokens[at - back - 1]?.lower === 'zu'
  )
}

/** `wird gebaut um Platz zu schaffen`: with a participle or an infinitive its clause is complete. */
function isGroupClosed({ forms }: Token): boolean {
  return (forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple)) !== 0
}

/** `Sie bot einen Raum um Ideen zu tauschen`: a main clause with a verb that takes no infinitive with zu itself. */
function isWholeClause(tokens: readonly Token[]): boolean {
  if (tokens.some((token) => ONE_PREDICATE.has(token.lower) || isGoverning(token))) return false
  return !INVITING_NOUNS.test(tokens.at(-1)?.text ?? '') && hasFinite(tokens.slice(1))
}

function isGoverning(token: Token): boolean {
  return !isNoun(token) && token.forms.strong === 0 && governorOf(token.lower) !== undefined
}

/** `um zwei Wochen zu verlängern`: by how much something changes. */
function isMeasure(group: readonly Token[]): boolean {
  return (
    group.some(({ text }) =>
      /^(?:Hälfte|Drittel|Viertel|Prozent|Tage?|Wochen?|Monate?|Jahre?|Stunden?|Euro|Meter|Kilometer)$/u.test(text)
    ) && CHANGES.test(group.at(-1)?.lower ?? '')
  )
}

const CHANGES =
  /^(?:erhöh|verring|erweiter|ergänz|verlänger|verkürz|reduzier|steiger|senk|kürz|verschieb|aufzu|anzuheb|herab)/u

/** Nouns that `um` completes: what one fights for, talks about or gathers round. */
const NOUN_WITH_UM =
  /(?:streit|kampf|krieg|konflikt|sorgen?|bitten?|bemühungen?|debatten?|diskussion(?:en)?|gespräche?|verhandlung(?:en)?|wettbewerb|wettlauf|wettstreit|rennen|ringen|werben|werbung|bewerbung|konkurrenz|verdienste?|skandal|affäre|gerüchte?|wirbel|trubel|rummel|hype|mythos|legenden?|geschichten?|themen?|fragen?|prozess|team|gruppe|kreis|runde|gebiet|region|bereich|areal|fläche|reise|tour|lauf|zaun|mauer|ring|gürtel|erhöhung|anstieg|rückgang|zuwachs|kürzung|senkung|steigerung|verringerung|plus|minus)$/iu

/** `kam ohne ein Wort zu sagen`: but `ohne die Chance zu gewinnen` is a preposition with its noun. */
export function opensWithout(tokens: readonly Token[], at: number): boolean {
  const end = infinitiveEnd(tokens, at + 1) ?? endOfSeveral(tokens, at)
  const behind = tokens[at - 1]
  if (end !== undefined && at > 1 && behind && isNoun(behind) && opensBehindNoun(tokens, at, end)) return true
  if (end === undefined || at < 2 || !behind || !isContent(behind) || !isVerbal(behind)) return false
  // `lernt ohne Angst zu schwimmen`
  if (/^(?:ge)?lern/u.test(behind.lower)) return false
  // `ist ohne Hilfe nicht zu bauen`: the infinitive belongs to the verb.
  if (ONE_PREDICATE.has(behind.lower) && !isVerbal(tokens[at - 2] as Token)) return false
  return !tokens.slice(at + 1, end).some((token) => isNoun(token) && INVITING_NOUNS.test(token.text))
}

/** `ohne sich anmelden oder Karten kaufen zu müssen`: infinitives of one `zu`, up to the end of the stretch. */
function endOfSeveral(tokens: readonly Token[], at: number): number | undefined {
  const last = tokens.length - 1
  const link = tokens.findIndex(({ lower }, i) => i > at + 2 && /^(?:oder|und)$/u.test(lower))
  const isJoined = link > 0 && ((tokens[link - 1]?.forms.verb ?? 0) & VerbForm.infinitive) !== 0
  if (!isJoined || !tokens.some((_, i) => i > link && endOfZuInfinitive(tokens, i) === last)) return undefined
  return tokens.slice(link, last + 1 - LENGTH_OF_TAIL).some((token) => isSurelyFinite(token)) ? undefined : last
}

/** `kaufen zu müssen` */
const LENGTH_OF_TAIL = 3

/** `flüchtete zu Fuß ohne sich zu kümmern`: behind the noun of a whole clause, with the reflexive, which is no noun of `ohne`. */
function opensBehindNoun(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]?.lower !== 'ohne' || end !== tokens.length - 1 || !/^(?:sich|es)$/u.test(tokens[at + 1]?.lower ?? ''))
    return false
  const before = tokens.slice(0, at)
  if (before.some((token) => ONE_PREDICATE.has(token.lower) || isGoverning(token) || INVITING_NOUNS.test(token.text)))
    return false
  return hasFinite(before)
}
