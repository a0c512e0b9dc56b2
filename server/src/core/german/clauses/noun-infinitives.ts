import { cells } from '../words/cells.ts'
import { FINITE, VerbForm } from '../words/morphology.ts'
import { HAVE, isAuxiliary } from './auxiliaries.ts'
import { hasFinite } from './clause-shapes.ts'
import { isNoun, mayBeFinite, type Token } from './clauses.ts'
import { ARTICLES, PREPOSITIONS } from './function-words.ts'
import { isTime, nounGroupsOf } from './noun-groups.ts'
import { ONE_PREDICATE } from './one-predicate.ts'

/**
 * `die Chance ins Gespräch zu kommen`, `der Wunsch der Stadt die Halle zu bauen`: whether the group that begins with `first` can only
 * hang on the noun at the end of `before`, or on the one whose genitive ends it.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Infinitivgruppen, die von einem Substantiv abhängen).
 */
export function hangsOnNoun(before: readonly Token[], group: readonly Token[]): boolean {
  const first = group[0] as Token
  const noun = before.at(-1) as Token
  // `wird das Ziel verfolgt die Halle zu bauen`: the group begins behind the participle.
  const isParticiple = (first.forms.verb & VerbForm.pastParticiple) !== 0 && first.text === first.lower
  if (isParticiple && before.some(({ lower }) => isAuxiliary(lower))) return false
  // `Die Chance vertan zu haben, …`: the noun is the object of the participle.
  if (isParticiple && first.forms.strong === 0 && before.length < 3) return false
  // `Es ist an der Zeit die Regeln zu ändern`
  if (noun.text === 'Zeit' && before.at(-3)?.lower === 'an') return isObject(group) && isAtHome(before)
  // `stehen im Verdacht einen Mann geschlagen zu haben`
  if (/^(?:Verdacht|Ruf|Begriff)$/u.test(noun.text) && before.at(-2)?.lower === 'im' && before.length > 2)
    return isAtHome(before) && (isObject(group) || isPast(group))
  const isPartOfPredicate = before.some(({ lower }) => ONE_PREDICATE.has(lower))
  // `Das Amt hat bei Verdacht die Polizei zu rufen`
  if (isPartOfPredicate && isCircumstance(before)) return false
  if (INVITING_NOUNS.test(noun.text)) return isInviting(before, noun, group)
  if (/^(?:Grund|Gründe|Anlass)$/u.test(noun.text)) return isReason(before, group)
  if (FEELING_NOUNS.test(noun.text))
    return isAtHome(before) && !isCircumstance(before) && (isObject(group) || opensPlural(group))
  const head = headOfGenitive(before)
  return head !== undefined && !isPartOfPredicate && isObject(group) && isAtHome(before)
}

/** Whether the noun is at home in a clause that is complete, so that the infinitive can only hang on it. */
function isInviting(before: readonly Token[], noun: Token, group: readonly Token[]): boolean {
  // `Bitte unterstützen Sie uns, …`
  if (noun.text === 'Bitte' && before.length < 2) return false
  // `ist die Aufgabe die Wege zu räumen`: with an object of its own the infinitive says nothing of the subject; a dative
  // (`hat das Ziel den Bürgern zu erklären`) may belong to the verb.
  if (before.some(({ lower }) => ONE_PREDICATE.has(lower)))
    return isObject(group) || (isGiven(before, noun) && !isManner(group)) || isPast(group)
  // `Die Gelegenheit ins Gespräch zu kommen, …`: the subject of a clause whose verb is to come.
  if (!hasFinite(before) && before.length === 2)
    return GIVEN_NOUNS.test(noun.text) && ARTICLES.has(before[0]?.lower ?? '')
  return (
    isAtHome(before) ||
    PURPOSE.test(
      before
        .slice(-3)
        .map(({ lower }) => lower)
        .join(' ')
    )
  )
}

/** `Vereine, Schulen und Kitas mit dem Ziel das Dorf zu stärken`: what depends on no verb has its group wherever it stands. */
const PURPOSE =
  /^mit dem (?:ziel|auftrag|wunsch|vorsatz|anspruch)$|^mit der (?:absicht|aufgabe|idee|bitte)$|^in der (?:hoffnung|absicht)$/u

/** `Es gibt gute Gründe am Plan festzuhalten`; not `gibt es viele Gründe in der Sitzung zu nennen`, where they are the object. */
function isReason(before: readonly Token[], group: readonly Token[]): boolean {
  const last = group.at(-1)?.lower ?? ''
  return (
    before.some(({ lower }) => lower === 'es') &&
    before.some(({ lower }) => /^(?:gibt|gab|gebe|gäbe)$/u.test(lower)) &&
    /^(?:gute[nr]?|k?einen|keine|viele|mehrere|genug|genügend|allen|triftige[nr]?|weitere|wenig|kaum)$/u.test(
      before.at(-2)?.lower ?? ''
    ) &&
    (isObject(group) ||
      !/(?:nenn|sprech|prüf|acht|örter|diskutier|klär|wähn|führ|zähl|leg|hör|find|sichtig|denk|such|les)e?n$/u.test(
        last
      ))
  )
}

/** `neue Leute zu finden`: an adjective and a noun in the accusative. */
function opensPlural([adjective, noun]: readonly Token[]): boolean {
  return isNoun(noun) && /e$/u.test(adjective?.lower ?? '') && adjective?.forms.strong !== 0 && noun?.forms.noun !== 0
}

/** `den Wagen beschädigt zu haben`: what is to be done is not done yet. */
function isPast(group: readonly Token[]): boolean {
  const [participle, zu, auxiliary] = group.slice(-3)
  return (
    participle !== undefined &&
    zu?.lower === 'zu' &&
    /^(?:haben|sein)$/u.test(auxiliary?.lower ?? '') &&
    (participle.forms.verb & VerbForm.pastParticiple) !== 0
  )
}

function isAtHome(before: readonly Token[]): boolean {
  return before.some(
    (token, i) => mayBeFinite(token) || (i === 0 && isNoun(token) && (token.forms.verb & FINITE) !== 0)
  )
}

/** An object in the accusative, or the reflexive: `sich`, `die Wege`, `eine Halle`; nothing that may be a dative. */
export function isObject(group: readonly Token[]): boolean {
  const { lower = '' } = group[0] ?? {}
  // `allen Gästen einen Besuch zu ermöglichen`: a dative and its object.
  if (/^(?:den|allen|vielen|unseren|ihren|seinen)$/u.test(lower) && hasObjectBehindDative(group)) return true
  // `den Antrag`, `ihren Sitz`: of a plural it may be the dative (`ihren Teams`).
  if (/^(?:den|diesen|jenen|(?:k|[mds])einen|unseren|euren|ihren)$/u.test(lower)) {
    const { noun = 0 } = group.find((token) => isNoun(token))?.forms ?? {}
    return (noun & MASCULINE) !== 0 && (noun & DATIVE_PLURAL) === 0
  }
  // `uns das Haus zu zeigen`: likewise.
  if (/^(?:uns|euch|ihm|ihr|ihnen|mir|dir)$/u.test(lower))
    return /^(?:die|das|den|eine?|einen)$/u.test(group[1]?.lower ?? '') && isObject(group.slice(1))
  // `mehr Menschen`: nothing shows the case.
  if (lower === 'mehr')
    return ((group.find((token) => isNoun(token))?.forms.noun ?? DATIVE_PLURAL) & DATIVE_PLURAL) === 0
  return (
    /^(?:die|das|eine?|einen|dieses?|keine?|unsere|ihre|seine|alle)$/u.test(lower) ||
    /^(?:sich|ihn|sie|es|mich|dich)$/u.test(lower)
  )
}

function hasObjectBehindDative(group: readonly Token[]): boolean {
  const noun = group.findIndex((token) => isNoun(token))
  const object = group.slice(noun + 1)
  const attributes = group.slice(1, noun)
  if (
    noun < 1 ||
    ((group[noun]?.forms.noun ?? 0) & DATIVE_PLURAL) === 0 ||
    !attributes.every(({ forms }) => forms.weak !== 0)
  )
    return false
  const [own] = nounGroupsOf(object)
  return (
    /^(?:die|das|den|eine?|einen)$/u.test(object[0]?.lower ?? '') &&
    own?.start === 0 &&
    !isTime(object, own) &&
    isObject(object)
  )
}

const MASCULINE = cells('Am')
const DATIVE_PLURAL = cells('Dp')

/** Whether the phrase that ends with the noun has a preposition, and so says when or why; not so `mit dem Ziel`. */
function isCircumstance(before: readonly Token[]): boolean {
  const opener = before.findLast(
    (token, i) =>
      i < before.length - 1 &&
      (isNoun(token) || PREPOSITIONS.has(token.lower) || (token.forms.weak === 0 && token.forms.strong === 0)) &&
      !ARTICLES.has(token.lower)
  )
  const { lower = '' } = opener ?? {}
  return (
    (PREPOSITIONS.has(lower) || RARE_PREPOSITION.test(lower)) &&
    !(lower === 'mit' && before.at(-1)?.text === 'Ziel') &&
    !(lower === 'unter' && /erdacht$|^Vorwand$/u.test(before.at(-1)?.text ?? ''))
  )
}

/** What stands before a noun like a preposition. Source: Duden, Die Grammatik (Präpositionen). */
const RARE_PREPOSITION =
  /^(?:als|entgegen|ungeachtet|mangels|zwecks|vorbehaltlich|entsprechend|zuzüglich|nebst|kraft|seitens|zufolge)$/u

/** `hat die Möglichkeiten sorgfältig zu prüfen`, `die Zeit nicht zu nehmen`: how, so that the noun is the object. */
function isManner([first]: readonly Token[]): boolean {
  return (
    first !== undefined &&
    !isNoun(first) &&
    (first.forms.isBare || first.lower === 'nicht') &&
    !PREPOSITIONS.has(first.lower) &&
    !/^(?:viel|wenig|mehr|etwas|alles|nichts)$/u.test(first.lower)
  )
}

/** `hatten Gelegenheit Fragen zu stellen`, `gibt es die Chance mit allen zu reden`: what nobody does anything to. */
function isGiven(before: readonly Token[], noun: Token): boolean {
  return (
    before.some(({ lower }) => HAVE.has(lower) || /^(?:g[iaä]be?t?|bek[ao]m)/u.test(lower)) &&
    GIVEN_NOUNS.test(noun.text)
  )
}

/** `der Wunsch der Stadt`, `das Engagement des Landes`: the noun whose genitive the words end with. */
function headOfGenitive(before: readonly Token[]): Token | undefined {
  const article = before.findLastIndex(({ lower }) =>
    /^(?:der|des|unserer|ihrer|seiner|dieser|dieses|eines|einer|aller|vieler)$/u.test(lower)
  )
  const head = before[article - 1]
  const between = before.slice(article + 1, -1)
  if (
    !head ||
    !isNoun(head) ||
    !INVITING_NOUNS.test(head.text) ||
    between.some((token) => isNoun(token) || token.forms.weak === 0)
  )
    return undefined
  return head
}

/** One has them or is given them; nobody does anything to them. */
const GIVEN_NOUNS =
  /^(?:Chancen?|Möglichkeit(?:en)?|Gelegenheit(?:en)?|Zeit|Lust|Mut|Fähigkeit|Bereitschaft|Glück|Freiraum)$/u

/** Nouns on which an infinitive hangs so often that nothing else is likely behind them. */
export const INVITING_NOUNS =
  /^(?:Chancen?|Möglichkeit(?:en)?|Gelegenheit(?:en)?|Absicht|Fähigkeit(?:en)?|Bereitschaft|Entscheidung|Versuch|Vorhaben|Pflicht|Verpflichtung|Recht|Idee|Ziel|Lust|Zeit|Mut|Bemühungen|Aufgabe|Auftrag|Einladung|Wunsch|Plan|Notwendigkeit|Bitte|Erlaubnis|Freiheit|Freiraum|Hoffnung|Option|Anspruch|Angebot|Glück|Verdacht|Tatverdacht|Vorwurf|Risiko|Gefahr|Aufforderung|Appell|Aufruf|Vorschlag|Beschluss|Zusage|Versprechen|Bestreben|Engagement|Anreiz|Ehre|Gewissheit|Verantwortung|Potenzial|Potential|Kraft|Herausforderung|Gewohnheit|Forderung|Verbot|Befugnis|Berechtigung|Motivation|Entschluss|Wahl|Ankündigung(?:en)?|Überlegung(?:en)?|Drohung|Empfehlung|Behauptung|Befürchtung|Anregung|Bestrebung(?:en)?|Weigerung|Unfähigkeit|Versuchung|Zusicherung|Verlockung|Ermächtigung|Zuversicht|Vorsatz|Auflage|Anliegen|Ehrgeiz|Ansinnen|Erwartung|Neigung|Privileg|Befähigung|Vorwand)$/u

/** Nouns on which a group hangs, too, where that has an object of its own, so that the noun is none (`lernt seine Angst zu zeigen`). */
const FEELING_NOUNS =
  /^(?:Angst|Furcht|Sorge|Scheu|Traum|Bedürfnis|Gefühl|Eindruck|Mühe|Schwierigkeiten|Probleme|Aussicht|Perspektive|Pläne|Ideen|Wünsche|Ziele|Versuche|Aufgaben|Talent|Gabe|Kunst|Initiative|Zwang|Drang|Freude|Spaß|Vorteil|Kompetenz|Kapazitäten|Antrag|Auflagen|Genehmigung|Lizenz|Mission|Sehnsucht|Vision)$/u
