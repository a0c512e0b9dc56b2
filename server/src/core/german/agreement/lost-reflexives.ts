import { HAVE, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { hasFinite } from '../clauses/clause-shapes.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { asInSentence, isTime, type NounGroup, nounGroupsOf } from '../clauses/noun-groups.ts'
import { numberOf } from '../clauses/number-comparison.ts'
import { AMOUNT, holdsTwoNouns, nominativeIn } from '../clauses/possible-subjects.ts'
import { Case, cellsOfCase, NOMINATIVE } from '../words/cells.ts'
import {
  mayBeReflexive,
  type ReflexiveVerb,
  reflexiveAtEnd,
  reflexiveInMain,
  reflexiveParticiple
} from './reflexive-verbs.ts'

/**
 * The word behind which `sich` is missing: `Die Kosten belaufen auf …`, `Am Montag einigte der Rat auf …`, `…, die am Projekt
 * beteiligen`, `Der Verein hat für das Bad ausgesprochen`. The clause has one subject, a verb that needs an object, and nothing that could
 * be one. Source: Duden, Die Grammatik (reflexive Verben).
 */
export function lostReflexive(stretch: Stretch): Token | undefined {
  const { tokens } = stretch
  const we = lostUns(stretch)
  if (we) return we
  if (
    tokens.length < 4 ||
    !tokens.some(({ lower }) => mayBeReflexive(lower)) ||
    tokens.some(({ lower }) => REFLEXIVE.test(lower))
  )
    return undefined
  return inMainClause(stretch) ?? inSubordinateClause(stretch)
}

/** `Besonders freuen wir über …`, `Wir kümmern um …`: `wir` with such a verb, its preposition and no object. */
function lostUns({ tokens, isFirst, closes, sentence }: Stretch): Token | undefined {
  if (!isFirst || !/^“?[.,!]/u.test(closes)) return undefined
  const at = tokens.findIndex(({ lower }) => lower === 'wir')
  const isBehind =
    at > 0 && (reflexiveInMain(tokens[at - 1]?.lower ?? '', tokens.at(-1)?.lower ?? '')?.prepositions.size ?? 0) > 0
  const verb = at < 0 ? undefined : isBehind ? tokens[at - 1] : tokens[at + 1]
  if (!verb || (at > 0 && !isBehind) || !NO_OBJECT.test(verb.text)) return undefined
  const entry = reflexiveInMain(verb.lower, tokens.at(-1)?.lower ?? '')
  if (!entry || entry.prepositions.size === 0 || sentence.tokens.some(({ lower }) => lower === 'uns')) return undefined
  const last = isBehind ? (tokens[at] as Token) : verb
  const rest = tokens.slice(tokens.indexOf(last) + 1)
  const from = rest.findIndex(({ lower }) => entry.prepositions.has(lower))
  if (from < 0 || from > 2 || !rest.slice(0, from).every(({ lower }) => DEGREE.test(lower))) return undefined
  if (rest.some((token) => mayBeFinite(token) && token.forms.strong === 0 && !token.forms.isBare)) return undefined
  return nounGroupsOf(rest).some(({ isGoverned, isGenitive }) => !isGoverned && !isGenitive) ? undefined : last
}

/** Those that hardly ever have another object (`wir richten an alle den Appell`). */
const NO_OBJECT = /^(?:freuen|freuten|kümmern|kümmerten|bemühen|bemühten|befassen|befassten|bewerben|bewarben)$/u
const DEGREE = /^(?:sehr|besonders|auch|schon|wieder|riesig|natürlich|nun|jetzt|gern|gerne|intensiv|aktiv|verstärkt)$/u

const REFLEXIVE = /^(?:sich|mich|dich|uns|euch|mir|dir|einander|ich|du|wir|ihr|sie)$/u

function inMainClause(stretch: Stretch): Token | undefined {
  const { tokens, isFirst, closes, sentence } = stretch
  if (!isFirst || sentence.tokens.some(({ lower }) => /^(?:sich|uns|mich)$/u.test(lower))) return undefined
  const at = tokens.findIndex((_, i) => i > 0 && isVerbAt(tokens, i))
  const verb = tokens[at]
  const last = tokens.at(-1)
  if (!verb || !last || last === verb) return undefined
  // `Dabei handelt es um einen Irrtum`
  const next = tokens[at + 1]
  if (
    /^handelte?$/u.test(verb.lower) &&
    next?.lower === 'es' &&
    /^(?:um|dabei|hier|hierbei)$/u.test(tokens[at + 2]?.lower ?? '')
  )
    return isAbout(tokens) ? next : undefined
  if (tokens.some(({ lower }, i) => lower === 'am' && /sten$/u.test(tokens[i + 1]?.lower ?? ''))) return undefined
  if (!closesClause(stretch) || FIXED.test(tokens.map(({ lower }) => lower).join(' '))) return undefined
  const isPerfect = HAVE.has(verb.lower)
  const entry = isPerfect
    ? reflexiveParticiple(last.lower)
    : (reflexiveInMain(verb.lower, last.lower) ?? stateOf(verb, next))
  if (!entry) return undefined
  const others = tokens.filter(
    (token, i) =>
      i !== at &&
      !((isPerfect || entry.particle !== '') && token === last) &&
      !(entry === NEEDS_NOTHING && token === next)
  )
  if (hasFinite(others.filter((token) => token.forms.weak === 0)) || others.some(isSurelyFinite)) return undefined
  const number = numberOf(verb)
  const clause = asInSentence(isPerfect || entry.particle !== '' ? tokens.slice(0, -1) : tokens)
  if (!number || !lacksObject(clause, entry, number === 'singular')) return undefined
  // What the verb needs stands behind it or opens the sentence.
  const from = tokens.findIndex(({ lower }) => entry.prepositions.has(lower))
  if (from > 0 && from < at) return undefined
  if (closes === ',' && entry.prepositions.size > 0 && !isLastComma(stretch)) return undefined
  // `befindet am Montag über den Antrag`, `zeigt zufrieden auf die Tafel`
  if (isJudging(verb, tokens) || (/^befand/u.test(verb.lower) && closes === ',') || isPointing(entry, others))
    return undefined
  if (isOfItself(entry, tokens)) return undefined
  return next && PRONOUN.test(next.lower) ? next : verb
}

/** `um` with what it governs: no year (`um 1900`) and no turn of speech (`um die Ecke`). */
function isAbout(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, i) => lower === 'um' && !/^\d/u.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.lower !== 'ecke'
  )
}

/** `beteiligten` is an adjective as well, but not behind a subject with no noun to follow. */
function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (!mayBeFinite(token)) return false
  if (token.forms.strong === 0) return true
  const before = tokens[at - 1]
  return (isNoun(before) || PRONOUN.test(before?.lower ?? '')) && FOLLOWS_VERB.test(tokens[at + 1]?.lower ?? '')
}

const FOLLOWS_VERB =
  /^(?:an|am|auf|bei|beim|mit|für|über|um|in|im|vor|von|vom|zu|zum|zur|aus|gegen|unter|nach|seit|heute|gestern|der|die|das|ein|eine)$/u

/** `zeigt erfreut`, `fühlen wohl`: what follows says how somebody is. */
function stateOf({ lower }: Token, next: Token | undefined): ReflexiveVerb | undefined {
  const state = /^zeig(?:t|en|te|ten)$/u.test(lower) ? SHOWN : /^fühl(?:t|en|te|ten)$/u.test(lower) ? FELT : undefined
  return next && state?.test(next.text) ? NEEDS_NOTHING : undefined
}

/** `befindet am Montag über den Antrag`, `befanden im Sinne des Klägers` */
function isJudging({ lower }: Token, clause: readonly Token[]): boolean {
  return /^bef[aiu]nd/u.test(lower) && clause.some((token) => /^(?:über|für|sinne?)$/u.test(token.lower))
}

/** `Der Regen setzte für die Jahreszeit früh ein`, but `Die Stadt setzt … für … ein`; `bewirbt um Ostern herum`. */
function isOfItself({ particle, prepositions }: ReflexiveVerb, clause: readonly Token[]): boolean {
  if (particle === 'ein' && prepositions.has('für'))
    return !clause.some((token) => isNoun(token) && ACTS.test(token.text))
  return clause.some(({ lower }) => lower === 'herum')
}

const ACTS =
  /(?:[Ss]tadt|[Gg]emeinde|[Kk]reis|[Ll]and|[Vv]erein|[Vv]erband|[Bb]und|[Pp]artei|[Ff]raktion|[Rr]at|[Rr]egierung|[Ii]nitiative|[Ss]tiftung|[Kk]irche|[Gg]ewerkschaft|[Kk]ammer|[Bb]ündnis|[Oo]rganisation|[Hh]ochschule|[Uu]niversität|[Ss]chule|[Bb]ehörde|[Vv]erwaltung|[Mm]inisterium|[Mm]inister|[Mm]eister|[Pp]räsident|[Ss]precher|[Vv]orsitzende|(?:er|or|ent|ist|är|rät|eit)in|innen)$/u

function isPointing(entry: ReflexiveVerb, others: readonly Token[]): boolean {
  return entry === NEEDS_NOTHING && others.some(({ lower }) => lower === 'auf')
}

const NEEDS_NOTHING: ReflexiveVerb = { particle: '', prepositions: new Set(), takesDative: false }
const SHOWN =
  /^(?:erfreut|zufrieden|begeistert|überzeugt|beeindruckt|optimistisch|zuversichtlich|geständig|besorgt|enttäuscht|überrascht|dankbar|erschüttert|betroffen|erleichtert|entsetzt|empört|gesprächsbereit)$/u
const FELT = /^(?:wohl|unwohl)$/u

/** Behind the comma a clause follows, and nothing behind that: no insertion or row behind which an object could stand. */
function isLastComma({ tokens, sentence }: Stretch): boolean {
  const [next, ...rest] = sentence.tokens.slice(tokens.length)
  return (
    next !== undefined &&
    (SUBORDINATORS.has(next.lower) || next.lower === 'um') &&
    rest.every(({ before }) => before === '')
  )
}

function closesClause({ tokens, closes, sentence }: Stretch): boolean {
  if (closes !== ',') return /^“?[.!,]/u.test(closes)
  const next = sentence.tokens[tokens.length]?.lower ?? ''
  return !/^(?:dass|ob|und|oder|sondern|was|wer|wen|wem|wie|wo|wohin|woher|warum|wann|welche[nrsm]?)$/u.test(next)
}

/** `freut über die Maßen`: very much. */
const FIXED = /(?<!\p{L})über (?:die|alle) maßen(?!\p{L})/u

/** A relative clause whose pronoun is the subject, or a clause with a conjunction; the verb at its end. */
function inSubordinateClause({ tokens, opens, isFirst, closes, sentence, at: from }: Stretch): Token | undefined {
  const [first, second] = tokens
  if (!first || !second || !/^“?[,.!]/u.test(closes) || !(isFirst || opens === ',')) return undefined
  const last = tokens.length - 1
  const verb = tokens[last]
  const isPerfect = verb !== undefined && HAVE.has(verb.lower)
  const entry = isPerfect ? reflexiveParticiple(tokens[last - 1]?.lower ?? '') : reflexiveAtEnd(verb?.lower ?? '')
  if (verb && entry && (isJudging(verb, tokens) || isOfItself(entry, tokens))) return undefined
  // `weil es um einen Irrtum handelt`
  if (second.lower === 'es' && PLAIN_SUBORDINATORS.has(first.lower) && /^handel(?:t|e|te)$/u.test(verb?.lower ?? ''))
    return isAbout(tokens) ? second : undefined
  const number = verb && numberOf(verb)
  if (!verb || !entry || !number || last < 2) return undefined
  const clause = tokens.slice(1, isPerfect ? -2 : -1)
  if (
    clause.some(
      (token, i) =>
        isSurelyFinite(token) || /^(?:und|oder|sowie)$/u.test(token.lower) || endOfZuInfinitive(clause, i) !== undefined
    )
  )
    return undefined
  if (closes === ',' && /^(?:dass|ob|wie|was)$/u.test(sentence.tokens[from + tokens.length]?.lower ?? ''))
    return undefined
  if (PLAIN_SUBORDINATORS.has(first.lower)) {
    if (!lacksObject(clause, entry, number === 'singular')) return undefined
    return PRONOUN.test(second.lower) ? second : first
  }
  // `die Idee, der sie …`, `das Amt, das …`: nothing else can be the subject.
  if (isFirst || !/^(?:d(?:er|ie|as)|welche[rs]?)$/u.test(first.lower) || isNoun(second)) return undefined
  const antecedent = sentence.tokens.slice(0, from).findLast((token) => isNoun(token))
  if (first.lower === 'der' && ((antecedent?.forms.noun ?? 0) & cellsOfCase(Case.nominative) & 0b0001) === 0)
    return undefined
  return hasNoGroup(clause, entry) && hasWhatItNeeds(clause, entry) ? first : undefined
}

/**
 * `Interessierte können bis Freitag anmelden.`: a modal verb behind the subject and a reflexive infinitive without `sich` and without
 * any object. The modal verb, behind which the pronoun stands; undefined where nothing is missing.
 */
export function lostReflexiveOfInfinitive({ tokens, isFirst, closes, sentence }: Stretch): Token | undefined {
  const last = tokens.at(-1)
  if (!isFirst || !/^[.!]/u.test(closes) || !last || !WITH_MODAL.test(last.text)) return undefined
  if (sentence.tokens.some(({ lower }) => REFLEXIVE.test(lower) || OTHER_SUBJECT.test(lower))) return undefined
  const at = tokens.findIndex(({ lower }) => MODAL_VERBS.has(lower))
  const modal = tokens[at]
  const before = tokens.slice(0, at)
  // `Kinder können Eltern hier anmelden`, `Bis Freitag müssen …`: whoever acts stands first, and alone.
  // `Die Stadt will künftig früher beteiligen.`: who does that to others needs no object.
  const isPerson = before.length === 1 && isNoun(before[0]) && /(?:e|en|er|innen)$/u.test(before[0]?.text ?? '')
  if (!modal || at < 1 || !(isPerson || (isSubject(before) && !TAKES_OTHERS.test(last.text)))) return undefined
  const rest = tokens.slice(at + 1, -1)
  // `will stärker als bisher die Ortsteile beteiligen`: what is compared looks like no object.
  if (rest.length === 0 || rest.some(({ lower }) => /^(?:und|oder|zu|als|wie)$/u.test(lower))) return undefined
  // `musste vor zwei Jahren Kurzarbeit anmelden`: the second of two nouns may be an object.
  if (rest.some((token, i) => isNoun(token) && isNoun(rest[i - 1]) && !isTime(rest, { end: i }))) return undefined
  return nounGroupsOf(rest).some((group) => !group.isGoverned && !group.isGenitive && !isTime(rest, group))
    ? undefined
    : modal
}

const WITH_MODAL = /^(?:(?:an|ab)melden|bewerben|einschreiben|registrieren|beteiligen|eintragen)$/u
const TAKES_OTHERS = /^(?:beteiligen|einschreiben|eintragen|registrieren)$/u
const OTHER_SUBJECT = /^(?:sie|wir|man|ihr|ich|er|es|ihn|alle|alles|das|dies|diese[nrs]?|welche[nrs]?)$/u

/** One group with an article, genitives and phrases with prepositions at most; no verb and no pronoun. */
function isSubject(tokens: readonly Token[]): boolean {
  const [first] = tokens
  if (!first || !ARTICLES.has(first.lower) || tokens.length < 2) return false
  const [subject, ...others] = nounGroupsOf(tokens)
  // `Den Verein freut über die Maßen …`: no subject.
  if (
    subject?.start !== 0 ||
    (subject.cells & NOMINATIVE) === 0 ||
    !others.every((group) => group.isGenitive || group.isGoverned || group.isJoined)
  )
    return false
  return tokens.every(
    (token) =>
      isNoun(token) ||
      ARTICLES.has(token.lower) ||
      PREPOSITIONS.has(token.lower) ||
      token.lower === 'und' ||
      token.forms.strong !== 0
  )
}

/** One subject, and nothing that could be an object. */
function lacksObject(clause: readonly Token[], entry: ReflexiveVerb, isSingular: boolean): boolean {
  if (!hasWhatItNeeds(clause, entry)) return false
  const [groups, pronouns] = looseWords(clause)
  const subjects = groups.filter((group) => !(entry.takesDative && isDative(group)))
  if (nounGroupsOf(clause).some((group) => mayBeTwo(clause, group))) return false
  if (pronouns.length > 0)
    return pronouns.length === 1 && subjects.length === 0 && PRONOUN.test(pronouns[0]?.lower ?? '')
  const heads = subjects.filter((group) => !group.isJoined)
  const [subject] = heads
  if (!subject || heads.length > 1) return false
  const number = isSingular && subjects.length === 1 ? 'singular' : 'plural'
  return subjects.length > 1 ? !isSingular : (subject.cells & nominativeIn(number)) !== 0
}

function hasNoGroup(clause: readonly Token[], entry: ReflexiveVerb): boolean {
  const [groups, pronouns] = looseWords(clause)
  return (
    pronouns.length === 0 &&
    nounGroupsOf(clause).every((group) => !mayBeTwo(clause, group)) &&
    groups.every((group) => entry.takesDative && isDative(group))
  )
}

/** Groups that no preposition governs and that are no genitives, and words that stand for one. */
function looseWords(clause: readonly Token[]): [readonly NounGroup[], readonly Token[]] {
  const all = nounGroupsOf(clause)
  const groups = all.filter(
    (group) => !group.isGoverned && !group.isGenitive && (group.cells & ~GENITIVE) !== 0 && !isTime(clause, group)
  )
  const pronouns = clause.filter(
    ({ lower, text }, i) =>
      (STANDS_ALONE.test(lower) || /^\d/u.test(text)) &&
      !isNoun(clause[i + 1]) &&
      !(PREPOSITIONS.has(clause[i - 1]?.lower ?? '') && /^\d/u.test(text)) &&
      !all.some(({ start, end }) => start <= i && i < end)
  )
  return [groups, pronouns]
}

/** `in Fulda Menschen`, `auf der Straße Polizei`: two nouns side by side may be two groups, behind a preposition names too. */
function mayBeTwo(clause: readonly Token[], group: NounGroup): boolean {
  if (holdsTwoNouns(clause, group)) return true
  const nouns = clause.slice(group.start, group.end + 1).filter((token) => isNoun(token) && !AMOUNT.test(token.text))
  return group.isGoverned && nouns.length > 1 && nouns.some(({ forms }) => forms.noun !== 0)
}

/** The preposition with what it governs, which is no circumstance (`auf diesem Weg`); nothing where the verb always has `sich`. */
function hasWhatItNeeds(clause: readonly Token[], { prepositions }: ReflexiveVerb): boolean {
  if (prepositions.size === 0) return true
  const groups = nounGroupsOf(clause)
  return clause.some(({ lower }, i) => {
    if (!prepositions.has(lower)) return false
    const group = groups.find(({ end }) => end > i)
    // `über 300 Lampen`: more than so many.
    if (!group || (lower === 'über' && /^\d/u.test(clause[i + 1]?.text ?? ''))) return false
    // `freut auf allen Ebenen`, `wandte an der Kreuzung`: with the dative it says where.
    const isPlace = /^(?:auf|über|an)$/u.test(lower) && !prepositions.has('am') && (group.cells & ACCUSATIVE) === 0
    if (isPlace) return false
    return prepositions.has('in') || !(isTime(clause, group) || CIRCUMSTANCE.test(clause[group.end]?.text ?? ''))
  })
}

const CIRCUMSTANCE =
  /^(?:Zeit|Stunde|Weg|Rückweg|Heimweg|Weise|Art|Knopfdruck|Anfrage|Nachfrage|Lehrstuhl|Stuhl|Stelle|Posten|Wunsch|Kosten|Dauer|Anhieb|Vorschlag|Antrag|Basis|Grundlage|Einladung|Initiative|Anregung|Anraten|Deutsch|Abruf|Bitten?|Druck|Reise|Hand|Flug|Probe|Bestellung|Rechnung|Maßen)$/u

function isDative({ cells }: NounGroup): boolean {
  return cells !== 0 && (cells & ~(DATIVE | GENITIVE)) === 0
}

const DATIVE = cellsOfCase(Case.dative)
const GENITIVE = cellsOfCase(Case.genitive)
const ACCUSATIVE = cellsOfCase(Case.accusative)

const PRONOUN = /^(?:er|es|man)$/u
const STANDS_ALONE =
  /^(?:er|es|man|wer|was|wen|wem|ihn|ihm|ihnen|alle[nrsm]?|viele[nrs]?|viel|beide[nrs]?|einige[nrs]?|mehrere|manche[nrs]?|niemand(?:en|em)?|jemand(?:en|em)?|nichts|etwas|mehr|weniger|wenige?|keine[nrs]?|das|dies|die|der|den|dem|diese[nrsm]?|jene[nrsm]?|eine[rsnm]?|welche[nrs]?|andere[nrs]?|genug|jede[nrsm]?|solche[nrs]?|beides|ersteres|letzteres|folgendes|neues)$/u
