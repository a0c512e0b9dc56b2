import { BE, BECOME, FINITE_AUXILIARIES, HAVE, isAuxiliary, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, SUBORDINATORS } from '../clauses/function-words.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'
import { bracketEnd } from './bracket-ends.ts'
import { lostInfinitive } from './lost-infinitives.ts'
import { DERIVED, participleOf, SEPARABLE } from './verb-forms.ts'
import { verbInNumber } from './verb-in-number.ts'

/** A word at the end of a main clause that cannot follow its finite verb. */
export interface ChainMismatch {
  /** The verb, or the `zu` before an infinitive. */
  readonly finite: Token
  readonly token: Token
  /** The form that is usual, empty where the word is one too many. */
  readonly right: string
}

/**
 * What closes the verbal bracket of a main clause in a form that its finite verb does not govern: `hat … übernehmen`,
 * `konnte … löschten`, `wurde … saniert worden`, `sind … erhältlich sein`. Source: Duden, Die Grammatik (Rektion der Hilfs- und
 * Modalverben).
 */
export function chainMismatch(stretch: Stretch, morphology: Morphology): ChainMismatch | undefined {
  return isImpersonalPassive(stretch.tokens)
    ? undefined
    : (mismatchInChain(stretch, morphology) ?? bracketEnd(stretch, morphology) ?? lostInfinitive(stretch))
}

/** `Hier wird sich nichts geschenkt`: without a subject a verb with `sich` may have a passive. Source: Duden, Die Grammatik (Reflexivpassiv). */
function isImpersonalPassive([first, verb, reflexive]: readonly Token[]): boolean {
  return verb?.lower === 'wird' && reflexive?.lower === 'sich' && CIRCUMSTANCE.test(first?.lower ?? '')
}

const CIRCUMSTANCE =
  /^(?:hier|dort|da|dann|danach|jetzt|nun|es|so|auch|heute|morgen|oft|(?:da|hier)r?(?:an|auf|für|gegen|mit|nach|über|um|vor|zu|bei|von))$/u

function mismatchInChain(stretch: Stretch, morphology: Morphology): ChainMismatch | undefined {
  const { tokens, isFirst, closes } = stretch
  const last = tokens.length - 1
  const token = tokens[last]
  const cluster = token && inCluster(stretch, token, morphology)
  if (cluster) return cluster
  // `Am Samstag wird getanzt so lange es geht.`: a clause of its own, without its comma.
  if (/^(?:es|sie|er|man)$/u.test(tokens.at(-2)?.lower ?? '')) return undefined
  if (isFirst && closes === ',' && token) return beforeClause(stretch, token, morphology)
  if (!isFirst || !/^[.!]/u.test(closes) || !token || last < 3 || token.text !== token.lower) return undefined
  const at = tokens.findIndex((word, i) => i > 0 && (isSurelyFinite(word) || PLURALS.has(word.lower)))
  const [first] = tokens
  const isSubject = ARTICLES.has(first?.lower ?? '') || SUBJECT.test(first?.lower ?? '')
  if (!isSubject && at > 0) {
    const wrong = behindOpening(tokens, at, morphology)
    if (wrong) return wrong
  }
  // `Landrätin Petra Beispiel hat …`
  if (!isSubject && !tokens.slice(0, Math.max(at, 1)).every((word) => isNoun(word))) return undefined
  const finite = tokens[at]
  const between = tokens.slice(at + 1, last)
  if (!finite || at > LONGEST_SUBJECT) return undefined
  if (between.length < 1) return MODAL_VERBS.has(finite.lower) ? lacksWerden(finite, token, between) : undefined
  // `sind im Rathaus und online erhältlich sein`: the adjective needs nothing more; `sind neu und sollen hell sein` has two verbs.
  if (
    BE.has(finite.lower) &&
    token.lower === 'sein' &&
    between.every((word) => word.lower === 'und' || (staysInClause(word) && !FINITE_AUXILIARIES.has(word.lower)))
  )
    return between.at(-1)?.forms.isBare && !isNoun(between.at(-1)) ? { finite, token, right: '' } : undefined
  if (!between.every(staysInClause)) return undefined
  // `ist betrogen wurden`
  if (BE.has(finite.lower) && /^wurden?$/u.test(token.lower))
    return isParticiple(between.at(-1)) ? { finite, token, right: 'worden' } : undefined
  if (MODAL_VERBS.has(finite.lower)) return behindModal(finite, token, between, morphology)
  if (HAVE.has(finite.lower)) return behindHave(finite, token, between, morphology)
  if (!BECOME.has(finite.lower) || !/^(?:wird|werden|wurden?)$/u.test(finite.lower)) return undefined
  const present = /^w[ie]rd/u.test(finite.lower) && infinitiveOf(token, between, morphology)
  if (present) return { finite, token, right: present }
  // `wurde saniert worden`, `wird gesperrt werden wird`
  const isTold = token.lower === finite.lower && between.at(-1)?.lower === 'werden'
  return (token.lower === 'worden' && isParticiple(between.at(-1))) || isTold ? { finite, token, right: '' } : undefined
}

/** `Der Rat hat entscheiden, die Schule zu sanieren`: before the infinitive group or clause that is its object. */
function beforeClause({ tokens, sentence }: Stretch, token: Token, morphology: Morphology): ChainMismatch | undefined {
  const finite = tokens.find(({ lower }) => HAVE.has(lower))
  const at = finite ? tokens.indexOf(finite) : -1
  if (!finite || at < 1 || tokens.length - at > LONGEST_PREDICATE) return undefined
  if (!DECIDES.test(token.lower) && !isInfinitiveAlone(token, tokens.slice(at + 1, -1))) return undefined
  // `haben zu entscheiden, dass …`
  if (tokens.at(-2)?.lower === 'zu') return undefined
  const behind = sentence.tokens.slice(tokens.length)
  if (behind[0]?.lower !== 'dass' && !behind.some((_, i) => endOfZuInfinitive(behind, i) !== undefined))
    return undefined
  const right = participleOf(token.lower, morphology)
  return right ? { finite, token, right } : undefined
}

const LONGEST_PREDICATE = 8
const DECIDES =
  /^(?:entscheiden|beschließen|versprechen|entschließen|verabreden|erklären|bestätigen|betonen|verpflichten)$/u

const PLURALS = new Set('haben können müssen sollen wollen dürfen werden wurden'.split(' '))
const SUBJECT = /^(?:er|sie|wir|es)$/u
const LONGEST_SUBJECT = 8

/** Nothing that could open a clause or another predicate, and no further verb. */
function staysInClause(token: Token): boolean {
  if (/^(?:und|oder|aber|sowie|zu|als|wie|lassen)$/u.test(token.lower) || token.before !== '') return false
  if (SUBORDINATORS.has(token.lower) && !ARTICLES.has(token.lower) && token.lower !== 'bis') return false
  return !isSurelyFinite(token)
}

function isParticiple(token: Token | undefined): boolean {
  return token !== undefined && token.text === token.lower && (token.forms.verb & VerbForm.pastParticiple) !== 0
}

/** `konnte den Brand löschten`, `soll gepflanzt worden`. */
function behindModal(
  finite: Token,
  token: Token,
  between: readonly Token[],
  morphology: Morphology
): ChainMismatch | undefined {
  if (token.lower === 'worden') return isParticiple(between.at(-1)) ? { finite, token, right: 'werden' } : undefined
  // `sollen abgeschlossen sein werden`
  if (token.lower === 'werden' && between.at(-1)?.lower === 'sein' && isParticiple(between.at(-2)))
    return { finite, token, right: '' }
  const passive = lacksWerden(finite, token, between)
  if (passive) return passive
  const present = infinitiveOf(token, between, morphology)
  if (present) return { finite, token, right: present }
  if (!isSurelyFinite(token) || !/ten?$/u.test(token.lower)) return undefined
  const stem = token.lower.replace(/e?ten?$/u, '')
  const right = [`${stem}en`, `${stem}n`].find((form) => (morphology.formsOf(form).verb & VerbForm.infinitive) !== 0)
  return right ? { finite, token, right } : undefined
}

/** `können in allen Büchereien ausgeliehen`: the infinitive `werden` is missing. */
function lacksWerden(finite: Token, token: Token, between: readonly Token[]): ChainMismatch | undefined {
  const { verb } = token.forms
  if (!isParticiple(token) || (verb & VerbForm.infinitive) !== 0 || !MODAL_OF_PASSIVE.test(finite.lower))
    return undefined
  if (/^(?:gewesen|geworden|geblieben)$/u.test(token.lower)) return undefined
  const hasOther = between.some(
    (word) => word.text === word.lower && (word.forms.verb & NONFINITE) !== 0 && !word.forms.isBare
  )
  return hasOther ? undefined : { finite, token, right: `${token.text} werden` }
}

/** `Für das Fest wird es Musik gibt`, `In der Halle soll er den Mann verletzt hat`: a circumstance opens the sentence. */
function behindOpening(tokens: readonly Token[], at: number, morphology: Morphology): ChainMismatch | undefined {
  const finite = tokens[at]
  const token = tokens.at(-1)
  const between = tokens.slice(at + 1, -1)
  const opener = tokens[0]?.lower ?? ''
  if (!finite || !token || SUBORDINATORS.has(opener) || !between.every(staysInClause)) return undefined
  if (!(MODAL_VERBS.has(finite.lower) || /^w[ie]rd/u.test(finite.lower)) || !tokens.slice(0, at).every(staysInClause))
    return undefined
  const right = infinitiveOf(token, between, morphology)
  if (right) return { finite, token, right }
  return MODAL_VERBS.has(finite.lower) ? lacksWerden(finite, token, between) : undefined
}

/** The infinitive of a verb in the third person of the present at the end of a main clause; that of an auxiliary behind a participle alone. */
function infinitiveOf(token: Token, between: readonly Token[], morphology: Morphology): string | undefined {
  if (between.some(({ lower }) => /^(?:bis|seit|wer|was)$/u.test(lower)) || between.length === 0) return undefined
  const auxiliary = AUXILIARY_INFINITIVES.get(token.lower)
  if (auxiliary !== undefined) return isParticiple(between.at(-1)) ? auxiliary : undefined
  if (!isSurelyFinite(token) || !/t$/u.test(token.lower) || isAuxiliary(token.lower)) return undefined
  // `muss erledigt, was liegt`: past forms in -t are few.
  const infinitive = verbInNumber(token.lower, 'plural', morphology)
  return infinitive !== undefined && (morphology.formsOf(infinitive).verb & VerbForm.infinitive) !== 0
    ? infinitive
    : undefined
}

const AUXILIARY_INFINITIVES: ReadonlyMap<string, string> = new Map([
  ['hat', 'haben'],
  ['wird', 'werden'],
  ['ist', 'sein']
])

/** Two finite verbs at the end of a clause, or one behind `zu`: `beachtet wird müssen`, `getötet zu hat`, `Hinweise gibt können`. */
function inCluster({ tokens }: Stretch, last: Token, morphology: Morphology): ChainMismatch | undefined {
  const [third, second] = tokens.slice(-3)
  if (!third || !second || tokens.length < 4 || isNoun(second) || last.text !== last.lower) return undefined
  const right = AUXILIARY_INFINITIVES.get(last.lower) ?? MODAL_INFINITIVES.get(last.lower)
  // `weil die Brücke wie geplant zu ist`: closed.
  if (second.lower === 'zu' && tokens.at(-4)?.lower === 'wie') return undefined
  if (second.lower === 'zu' && right !== undefined) {
    const isInfinitive = !isNoun(third) && (third.forms.verb & VerbForm.infinitive) !== 0
    const needs = MODAL_INFINITIVES.has(last.lower) ? isInfinitive : isParticiple(third) && !isInfinitive
    return needs ? { finite: second, token: last, right } : undefined
  }
  if (!MODAL_VERBS.has(last.lower) || /^(?:wer|was)$/u.test(tokens[0]?.lower ?? '')) return undefined
  // `dass er gehen wird müssen` is in use in Austria.
  if (second.lower === 'wird')
    return isParticiple(third) && (third.forms.verb & VerbForm.infinitive) === 0
      ? { finite: last, token: second, right: 'werden' }
      : undefined
  if (tokens.slice(0, -2).some((token) => isSurelyFinite(token))) return undefined
  const infinitive = infinitiveOf(second, tokens.slice(0, -2), morphology)
  return infinitive && !AUXILIARY_INFINITIVES.has(second.lower)
    ? { finite: last, token: second, right: infinitive }
    : undefined
}

const MODAL_INFINITIVES: ReadonlyMap<string, string> = new Map([
  ['kann', 'können'],
  ['muss', 'müssen'],
  ['darf', 'dürfen']
])

/** With `will verstanden`, `möchte gefragt` a participle may stand by itself in speech. */
const MODAL_OF_PASSIVE = /^(?:k[aöo]nn\p{Ll}*|m[uü]ss\p{Ll}*|soll\p{Ll}*|dürf\p{Ll}*|durft\p{Ll}*)$/u

/** `hat die Aufgabe übernehmen`; but `hat Geld liegen`, `hat ihn kommen sehen`, `hat gut lachen`. */
function behindHave(
  finite: Token,
  token: Token,
  between: readonly Token[],
  morphology: Morphology
): ChainMismatch | undefined {
  // `hat 120 Bäume gepflanzt worden`: the passive of another sentence.
  if (token.lower === 'worden' && isParticiple(between.at(-1))) return { finite, token, right: '' }
  if (!isInfinitiveAlone(token, between)) return undefined
  const right = participleOf(token.lower, morphology)
  return right ? { finite, token, right } : undefined
}

/** An infinitive that is no participle, of a verb that never follows `haben`, without another form that it could go with. */
function isInfinitiveAlone({ lower, forms }: Token, between: readonly Token[]): boolean {
  if ((forms.verb & VerbForm.infinitive) === 0 || (forms.verb & VerbForm.pastParticiple) !== 0) return false
  // Verbs of position and perception have neither prefix nor particle.
  if (!(DERIVED.test(lower) || SEPARABLE.test(lower)) || POSITION.test(lower)) return false
  // `hat ihn besuchen können`, `hat sanieren lassen`, `hat geholfen aufzubauen`
  return !between.some((word) => word.text === word.lower && (word.forms.verb & NONFINITE) !== 0 && !mayBeFinite(word))
}

const NONFINITE = VerbForm.infinitive | VerbForm.pastParticiple | VerbForm.zuInfinitive
/** `hat viel Material herumliegen`, `hat gut reden`: these may follow `haben`. */
const POSITION = /(?:stehen|liegen|sitzen|hängen|stecken|haben|laufen|kommen|wohnen|reden|lachen)$/u
