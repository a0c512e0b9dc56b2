import { BECOME, FINITE_AUXILIARIES, HAVE } from '../clauses/auxiliaries.ts'
import { isAdverb, isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import {
  ARTICLES,
  NOMINATIVE_PRONOUNS,
  PLAIN_SUBORDINATORS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBORDINATORS
} from '../clauses/function-words.ts'
import { isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { mayHoldSubject } from '../clauses/possible-subjects.ts'
import { takesUm } from '../clauses/verbs-with-um.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import { countsSeveral } from '../words/number-words.ts'
import { hasOpenVerb, isInfinitive, isSecondWithout, isVerbal, lastZuInfinitive } from './infinitive-groups.ts'
import { behindNounOrAdjective } from './lost-zu-behind-nouns.ts'

/** An infinitive that lacks its `zu`. */
export interface LostZu {
  /** What asks for it: `um`, `dazu`, a verb. */
  readonly governor: Token
  readonly token: Token
  readonly right: string
}

/**
 * `um Wege verkürzen`, `um Kosten zu sparen und Wege verkürzen`, `hilft dabei, die Wege verkürzen`, `ermöglicht uns die Wege verkürzen`:
 * the infinitive at the end of a group that must have `zu`. Source: Duden, Die Grammatik (zu-Infinitiv).
 */
export function lostZu(stretch: Stretch, morphology: Morphology): LostZu | undefined {
  const { tokens, closes } = stretch
  const token = tokens.at(-1)
  if (!token || tokens.length < 3 || !/^(?:“?[,.!?:;]|$)/u.test(closes) || !isInfinitive(token)) return undefined
  // `um ihn kennen lernen zu können`
  if (tokens.at(-2)?.lower === 'zu') return undefined
  const governor =
    behindUm(stretch) ?? behindCorrelate(stretch) ?? behindVerb(stretch) ?? behindNounOrAdjective(stretch)
  return governor && { governor, token, right: withZu(token, morphology) }
}

/** `um …`, where the words behind it are no measure (`um zehn Prozent senken`) and no object of the verb (`um Hilfe bitten`). */
function behindUm(stretch: Stretch): Token | undefined {
  const { tokens, opens, isFirst } = stretch
  const [um, next] = tokens
  const last = tokens.at(-1)
  if (!um || !next || !last || um.lower !== 'um' || !(opens === ',' || isFirst)) return undefined
  // `der Platz, um den herum Cafés öffnen`, `die Kohle, um die Konzerne prozessieren`: a relative pronoun may stand behind it.
  if (opens === ',' && /^(?:dessen|deren)$/u.test(next.lower)) return undefined
  if (opens === ',' && /^d(?:en|as|ie)$/u.test(next.lower) && mayHoldSubject(tokens.slice(2, -1), 'plural'))
    return undefined
  if (takesUm(last) || MOVES.test(last.lower) || hasOpenVerb(stretch) || !isBesideClause(stretch)) return undefined
  const group = lastZuInfinitive(tokens)
  if (group < 0) {
    const noun = tokens.findIndex((token) => isNoun(token))
    const isMeasure =
      /\d/u.test(next.text) ||
      countsSeveral(next.lower) ||
      (next.lower === 'mehr' && !isNoun(tokens[2])) ||
      /^(?:so|etwa|rund|viel|fast|knapp|einige|mehrere|welche[nrms]?)$/u.test(next.lower) ||
      (noun > 0 && isTime(tokens, { end: noun })) ||
      /^(?:Prozent|Euro|Meter|Hälfte|Drittel|Viertel|Grad|Punkte|Teil|Faktor)$/u.test(tokens[noun]?.text ?? '')
    // `…, um die Kinder werben`: a relative pronoun; `um` with its verb in front of it.
    return isMeasure || tokens.slice(1, -1).some(isVerbal) ? undefined : um
  }
  return isSecondWithout(tokens, group) ? um : undefined
}

/** A sentence with its verb before the comma, or right behind it: no headline and no row (`Um die Welt reisen, Neues sehen`). */
function isBesideClause({ sentence, at, tokens, opens, closes }: Stretch): boolean {
  if (opens === ',') {
    const before = sentence.tokens.slice(0, at)
    return before.some((token) => mayBeFinite(token)) ? true : before.some(isNoun) && !before.some(isInfinitive)
  }
  const next = sentence.tokens[at + tokens.length]
  return (
    closes === ',' &&
    next !== undefined &&
    (isSurelyFinite(next) || FINITE_AUXILIARIES.has(next.lower) || isPluralVerb(next))
  )
}

/** With these `um` says round what: `um den See wandern`. */
const MOVES =
  /(?:wandern|laufen|reisen|fahren|gehen|kreisen|radeln|segeln|fliegen|ziehen|tanzen|sitzen|stehen|denken|rennen|kurven|spazieren|liegen|betteln|feilschen|weinen|bangen|fürchten|wissen|buhlen|konkurrieren|wetteifern|gruppieren|ranken|legen|wickeln|bauen|schleichen|erweitern|ergänzen|bereichern|verlängern|verkürzen|kürzen|verschieben)$/u

/** `hilft dabei, …`, `geht es darum, …`, `Ziel ist es, …`: the group that the word points at. */
function behindCorrelate(stretch: Stretch): Token | undefined {
  const { tokens, opens, sentence, at } = stretch
  const [first] = tokens
  const before = sentence.tokens[at - 1]
  if (opens !== ',' || !first || !before || hasOpenVerb(stretch)) return undefined
  if (
    (SUBORDINATORS.has(first.lower) && !/^(?:die|das|den|der|dem)$/u.test(first.lower)) ||
    QUESTION_WORDS.has(first.lower) ||
    NOMINATIVE_PRONOUNS.has(first.lower) ||
    /^(?:und|oder|aber|denn|sondern|sie|es|um|ohne|statt|anstatt|wie|was|wo|so|egal|sowohl|weder|je)$/u.test(
      first.lower
    )
  )
    return undefined
  if (
    PREPOSITIONS.has(first.lower) &&
    /^(?:d(?:er|ie|as|en|em|enen|eren|essen)|we[mnr]|welche[mnrs]?)$/u.test(tokens[1]?.lower ?? '')
  )
    return undefined
  // `Viele reden davon, die Vereine handeln.`: a sentence of its own with its subject.
  if (/^(?:dazu|daran|darum|davon)$/u.test(before.lower) && mayHoldSubject(tokens.slice(0, -1), 'plural'))
    return undefined
  const group = lastZuInfinitive(tokens)
  const isLost = group < 0 ? !tokens.slice(0, -1).some(isVerbal) : isSecondWithout(tokens, group)
  if (!isLost || tokens.some(({ lower }) => PLAIN_SUBORDINATORS.has(lower))) return undefined
  const clause = sentence.tokens.slice(0, at)
  const points =
    (before.lower === 'bei' && sentence.tokens[at - 2]?.lower === 'dazu') ||
    /^(?:dazu|daran|darum|davon)$/u.test(before.lower) ||
    (before.lower === 'dabei' &&
      clause.some(({ lower }) =>
        /^(?:hilft|helfen|half|halfen|unterstützt|unterstützen|unterstützte|unterstützten)$/u.test(lower)
      )) ||
    (before.lower === 'es' && clause.some(({ text, lower }) => /^(?:gilt|galt)$/u.test(lower) || AIM.test(text)))
  if (points || (NEEDS_ZU.has(before.text) && holdsTwoPhrases(tokens))) return before
  if (pointsWithParticle(clause)) return clause.at(-2)
  const isRelative = isNoun(before) && /^(?:d(?:er|ie|as|en|em|essen|eren)|welche[mnrs]?)$/u.test(first.lower)
  if (isRelative || !holdsTwoParts(tokens)) return undefined
  return announcing(clause) ?? (NEEDS_ZU.has(before.text) ? before : undefined)
}

/** `ruft dazu auf` */
function pointsWithParticle(clause: readonly Token[]): boolean {
  const [correlate, last] = clause.slice(-2)
  return correlate?.lower === 'dazu' && /^(?:auf|bei|an)$/u.test(last?.lower ?? '')
}

/** `hat angekündigt`, `es gelang der Wehr`: the word that a group with `zu` goes with. */
function announcing(clause: readonly Token[]): Token | undefined {
  const last = clause.at(-1)
  if (!last) return undefined
  const success = clause.find(({ lower }) => /^(?:gelang|gelingt|gelungen)$/u.test(lower))
  if (success && clause.some(({ lower }) => lower === 'es')) return success
  const isAnnounced = ANNOUNCED.has(last.lower) && clause.some(({ lower }) => HAVE.has(lower) || BECOME.has(lower))
  return isAnnounced ? last : undefined
}

const ANNOUNCED = new Set(
  (
    'angekündigt zugesagt versprochen beschlossen vorgeschlagen empfohlen beantragt vereinbart versucht begonnen vorgenommen ' +
    'verpflichtet entschieden aufgefordert gebeten aufgerufen geplant vorgehabt gelobt ermahnt'
  ).split(' ')
)

/**
 * `künftig stärker kontrollieren`, `am Samstag ein Zeichen setzen`, `beide Kinder unverletzt befreien`: more than one part stands before
 * the verb, and so no main clause, and the first word begins no relative clause.
 */
function holdsTwoParts(tokens: readonly Token[]): boolean {
  const [first] = tokens
  const inner = tokens.slice(0, -1)
  if (!first || tokens.length < 3 || inner.some(({ lower }) => /^(?:und|oder|sowie|als|wie)$/u.test(lower)))
    return false
  const groups = nounGroupsOf(inner)
  const [group] = groups
  if (!group) return inner.every((token) => isAdverb(token) || (!isNoun(token) && /\p{Ll}{3,}er$/u.test(token.lower)))
  if (group.start > 0) return isAdverb(first) && !isNoun(first)
  // Of a phrase in front nobody knows where it ends (`die Kinder aus dem Kreis`), unless an adverb stands behind its noun.
  if (PREPOSITIONS.has(first.lower))
    return groups.some((other) => !other.isGoverned && !other.isGenitive && !other.isJoined)
  const behind = inner[group.end + 1]
  return behind !== undefined && isAdverb(behind)
}

/**
 * `beabsichtigt, im nächsten Jahr Wohnungen bauen`: two phrases stand before the verb, and so no main clause; of one alone (`plant,
 * Vereine bauen`) the noun might be the subject.
 */
function holdsTwoPhrases(tokens: readonly Token[]): boolean {
  const [first, second] = nounGroupsOf(tokens)
  if (!first || !PREPOSITIONS.has(tokens[0]?.lower ?? '') || !first.isGoverned) return false
  return (
    second !== undefined &&
    !second.isGoverned &&
    !second.isGenitive &&
    !second.isJoined &&
    second.end === tokens.length - 2
  )
}

const AIM = /(?:^Ziel|ziel|^Aufgabe|aufgabe|^Anliegen|anliegen|^Absicht|^Wunsch|^Idee|^Zweck)$/u

/** `ermöglicht uns die Wege verkürzen`: the verb of the clause has an infinitive with `zu` behind it. */
function behindVerb({ tokens, isFirst, closes }: Stretch): Token | undefined {
  if (!isFirst || !/^“?[.!?]/u.test(closes)) return undefined
  const at = tokens.findIndex((token, i) => i > 0 && NEEDS_ZU.has(token.text))
  const verb = tokens[at]
  const opener = tokens[0]?.lower ?? ''
  if (!verb || at > LONGEST || (SUBORDINATORS.has(opener) && !ARTICLES.has(opener))) return undefined
  if (tokens.some(({ lower }) => FINITE_AUXILIARIES.has(lower))) return undefined
  const between = tokens.slice(at + 1, -1)
  if (between.length < 1 || tokens.slice(0, at).some(isVerbal)) return undefined
  return between.some(
    (token) =>
      isVerbal(token) ||
      JOINS.test(token.lower) ||
      (SUBORDINATORS.has(token.lower) && !/^(?:die|das|den|der|dem)$/u.test(token.lower))
  )
    ? undefined
    : verb
}

const LONGEST = 6
const JOINS = /^(?:und|oder|sowie|als|wie|zu|um)$/u

/** Verbs with the pure infinitive never behind them. Source: Duden, Die Grammatik (Infinitivkonstruktionen). */
const NEEDS_ZU = new Set(
  (
    'ermöglicht ermöglichte erlaubt erlaubte versucht versuchte plant plante beabsichtigt hofft hoffte beschloss verspricht versprach ' +
    'empfiehlt empfahl gestattet erleichtert erleichterte bittet bat zwingt ermutigt motiviert befähigt beginnt begann'
  ).split(' ')
)

/** `weiterzuentwickeln`, `zu verkürzen` */
function withZu({ text }: Token, morphology: Morphology): string {
  for (let cut = 2; cut < text.length - 3; cut++) {
    const joined = `${text.slice(0, cut)}zu${text.slice(cut)}`
    if ((morphology.formsOf(joined).verb & VerbForm.zuInfinitive) !== 0) return joined
  }
  return `zu ${text}`
}
