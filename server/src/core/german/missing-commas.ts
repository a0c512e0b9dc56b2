import { type Cells, cellsOfGender, Gender, SINGULAR } from './cells.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from './clauses.ts'
import {
  ARTICLES,
  COORDINATORS,
  CORRELATES,
  NO_VERBS,
  PREPOSITIONS,
  PRONOUNS,
  QUESTION_WORDS,
  SUBORDINATORS
} from './function-words.ts'
import { isCapitalised } from './lexicon.ts'
import { FINITE, THIRD, VerbForm } from './morphology.ts'

/** Why a comma is due. */
export type CommaReason = 'conjunction' | 'question' | 'relative' | 'infinitive' | 'purpose' | 'closing' | 'contrast'

export interface MissingComma {
  readonly reason: CommaReason
  /** The word behind which the comma stands, and the one before which it does. */
  readonly behind: Token
  readonly before: Token
}

/**
 * The commas that a stretch lacks. A place counts only where the words allow no other reading: the clause in question is complete
 * up to the next mark, and what stands before it is complete as well.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Nebensätze, Infinitivgruppen); HOUSE-STYLE 3.5 for the exceptions.
 */
export function* missingCommas(stretch: Stretch): Generator<MissingComma> {
  const { tokens } = stretch
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    const behind = tokens[at - 1]
    if (!token || !behind) continue
    const reason = reasonAt(tokens, at, stretch)
    if (reason) yield { reason, behind, before: token }
  }
}

function reasonAt(tokens: readonly Token[], at: number, stretch: Stretch): CommaReason | undefined {
  const { lower } = tokens[at] as Token
  if (isNoun(tokens[at])) return undefined
  if (CONJUNCTIONS.has(lower)) return opensWithConjunction(tokens, at, stretch) ? 'conjunction' : undefined
  if (lower === 'sondern') return isContent(tokens[at - 1]) && opensContrast(stretch, at) ? 'contrast' : undefined
  if (QUESTION_WORDS.has(lower)) return opensQuestion(tokens, at, at, stretch) ? 'question' : undefined
  if (PREPOSITIONS.has(lower) && RELATIVE_WHICH.has(tokens[at + 1]?.lower ?? '')) {
    return opensQuestion(tokens, at, at + 1, stretch) ? 'question' : undefined
  }
  if (lower === 'so' && tokens[at + 1]?.lower === 'dass')
    return isContent(tokens[at - 1]) && at > 1 ? 'conjunction' : undefined
  if (LOOSE.has(lower)) return opensLoosely(tokens, at, stretch) ? 'conjunction' : undefined
  if (RELATIVE_PRONOUNS.has(lower) && opensRelative(tokens, at, stretch)) return 'relative'
  if (PREPOSITIONS.has(lower) && opensRelativePhrase(tokens, at, stretch)) return 'relative'
  if (lower === 'um' && opensPurpose(tokens, at)) return 'purpose'
  if (opensInfinitive(tokens, at)) return 'infinitive'
  if (closesClause(tokens, at, stretch)) return 'closing'
  return undefined
}

const RELATIVE_WHICH = new Set('welche welcher welches welchem welchen denen'.split(' '))

/** Open nothing but subordinate clauses; `so dass`, `ohne dass`, `vor allem weil` have their comma further left. */
const CONJUNCTIONS = new Set('dass weil obwohl obgleich sodass nachdem bevor sobald falls sofern ob wenn'.split(' '))

/** Words behind which a conjunction needs no comma, because it belongs to them. */
const PARTNERS = new Set(
  (
    'so ohne anstatt statt außer auf als kaum nur bis und oder sowie aber denn sondern noch weder auch selbst besonders insbesondere ' +
    'vor zumal gerade eben erst schon immer nicht kurz lange gleich bereits vielleicht jeweils allem allein wie je doch vorausgesetzt ' +
    'beispielsweise etwa sogar nämlich vielmehr dann genau direkt unmittelbar sobald egal jedes unter dadurch desto umso abgesehen ' +
    'sowohl bzw. beziehungsweise d. h. z. b. immerhin jahre tage wochen monate stunden minuten jahr tag woche monat stunde mal ' +
    'meistens meist höchstens mindestens spätestens frühestens lediglich bloß außerdem zum beispiel'
  ).split(' ')
)

/** `nicht nur am Montag sondern auch`: the verb of that form (`sie sondern Duft ab`) denies nothing. */
function opensContrast({ sentence, at: from }: Stretch, at: number): boolean {
  return sentence.tokens
    .slice(0, from + at)
    .some((token) => /^(?:nicht|nie|niemals|weder|kein(?:e[mnrs]?)?)$/u.test(token.lower))
}

/** A word that carries meaning: what a comma can stand behind. */
function isContent(token: Token | undefined): boolean {
  if (!token || PARTNERS.has(token.lower) || ARTICLES.has(token.lower) || COORDINATORS.has(token.lower)) return false
  if (SUBORDINATORS.has(token.lower)) return false
  return /^\p{L}[\p{L}-]+$/u.test(token.text) && !(PREPOSITIONS.has(token.lower) && !PARTICLES.has(token.lower))
}

/** Prepositions that end a clause as the particle of a separable verb. */
const PARTICLES = new Set('ab an auf aus bei durch ein mit nach vor zu'.split(' '))

function opensWithConjunction(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const behind = tokens[at - 1] as Token
  const { lower } = tokens[at] as Token
  if (!isContent(behind) || (PARTICLES.has(behind.lower) && at < 3)) return false
  if (lower === 'dass' || lower === 'weil' || lower === 'obwohl') {
    return (
      isVerbal(behind) ||
      isNoun(behind) ||
      CORRELATES.has(behind.lower) ||
      PARTICLES.has(behind.lower) ||
      behind.forms.isBare
    )
  }
  if (!isVerbal(behind) && !(isNoun(behind) && behind.forms.noun !== 0 && hasFinite(tokens.slice(0, at)))) return false
  return at > 1 && endsInFinite(tokens, at, stretch)
}

/** Conjunctions that are prepositions, adverbs or particles as well. */
const LOOSE = new Set('da bis'.split(' '))

/** `Lösung da es hilft`, `warten bis der Wagen eintrifft`: a subject in the nominative behind it, and the verb at the end. */
function opensLoosely(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const behind = tokens[at - 1] as Token
  const next = tokens[at + 1]?.lower ?? ''
  const isSubject = PRONOUNS.has(next) || (tokens[at]?.lower === 'bis' && next === 'der')
  if (!isSubject || !isContent(behind) || !(isVerbal(behind) || isNoun(behind))) return false
  return endsInFinite(tokens, at, stretch) && hasFinite([...tokens.slice(0, at), ...(isVerbal(behind) ? [behind] : [])])
}

/** Whether the word is a form of a verb, and so the end of a clause or its core. */
function isVerbal(token: Token): boolean {
  return (
    !isNoun(token) &&
    (mayBeFinite(token) ||
      (token.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple | VerbForm.zuInfinitive)) !== 0)
  )
}

function hasFinite(tokens: readonly Token[]): boolean {
  return tokens.some((token) => mayBeFinite(token))
}

/** Whether the clause that begins at the place ends the stretch with its finite verb, the only one in it. */
function endsInFinite(tokens: readonly Token[], at: number, { closes }: Stretch): boolean {
  if (!/^(?:[,.!?;:]|“|$)/u.test(closes)) return false
  const last = tokens.length - 1
  if (last - at < 2 || !mayBeFinite(tokens[last]) || tokens[last - 1]?.lower === 'zu') return false
  return !tokens.slice(at + 1, last - 1).some((token) => isSurelyFinite(token))
}

/** `zeigt welche Schulen gebaut werden`: a verb, then the question with its verb somewhere behind. */
function opensQuestion(tokens: readonly Token[], at: number, word: number, stretch: Stretch): boolean {
  const behind = tokens[at - 1] as Token
  if (!isContent(behind) || (at < 2 && !isSurelyFinite(behind))) return false
  // `welches Thema zu welcher Zeit`: the second question belongs to the first, whose verb is still to come.
  const first = tokens.slice(0, at).findLastIndex((token) => QUESTION_WORDS.has(token.lower))
  if ((first >= 0 && !hasFinite(tokens.slice(first + 1, at))) || (first < 0 && stretch.at > 0 && isAsked(stretch)))
    return false
  if (isVerbal(behind)) return tokens.slice(word + 2).some((token) => mayBeFinite(token))
  const isRelative =
    isNoun(behind) && (RELATIVE_WHICH.has(tokens[word]?.lower ?? '') || ONLY_RELATIVE.has(tokens[word]?.lower ?? ''))
  return isRelative && endsInFinite(tokens, word, stretch)
}

const ONLY_RELATIVE = new Set('wodurch weshalb weswegen'.split(' '))

/** Whether a question of the sentence still waits for its verb when the stretch begins. */
function isAsked({ sentence, at }: Stretch): boolean {
  const before = sentence.tokens.slice(0, at)
  const last = before.findLastIndex((token) => QUESTION_WORDS.has(token.lower))
  return last >= 0 && !hasFinite(before.slice(last + 1))
}

/** The relative pronouns, with the columns of the cells (see cells.ts) that their noun can have. */
const RELATIVE_PRONOUNS: ReadonlyMap<string, Cells> = new Map([
  ['der', cellsOfGender(Gender.masculine) | cellsOfGender(Gender.feminine)],
  ['die', cellsOfGender(Gender.feminine) | cellsOfGender(Gender.plural)],
  ['das', cellsOfGender(Gender.neuter)],
  ['dem', cellsOfGender(Gender.masculine) | cellsOfGender(Gender.neuter)],
  ['den', cellsOfGender(Gender.masculine)],
  ['denen', cellsOfGender(Gender.plural)]
])

/**
 * `Teilnetzen die mittels Funk kommunizieren`: a noun, a pronoun that agrees and can be no article here, and a clause with its verb
 * at the end, while what stands before has a verb of its own.
 */
function opensRelative(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const noun = tokens[at - 1] as Token
  const cells = RELATIVE_PRONOUNS.get(tokens[at]?.lower ?? '') ?? 0
  const isEverybody = EVERYBODY.has(noun.lower) && tokens[at]?.lower === 'die'
  if (isEverybody) return isReflexiveOrSubject(tokens[at + 1]) && endsInFinite(tokens, at, stretch)
  if (!isNoun(noun) || (noun.forms.noun & cells) === 0 || at < 3) return false
  const next = tokens[at + 1]
  if (
    !next ||
    !isNoArticleBefore(next) ||
    (!PRONOUNS.has(next.lower) && hasAttribute(tokens.slice(at + 1))) ||
    !endsInFinite(tokens, at, stretch)
  )
    return false
  if (
    tokens
      .slice(0, at)
      .some((token) => SUBORDINATORS.has(token.lower) && token !== tokens[at] && !ARTICLES.has(token.lower))
  )
    return false
  const main = tokens.slice(0, at).filter((token) => isSurelyFinite(token) || isPluralVerb(token))
  const last = tokens.at(-1) as Token
  return main.length > 0 && stretch.isFirst && fitsNumber(tokens[at] as Token, noun, last)
}

/** `die dort parkenden Wagen`: a declined attribute before a noun, to which the article could belong. */
function hasAttribute(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) => !isNoun(token) && token.forms.weak !== 0 && !ARTICLES.has(token.lower) && isNoun(tokens[i + 1])
  )
}

function isPluralVerb(token: Token): boolean {
  return (
    mayBeFinite(token) &&
    (token.forms.verb & VerbForm.thirdPlural) !== 0 &&
    token.forms.strong === 0 &&
    !token.forms.isBare
  )
}

/** A pronoun, a reflexive or an adverb: no article stands before it. */
function isNoArticleBefore(token: Token): boolean {
  return (
    PRONOUNS.has(token.lower) ||
    NOT_BEHIND_ARTICLE.has(token.lower) ||
    (PREPOSITIONS.has(token.lower) && token.lower !== 'zu')
  )
}

const NOT_BEHIND_ARTICLE = new Set(
  'sich wir ich er man nicht auch bereits schon noch dann dort hier mittels damit dazu dabei dafür daran jetzt heute gerne ihre ihren seine seinen unsere unseren eine einen ein den das am'.split(
    ' '
  )
)

const EVERYBODY = new Set('alle allen diejenigen denjenigen'.split(' '))

function isReflexiveOrSubject(token: Token | undefined): boolean {
  return token !== undefined && PRONOUNS.has(token.lower)
}

/** `Drucker mit dem wir Karten erstellen`: a preposition and a relative pronoun, with a subject behind. */
function opensRelativePhrase(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const pronoun = tokens[at + 1]?.lower ?? ''
  if (!/^(?:dem|der|den|denen|die)$/u.test(pronoun) || at < 2 || !isNoun(tokens[at - 1])) return false
  return SUBJECTS.has(tokens[at + 2]?.lower ?? '') && endsInFinite(tokens, at + 1, stretch)
}

const SUBJECTS = new Set('wir ich er man'.split(' '))

function fitsNumber(pronoun: Token, noun: Token, verb: Token): boolean {
  if (pronoun.lower !== 'die' || (noun.forms.noun & SINGULAR) !== 0) return (verb.forms.verb & THIRD) !== 0
  return (verb.forms.verb & FINITE) !== 0
}

/** `um sich zu informieren`: from `um` to its infinitive, and before it nothing that `um` could belong to. */
function opensPurpose(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at - 1] as Token
  const end = infinitiveEnd(tokens, at + 1)
  const isAfterNumber = /^[\d.]+$/u.test(behind.text) && tokens[at + 1]?.lower === 'sich'
  if (end === undefined || !(isContent(behind) || isAfterNumber) || at < 2 || TAKES_UM.test(tokens[end]?.lower ?? ''))
    return false
  if (/^\d/u.test(tokens[at + 1]?.text ?? '') || tokens[at + 1]?.lower === 'so') return false
  const next = tokens[at + 1] as Token
  const isConjunction = PRONOUNS.has(next.lower) || isAdverb(next) || PREPOSITIONS.has(next.lower)
  if (isConjunction) return true
  // `Es geht um die Chance zu gewinnen`: here `um` is a preposition.
  return isVerbal(behind) && !tokens.slice(0, at).some((token) => TAKES_UM.test(token.lower)) && end - at > 3
}

const TAKES_UM =
  /^(?:geh|ging|bitt|bat|bet|werb|warb|kämpf|bemüh|handel|kümmer|sorg|dreh|ring|rang|bewerb|bewarb|streit|spiel|wett|erhöh|steig|sink|wachs|verring|gekämpft|gebeten|geworben|bewusst|erweiter|ergänz|trauer|verlänger)/u

function isAdverb(token: Token): boolean {
  return (
    !isNoun(token) &&
    token.forms.strong === 0 &&
    !ARTICLES.has(token.lower) &&
    (token.forms.isBare || ADVERBS.has(token.lower))
  )
}

const ADVERBS = new Set(
  'dort hier auch damit dabei dadurch dann noch möglichst gemeinsam besser mehr weiterhin künftig nicht'.split(' ')
)

/** Where the infinitive with zu ends, if nothing but its own words comes first: no finite verb, no conjunction. */
function infinitiveEnd(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < tokens.length; i++) {
    const end = endOfZuInfinitive(tokens, i)
    if (end !== undefined) return end
    const token = tokens[i] as Token
    if (
      isLooseInfinitive(token, tokens[i + 1]) ||
      isSurelyFinite(token) ||
      token.lower === 'um' ||
      (SUBORDINATORS.has(token.lower) && !ARTICLES.has(token.lower))
    )
      return undefined
  }
  return undefined
}

/** `appellieren keine Wertsachen zurückzulassen`: an infinitive that is not the last but one of `bleiben zu müssen`. */
function isLooseInfinitive(token: Token, next: Token | undefined): boolean {
  return (
    !isNoun(token) &&
    (token.forms.verb & VerbForm.infinitive) !== 0 &&
    !NO_VERBS.has(token.lower) &&
    next?.lower !== 'zu'
  )
}

/**
 * `die Chance ins Gespräch zu kommen`, `ist es wichtig ein Zeichen zu setzen`, `hilft dabei Daten zu öffnen`: an infinitive with
 * more words that hangs on a noun, on an adjective with `es`, or on a word that points at it.
 */
function opensInfinitive(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at - 1] as Token
  const end = infinitiveEnd(tokens, at)
  if (end === undefined || !isWholeRest(tokens, end)) return false
  const zu = tokens[end]?.forms.verb ?? 0
  const isBareInfinitive = end - at + 1 <= ((zu & VerbForm.zuInfinitive) !== 0 ? 1 : 2)
  const before = tokens.slice(0, at)
  if (before.some((token) => token.lower === 'um' || token.lower === 'ohne' || token.lower === 'zu')) return false
  if (POINTING.has(behind.lower)) {
    if (isBareInfinitive && ((zu & VerbForm.zuInfinitive) === 0 || behind.lower === 'dabei')) return false
    if (PARTICLES.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'zu') return false
    if (behind.lower === 'darum' && !before.some((token) => /^g(?:eht|ing|inge|ehe)$/u.test(token.lower))) return false
    return !before.some((token) => MODAL.has(token.lower)) && at > 1 && hasFinite(before)
  }
  if (isBareInfinitive || !opensPhrase(tokens, at, end)) return false
  if (isNoun(behind) && INVITING_NOUNS.test(behind.text)) return isInviting(before, behind)
  if (before.some((token) => POINTING.has(token.lower)) && isClauseEnd(behind) && !isSurelyFinite(tokens[at - 2]))
    return !before.some((token) => MODAL.has(token.lower))
  if (TAKING_INFINITIVE.has(behind.lower))
    return hasFinite(before.slice(0, -1)) && before.some((token) => /^(?:ha[bt]|wird|wurde|werden)/u.test(token.lower))
  const isPredicate = behind.forms.isBare && PREDICATES.has(behind.lower)
  return (
    isPredicate &&
    before.some((token) => token.lower === 'es') &&
    !before.some((t) => t.lower === 'haben' || t.lower === 'hat')
  )
}

/** A participle, an infinitive or a particle: what the verb of a main clause closes with. */
function isClauseEnd(token: Token): boolean {
  if (isNoun(token)) return false
  return (
    (token.forms.verb & (VerbForm.pastParticiple | VerbForm.infinitive)) !== 0 ||
    /^(?:auf|bei|an|ein)$/u.test(token.lower)
  )
}

/** Participles that an infinitive with zu completes. */
const TAKING_INFINITIVE = new Set(
  'beschlossen entschieden entschlossen aufgefordert aufgerufen vorgeschlagen empfohlen gebeten versprochen zugesagt angekündigt versucht vereinbart eingeladen angeboten verpflichtet erlaubt verboten'.split(
    ' '
  )
)

/** Words that point at an infinitive which follows. */
const POINTING = new Set('dafür daran darauf darum dazu davon dabei darin darüber dagegen'.split(' '))

/** What an infinitive group begins with: an article, a pronoun, a preposition, a noun, an adverb. */
function opensPhrase(tokens: readonly Token[], at: number, end: number): boolean {
  const first = tokens[at] as Token
  if (first.lower === 'zu' || first.lower === 'und' || first.lower === 'oder') return false
  // `die Chance der Kinder zu lernen`: a genitive belongs to the noun before.
  if (
    /^(?:der|des|eines|einer|dieser|von|vom|für|zur|zum|zu|auf|am|an|aus|gegen|über|beim|bis|seit|ohne)$/u.test(
      first.lower
    )
  )
    return false
  if (PREPOSITIONS.has(first.lower)) return end - at > 2
  return ARTICLES.has(first.lower) || PRONOUNS.has(first.lower) || isNoun(first) || isAdverb(first)
}

/** The end of the group is the end of what can be seen, or goes on with another group. */
function isWholeRest(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end + 1]
  return next === undefined || next.lower === 'und' || next.lower === 'oder'
}

/** Whether the noun is at home in a clause that is complete, so that the infinitive can only hang on it. */
function isInviting(before: readonly Token[], noun: Token): boolean {
  if (before.some((token) => COPULA.has(token.lower))) return false
  if (before.some((token) => HAVING.has(token.lower))) return GIVEN_NOUNS.test(noun.text)
  // `Die Gelegenheit ins Gespräch zu kommen, …`: the subject of a clause whose verb is to come.
  if (!hasFinite(before) && before.length === 2)
    return GIVEN_NOUNS.test(noun.text) && ARTICLES.has(before[0]?.lower ?? '')
  return before.some(
    (token) =>
      mayBeFinite(token) || (isCapitalised(token.text) && before[0] === token && (token.forms.verb & FINITE) !== 0)
  )
}

const COPULA = new Set('ist sind war waren sei seien wäre wären braucht brauchen scheint scheinen'.split(' '))
const HAVING = new Set('hat haben habe hatte hatten hätte hätten habt'.split(' '))
/** One has them or is given them; nobody does anything to them. */
const GIVEN_NOUNS = /^(?:Chancen?|Möglichkeit(?:en)?|Gelegenheit(?:en)?|Zeit|Lust|Mut|Fähigkeit|Bereitschaft)$/u

/** Verbs with which an infinitive with zu is no group of its own: haben, sein, brauchen, scheinen, pflegen and their like. */
const MODAL = new Set(
  (
    'hat haben habe hatte hatten hätte hätten ist sind war waren sei seien wäre wären bleibt bleiben blieb gilt galt braucht brauchen ' +
    'scheint scheinen schien pflegt pflegen pflegte droht drohen drohte vermag weiß wissen gibt gab gäbe steht stehen bekommt'
  ).split(' ')
)

/** Nouns on which an infinitive hangs so often that nothing else is likely behind them. */
const INVITING_NOUNS =
  /^(?:Chancen?|Möglichkeit(?:en)?|Gelegenheit(?:en)?|Absicht|Fähigkeit|Bereitschaft|Entscheidung|Versuch|Vorhaben|Pflicht|Verpflichtung|Recht|Idee|Ziel|Lust|Zeit|Mut|Bemühungen|Aufgabe|Auftrag|Einladung|Wunsch|Plan|Notwendigkeit|Bitte|Erlaubnis|Freiheit|Hoffnung|Option|Anspruch|Angebot)$/u

const PREDICATES = new Set(
  'wichtig möglich unmöglich nötig notwendig sinnvoll erforderlich schwierig schwer leicht gut richtig falsch entscheidend gelungen hilfreich ratsam dringend einfach zentral unerlässlich unabdingbar schön'.split(
    ' '
  )
)

/**
 * `Da die Tests laufen können wir starten`: the verb that ends the clause, and behind it the verb of the main clause;
 * `…, die ohne Abschluss gehen und hat …`: behind `und` the main clause goes on with a verb in second place.
 */
function closesClause(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const opener = tokens[0]
  const end = tokens[at - 1]
  const start = tokens[at]
  if (!opener || !end || !start || at < 3) return false
  if (start.lower === 'und' && stretch.opens === ',' && closesInfinitive(tokens, at))
    return isMainPredicate(tokens, at, stretch)
  if (start.lower === 'und' && closesQuestion(tokens, at))
    return isMainPredicate(tokens, at, { ...stretch, isFirst: false })
  const isOpened = stretch.isFirst
    ? OPENERS.has(opener.lower) || /^(?:sollte[nt]?|solltet)$/u.test(opener.lower)
    : stretch.opens === ',' && opensSubordinate(tokens)
  if (!isOpened) return false
  if (!isClauseFinal(tokens, at - 1)) return false
  if (start.lower === 'und') return isMainPredicate(tokens, at, stretch)
  if (start.lower === 'dann') return stretch.isFirst && isSurelyFinite(tokens[at + 1])
  const hasSurely = isSurelyFinite(start) && !isSurelyFinite(tokens[at + 1])
  const isModal = MODAL_PLURAL.has(start.lower) && PRONOUNS.has(tokens[at + 1]?.lower ?? '')
  if (!isSurelyFinite(end))
    return hasSurely && !CLUSTERING.test(start.lower) && opensNominal(tokens[at + 1]) && !mayBeFinite(tokens.at(-1))
  return isSurelyFinite(end) && (hasSurely || isModal) && tokens[at + 1] !== undefined
}

/** `…, Ideologien zu erkennen und zeigt …`: the group has no finite verb, so the one behind `und` is not its own. */
function closesInfinitive(tokens: readonly Token[], at: number): boolean {
  const isEnd = endOfZuInfinitive(tokens, at - 1) === at - 1 || endOfZuInfinitive(tokens, at - 2) === at - 1
  return isEnd && !hasFinite(tokens.slice(0, at - 1))
}

/** `…, über welches Gateway sie ging und hat …`: a question in the stretch, complete with its verb. */
function closesQuestion(tokens: readonly Token[], at: number): boolean {
  const word = tokens.slice(0, at).findLastIndex((token) => QUESTION_WORDS.has(token.lower))
  return word >= 0 && isClauseFinal(tokens.slice(word), at - 1 - word)
}

/** Verbs that follow an infinitive within one clause (`stehen lässt`, `lesen kann`). */
const CLUSTERING =
  /^(?:l[äa]ss|ließ|kann|könn|konn|muss|müss|soll|will|woll|darf|dürf|durf|mag|möcht|wird|würd|werd|sieh|sah|hör|geh|ging|bleib|blieb|lern|half|hilf|leg|schick|komm|kam|hat|hätt|haben)/u

function opensNominal(token: Token | undefined): boolean {
  return token !== undefined && (ARTICLES.has(token.lower) || PRONOUNS.has(token.lower))
}

const OPENERS = new Set('da weil wenn nachdem obwohl sobald falls sofern solange indem'.split(' '))
const MODAL_PLURAL = new Set('können müssen sollen wollen dürfen haben werden'.split(' '))

/** A comma, then `die`, `dass`, `mit der`: a subordinate clause with nothing that could be its article. */
function opensSubordinate(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  if (!first || !second) return false
  if (QUESTION_WORDS.has(first.lower)) return true
  if (/^(?:dass|weil|obwohl|nachdem|sobald|falls|sofern|indem|wenn|ob|sodass|bevor)$/u.test(first.lower)) return true
  if (!/^(?:die|der|das|den|dem|denen|deren|dessen)$/u.test(first.lower)) return false
  return PREPOSITIONS.has(second.lower) || PRONOUNS.has(second.lower) || NOT_BEHIND_ARTICLE.has(second.lower)
}

/** The first surely finite verb of the clause stands at the place, behind at least two words. */
function isClauseFinal(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]
  if (at < 2 || !verb || !mayBeFinite(verb) || tokens[at - 1]?.lower === 'zu') return false
  if (!isSurelyFinite(verb) && !isPluralVerb(verb)) return false
  return !tokens.slice(1, at).some((token) => isSurelyFinite(token))
}

/** `und hat hierbei …`: a finite verb in second place, with more behind it, that the clause before cannot share. */
function isMainPredicate(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const verb = tokens[at + 1]
  const next = tokens[at + 2]
  if (stretch.isFirst || !verb || !next || !isSurelyFinite(verb)) return false
  if (next.lower === 'und' || next.lower === 'oder' || isVerbal(next)) return false
  // A second clause of the same kind ends in its verb too.
  return !tokens.slice(at + 2).some((token) => isSurelyFinite(token)) && !isSurelyFinite(tokens.at(-1))
}
