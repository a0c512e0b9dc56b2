import { BECOME, HAVE, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { hasFinite, infinitiveEnd, isAdverb, RELATIVE_WHICH } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PLAIN_SUBORDINATORS, PREPOSITIONS, PRONOUNS } from '../clauses/function-words.ts'
import { hangsOnNoun, INVITING_NOUNS } from '../clauses/noun-infinitives.ts'
import { ONE_PREDICATE } from '../clauses/one-predicate.ts'
import { particleOfVerb } from '../clauses/particle-governors.ts'
import { PREPOSITIONAL_PARTICLES } from '../clauses/verb-particles.ts'
import { takesUm } from '../clauses/verbs-with-um.ts'
import { VerbForm } from '../words/morphology.ts'
import { countsSeveral } from '../words/number-words.ts'
import { governorOf } from './infinitive-governors.ts'

/**
 * `die Chance ins Gespräch zu kommen`, `ist es wichtig ein Zeichen zu setzen`, `hilft dabei Daten zu öffnen`: an infinitive with
 * more words that hangs on a noun, on an adjective with `es`, or on a word that points at it.
 */
export function opensInfinitive(tokens: readonly Token[], at: number, hasClause = false): boolean {
  const behind = tokens[at - 1] as Token
  const end = infinitiveEnd(tokens, at)
  if (end === undefined || !isWholeRest(tokens, end)) return false
  const hasZuInside = tokens[end - 1]?.lower !== 'zu'
  // `ein Recht darauf zu erfahren, was geplant ist`: with its clause the infinitive is a group of several words.
  const isAnnounced = hasClause && LEARNING.test(tokens[end]?.lower ?? '') && ENTITLING.test(tokens[at - 2]?.text ?? '')
  const isBareInfinitive = !isAnnounced && end - at + 1 <= (hasZuInside ? 1 : 2)
  const before = tokens.slice(0, at)
  const isOpen = (token: Token, i: number) =>
    token.lower === 'ohne' || token.lower === 'zu' || (token.lower === 'um' && before[i - 1]?.lower !== 'rund')
  if (before.some(isOpen)) return false
  // `ist gerade dabei ins Auto zu steigen`
  if (
    behind.lower === 'dabei' &&
    /^(?:gerade|eben|bereits|schon)$/u.test(tokens[at - 2]?.lower ?? '') &&
    before.some(({ lower }) => COPULA.test(lower))
  )
    return !isBareInfinitive
  if (POINTING.has(behind.lower) || (behind.lower === 'davor' && before.some(({ lower }) => WARNING.test(lower)))) {
    // `darauf zuzugreifen`: the word is the verb's own, save behind a noun (`Lust darauf herauszufinden, wie …`).
    if (isBareInfinitive && (!hasZuInside || !INVITING_NOUNS.test(tokens[at - 2]?.text ?? ''))) return false
    // `ruft dazu auf ihre Briefe …`, `dazu auf in einer Gruppe …`: the comma stands behind the particle.
    const first = tokens[at]?.lower ?? ''
    if (before.some(({ lower }) => particleOfVerb(lower) === first)) return false
    if (first === 'ab' && behind.lower === 'davon') return false
    if (PREPOSITIONAL_PARTICLES.has(first) && PREPOSITIONS.has(tokens[at + 1]?.lower ?? '')) return false
    if (INVITING_NOUNS.test(tokens[at - 2]?.text ?? '') && at > 2) return hasFinite(before)
    if (behind.lower === 'darum' && !before.some((token) => takesUm(token))) return false
    // `ist stolz darauf so viele Helfer zu haben`: the adjective asks for the word that points ahead.
    const isAsked = POINTED_FROM.test(tokens[at - 2]?.lower ?? '')
    return (
      (isAsked || !behindLastUnd(before).some((token) => ONE_PREDICATE.has(token.lower))) && at > 1 && hasFinite(before)
    )
  }
  if (isBareInfinitive) return false
  if (isPointedBehind(before)) return opensPhrase(tokens, at, end) && hasFinite(before)
  if (endsInModal(before)) return !/^(?:zu|und|oder)$/u.test(tokens[at]?.lower ?? '')
  if (isGoal(before)) return opensGoal(tokens[at] as Token, tokens[at + 1], behind.lower === 'es')
  if (!opensPhrase(tokens, at, end)) return false
  if (isAble(before))
    return tokens[at + 1]?.lower !== 'zu' || isNoun(tokens[at]) || PRONOUNS.has(tokens[at]?.lower ?? '')
  if (isNoun(behind)) return hangsOnNoun(before, tokens.slice(at))
  // `soll versucht haben sich zu retten`
  const tried = governorOf(before.at(-2)?.lower ?? '')
  if (/^(?:haben|hat|hatten?)$/u.test(behind.lower) && tried?.isParticiple && tried.kind === 'direct' && at > 3)
    return true
  if (endsInPredicate(before)) return true
  if (before.some((token) => POINTING.has(token.lower)) && isClauseEnd(behind) && !isSurelyFinite(tokens[at - 2]))
    return !before.some((token) => ONE_PREDICATE.has(token.lower))
  if (BINDING.has(behind.lower) && before.slice(0, -1).some(({ lower }) => COPULA.test(lower))) return true
  // `sieht sich gezwungen das Haus zu verkaufen`
  if (
    BINDING.has(behind.lower) &&
    before.some(({ lower }, i) => REGARDING.test(lower) && before[i + 1]?.lower === 'sich')
  )
    return true
  // `haben sich bereit erklärt …`, `hat es sich zur Aufgabe gemacht …`
  const taken = `${tokens[at - 2]?.lower} ${behind.lower}`
  if (/^(?:bereit erklärt|(?:aufgabe|ziel) (?:gemacht|gesetzt))$/u.test(taken))
    return before.some(({ lower }) => HAVE.has(lower))
  // `hat wie beschlossen die Kosten zu tragen`: no perfect.
  if (TAKING_INFINITIVE.has(behind.lower) && before.some(({ lower }) => lower === 'wie')) return false
  if (TAKING_INFINITIVE.has(behind.lower))
    return hasFinite(before.slice(0, -1)) && before.some((token) => /^(?:ha[bt]|wird|wurde|werden)/u.test(token.lower))
  if (behind.lower === 'es') return isPredicateBefore(before)
  const isPredicate = behind.forms.isBare && PREDICATES.has(behind.lower)
  return (
    isPredicate &&
    before.some((token) => token.lower === 'es') &&
    !before.some((t) => /^(?:haben|hat|gibt|gab)$/u.test(t.lower))
  )
}

/** `…, dass sie spät kommen und wirbt dafür`: the last clause, with its own verb; all words where `und` joins no clauses. */
function behindLastUnd(before: readonly Token[]): readonly Token[] {
  const clause = before.slice(before.findLastIndex(({ lower }) => lower === 'und') + 1)
  return clause.some((token) => isSurelyFinite(token)) ? clause : before
}

/** `sind in der Lage …`; but a house `ist in der Lage schwer zu verkaufen`. */
function isAble(before: readonly Token[]): boolean {
  const [into, article, noun] = before.slice(-3)
  return (
    into?.lower === 'in' &&
    article?.lower === 'der' &&
    noun?.text === 'Lage' &&
    before.some(({ lower }) => COPULA.test(lower) || lower === 'sieht' || lower === 'sehen')
  )
}

/**
 * `…, die Lust haben gemeinsam zu arbeiten`, `…, der bemüht war uns zu helfen`: a clause that ends in its verb, and before that the
 * noun, the adjective or the word on which the group hangs.
 */
function endsInPredicate(before: readonly Token[]): boolean {
  const [bound, verb] = before.slice(-2)
  if (!bound || !verb || isNoun(verb)) return false
  // `Wenn ihr Lust bekommen habt …`
  if (HAVE.has(verb.lower) && /^(?:bekommen|erhalten|gehabt|genutzt|ergriffen)$/u.test(bound.lower))
    return INVITING_NOUNS.test(before.at(-3)?.text ?? '') && hasSubordinator(before)
  if (isNoun(bound))
    return (
      INVITING_NOUNS.test(bound.text) &&
      (GIVING.test(verb.lower) || isPerfect(before, verb)) &&
      (hasSubordinator(before) || hasFinite(before.slice(0, -2)))
    )
  if (!COPULA.test(verb.lower) || !hasSubordinator(before)) return false
  if (BINDING.has(bound.lower) || bound.lower === 'dabei') return true
  return PREDICATES.has(bound.lower) && before.some(({ lower }) => lower === 'es')
}

/** `wie man es schaffen kann mehr Menschen zu erreichen`: the verb on which the group hangs, and the modal verb that ends its clause. */
function endsInModal(before: readonly Token[]): boolean {
  const [verb, modal] = before.slice(-2)
  const governor = governorOf(verb?.lower ?? '')
  return (
    modal !== undefined &&
    MODAL_VERBS.has(modal.lower) &&
    isSurelyFinite(modal) &&
    governor?.isInfinitive === true &&
    governor.kind === 'direct' &&
    before.some(({ lower }) => lower === 'es') &&
    before.some(({ lower }) => PLAIN_SUBORDINATORS.has(lower) || /^(?:wie|damit|da)$/u.test(lower))
  )
}

/** `hat die Chance vertan`, `wurde der Beschluss gefasst`: with its participle the clause is complete. */
function isPerfect(before: readonly Token[], { forms }: Token): boolean {
  return (
    (forms.verb & VerbForm.pastParticiple) !== 0 &&
    forms.strong === 0 &&
    before.slice(0, -2).some(({ lower }) => HAVE.has(lower) || BECOME.has(lower))
  )
}

/** Whether the clause has its verb at the end: by what opens it, be it an article that is a pronoun there. */
function hasSubordinator(before: readonly Token[]): boolean {
  return (
    /^(?:der|die|das)$/u.test(before[0]?.lower ?? '') ||
    before.some(({ lower }) => PLAIN_SUBORDINATORS.has(lower) || /^(?:wo|da|während|wer|was)$/u.test(lower))
  )
}

/** What one does with a chance, an aim or a right. */
const GIVING =
  /^(?:geben|gibt|gab|bieten|bietet|bot|haben?|ha[bs]t|hat|hatten?|hätte(?:n|st|t)?|bekommen|bekommt|bekam|erhalten|erhält|erhielt|nutzen|nutzt|genutzt|gegeben|geboten|ergreifen|ergriffen|eröffnen|eröffnet|verschaffen|verschafft|verfolgen|verfolgt|sehen|sieht)$/u

/** `Schön war es …`, `genügt es …`: the group is the subject that `es` announces. */
function isPredicateBefore(before: readonly Token[]): boolean {
  const [adjective, verb] = before.slice(-3)
  if (!verb) return false
  if (ANNOUNCING.test(verb.lower)) return true
  return COPULA.test(verb.lower) && PREDICATES.has(adjective?.lower ?? '')
}

const ANNOUNCING =
  /^(?:genügt|genügte|reicht|reichte|lohnt|gelingt|gelang|schafft|schaffte|versteht|verstand|vermeidet|vermied)$/u
const COPULA =
  /^(?:bin|ist|sind|seid|war|waren|sei|seien|wäre|wären|wurden?|wird|werden|bleib[te]n?|blieb(?:en)?|fühl(?:t|en))$/u

/** `darauf` is the noun's own, and no word of the infinitive. */
const ENTITLING = /^(?:Recht|Anspruch|Lust|Hoffnung|Aussicht|Interesse|Freude|Spaß)$/u
const LEARNING = /^(?:erfahren|wissen|sehen|hören|lernen|verstehen|entscheiden)$/u

const REGARDING = /^(?:sieht|sehen|sah(?:en)?|sehe|fühlt|fühlen|fühlte[n]?)$/u

/** Adjectives and participles that say who is to do something: `bereit, die Kosten zu tragen`. */
const BINDING = new Set(
  (
    'bereit bemüht bestrebt gewillt entschlossen gezwungen verpflichtet eingeladen aufgerufen aufgefordert berechtigt befugt beauftragt ' +
    'ermächtigt angehalten gehalten zuversichtlich stolz froh dankbar überzeugt motiviert ermutigt'
  ).split(' ')
)

/** `Unser Ziel ist es …`, `Aufgabe der Woche ist …`: the group is what the noun consists in. */
function isGoal(before: readonly Token[]): boolean {
  const last = before.length - 1
  const verb = before[last]?.lower === 'es' ? last - 1 : last
  if (verb < 1 || !/^(?:ist|war|sei|wäre|bleibt)$/u.test(before[verb]?.lower ?? '')) return false
  // `Auf Wunsch der Anlieger ist die Straße zu sperren`
  if (PREPOSITIONS.has(before[0]?.lower ?? '')) return false
  const nouns = before.slice(0, verb).filter((token) => isNoun(token) && token.forms.noun !== 0)
  return GOALS.test(nouns[0]?.text ?? '') && !before.slice(0, verb).some((token) => mayBeFinite(token))
}

/** Behind `ist` alone only what is no part of a predicate (`ist schwer zu finden`). */
function opensGoal(token: Token, next: Token | undefined, hasEs: boolean): boolean {
  if (/^(?:es|zu|als|des|und|oder|nicht)$/u.test(token.lower)) return false
  // `Ziel ist mehr Menschen zu erreichen`, `Aufgabe ist neue Wege zu finden`
  if (isNoun(next) && (token.lower === 'mehr' || (/e$/u.test(token.lower) && token.forms.strong !== 0))) return true
  return hasEs || isNoun(token) || ARTICLES.has(token.lower) || PRONOUNS.has(token.lower)
}

const GOALS =
  /^(?:Hauptz|Z)iel$|^(?:Aufgabe|Absicht|Anliegen|Wunsch|Idee|Plan|Vorhaben|Auftrag|Anspruch|Bestreben|Zweck)$/u

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
  'beschlossen entschieden entschlossen aufgefordert aufgerufen vorgeschlagen empfohlen gebeten versprochen zugesagt angekündigt versucht vereinbart eingeladen angeboten verpflichtet erlaubt verboten beschuldigt verdächtigt vorgeworfen vorgenommen untersagt'.split(
    ' '
  )
)

const WARNING = /^(?:ge)?(?:warn|schütz|bewahr|scheu)/u
const POINTED_FROM =
  /^(?:stolz|bedacht|angewiesen|spezialisiert|interessiert|gewöhnt|bereit|verantwortlich|zuständig)$/u

/** Words that point at an infinitive which follows. */
/** `haben lange dafür gekämpft den Standort zu erhalten`, `beauftragte das Amt damit drei Varianten zu prüfen` */
function isPointedBehind(before: readonly Token[]): boolean {
  const [word, verb] = before.slice(-2)
  if (verb?.lower === 'damit') return before.some((token) => !isNoun(token) && WITH_DAMIT.test(token.lower))
  if (!word || !verb || isNoun(verb) || (verb.forms.verb & VerbForm.pastParticiple) === 0) return false
  return POINTING.has(word.lower) || (word.lower === 'damit' && WITH_DAMIT.test(verb.lower))
}

const WITH_DAMIT = /^(?:be(?:auftrag|schäftig|trau|gann|ginn|gonn)|(?:ge)?(?:droh|rechn|prahl)|w[ia]rb)/u

const POINTING = new Set('dafür daran darauf darum dazu davon dabei darin darüber dagegen'.split(' '))

/** What an infinitive group begins with: an article, a pronoun, a preposition, a noun, an adverb. */
function opensPhrase(tokens: readonly Token[], at: number, end: number): boolean {
  const first = tokens[at] as Token
  if (first.lower === 'zu' || first.lower === 'und' || first.lower === 'oder') return false
  if (governsPhrase(tokens, at, end)) return true
  // `die Chance der Kinder zu lernen`: a genitive belongs to the noun before.
  if (
    /^(?:der|des|eines|einer|dieser|von|vom|für|zur|zum|zu|auf|am|an|aus|gegen|über|beim|bis|seit|ohne)$/u.test(
      first.lower
    )
  )
    return false
  if (PREPOSITIONS.has(first.lower)) return end - at > (tokens[end - 1]?.lower === 'zu' ? 2 : 1)
  // `so viele Gäste zu sehen`
  if (first.lower === 'so') return end - at > 2
  return (
    ARTICLES.has(first.lower) ||
    PRONOUNS.has(first.lower) ||
    isNoun(first) ||
    countsSeveral(first.lower) ||
    isAdverb(first) ||
    isAttribute(tokens, at)
  )
}

/** `an der Führung teilzunehmen`, `über den Plan zu sprechen`: the preposition is that of the infinitive. */
function governsPhrase(tokens: readonly Token[], at: number, end: number): boolean {
  const verbs = VERBS_WITH[tokens[at]?.lower ?? '']
  return verbs?.test(tokens[end]?.lower ?? '') === true && end - at > 2
}

/** Source: Duden, Die Grammatik (Präpositionalobjekt). */
const WITH_AN = /^(?:teilzunehmen|mitzuwirken|mitzuarbeiten|anzuknüpfen|teilzuhaben|festzuhalten)$/u
const WITH_ZU = /^(?:beizutragen|zurückzukehren|überzugehen)$/u
const VERBS_WITH: Readonly<Record<string, RegExp>> = {
  an: WITH_AN,
  am: WITH_AN,
  auf: /^(?:zuzugreifen|hinzuweisen|einzuwirken|zurückzugreifen|umzusteigen|achten|verzichten|reagieren|zuzugehen|einzugehen)$/u,
  aus: /^(?:auszuwählen|auszubrechen|auszusteigen)$/u,
  gegen: /^(?:vorzugehen|protestieren|demonstrieren)$/u,
  über: /^(?:sprechen|diskutieren|reden|abzustimmen|nachzudenken|auszutauschen|informieren|beraten|verhandeln)$/u,
  von: /^(?:profitieren|auszugehen|abzusehen|abzuweichen|loszukommen)$/u,
  für: /^(?:werben|sorgen|kämpfen|einzutreten|einzusetzen|begeistern)$/u,
  zu: WITH_ZU,
  zum: WITH_ZU,
  zur: WITH_ZU
}

/** `echte Stärke zu zeigen`: an adjective with its noun; in `die Fähigkeit kleiner Betriebe zu helfen` it is a genitive. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower.endsWith('er')) return false
  const noun = tokens.findIndex((token, i) => i > at && isNoun(token))
  return noun > 0 && noun - at < 3 && tokens.slice(at, noun).every(({ forms }) => forms.strong !== 0)
}

/** The end of the group is the end of what can be seen, or goes on with another group. */
function isWholeRest(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end + 1]
  if (next === undefined || /^(?:und|oder|um|da)$/u.test(next.lower) || PLAIN_SUBORDINATORS.has(next.lower)) return true
  return PREPOSITIONS.has(next.lower) && RELATIVE_WHICH.has(tokens[end + 2]?.lower ?? '')
}

const PREDICATES = new Set(
  (
    'wichtig möglich unmöglich nötig notwendig sinnvoll erforderlich schwierig schwer leicht gut richtig falsch entscheidend gelungen hilfreich ratsam dringend einfach zentral unerlässlich unabdingbar schön erfreulich spannend faszinierend interessant lohnend ermutigend beeindruckend ' +
    'üblich klug erlaubt untersagt vorgesehen legitim vernünftig zulässig unzulässig zumutbar unnötig überflüssig naheliegend angebracht ' +
    'wünschenswert empfehlenswert selbstverständlich mutig fair unfair strafbar geboten verpflichtend'
  ).split(' ')
)
