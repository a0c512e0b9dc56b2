import { ALL_CELLS, cells, cellsOfGender, Gender, NOMINATIVE } from './cells.ts'
import { endOfZuInfinitive, isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from './clauses.ts'
import { isGovernor } from './dass-governors.ts'
import { DETERMINERS } from './determiners.ts'
import { ARTICLES, BE_OR_BECOME, COPULAS, NOMINATIVE_PRONOUNS, PREPOSITIONS, SUBORDINATORS } from './function-words.ts'
import { governorOf } from './infinitive-governors.ts'
import { VerbForm } from './morphology.ts'
import { isFree, isSurelyNominative, isTime, nounGroupsOf, PLURAL_NOMINATIVE } from './noun-groups.ts'

/**
 * Whether the `das` that opens a stretch behind a comma is the conjunction `dass`: the clause has its finite verb at the end, so
 * it is subordinate, and nothing before can be what a relative pronoun stands for, or nothing in it is left for the pronoun to be.
 * Source: Amtliches Regelwerk 2024 (Unterscheidung von das und dass); Duden, Die Grammatik.
 */
export function isConjunction(stretch: Stretch, before: Stretch | undefined): boolean {
  const { tokens, sentence } = stretch
  if (stretch.opens !== ',' || !before || isWithinClause(stretch)) return false
  // In second place the verb makes a main clause; what agrees with an article makes it one.
  if (opensInterrupted(stretch, before)) return true
  if (tokens.length < 3 && !stretch.closes.startsWith(',')) return false
  // `davon aus, das, wenn …`: a clause within the clause; `das, was` is a pronoun.
  if (tokens.length === 1)
    return isFollowedByCondition(stretch) && before.tokens.some((token, i) => isGovernor(token, before.tokens, i))
  if (mayBeFinite(tokens[1])) return false
  // `…, das Land die Kosten trägt`: with its verb at the end no clause has an article there, unless it continues another such clause.
  if (!isApartFromArticle(tokens) && !(isVerbFinal(tokens) && !continuesClause(before))) return false
  if (isDemonstrative(tokens)) return false
  const behind = sentence.tokens.slice(stretch.at + 1)
  if (!behind.some((token) => mayBeFinite(token))) return false
  const earlier = sentence.tokens.slice(Math.max(0, stretch.at - REACH), stretch.at)
  const antecedent = earlier.findLastIndex((token, i) => isAntecedent(token, earlier[i + 1]))
  const between = earlier.slice(antecedent + 1)
  const governor = between.findIndex((token, i) => isGovernor(token, between, i))
  // `das Buch zeigen, das dort lag`: behind a verb at the end the relative clause may belong to the noun before it.
  const isPossible =
    isExtraposing(between[governor], governor) && isNeuter(earlier[antecedent]) && hasPlaceForPronoun(stretch)
  if (governor >= 0 && !isPossible) return true
  if (isSimpleStatement(before)) return true
  // A clause cut by commas is not seen as a whole.
  const isWhole = clauseEnd(tokens) > 1
  if (antecedent < 0) return isWhole && earlier.length > 0
  return isWhole && !hasPlaceForPronoun(stretch)
}

/** `dass am Freitag, 6. März, das Amt schließt`: a clause that is still without its verb goes on behind what was put in. */
function isWithinClause({ sentence, at }: Stretch): boolean {
  const earlier = withoutReferences(sentence.tokens.slice(0, at))
  const opener = earlier.findLastIndex((token, i) => opensClause(token, earlier[i - 1]))
  return opener >= 0 && !earlier.slice(opener + 1).some((token) => mayBeFinite(token))
}

/** Behind a comma or at the start, with a preposition before it too (`in der am Montag, 6. März, …`). */
function opensClause(token: Token, before: Token | undefined): boolean {
  if (!SUBORDINATORS.has(token.lower)) return false
  if (before && token.before === '' && PREPOSITIONS.has(before.lower))
    return before.before.startsWith(',') && ARTICLES.has(token.lower)
  const isOpen = before === undefined || token.before !== '' || /^(?:und|oder|sowie)$/u.test(before.lower)
  // An article opens a relative clause behind a comma alone.
  return isOpen && (!ARTICLES.has(token.lower) || token.before.startsWith(','))
}

/** Leaves out what says whose words these are: `Da, wie berichtet, das Dach …`, `Obwohl, so die Polizei, das Auto …`. */
function withoutReferences(tokens: readonly Token[]): readonly Token[] {
  let isReference = false
  return tokens.filter((token) => {
    if (token.before !== '') isReference = token.before === ',' && /^(?:wie|so|laut)$/u.test(token.lower)
    return !isReference
  })
}

/** `betonte, das Hessen – anders als andere – mehr Geld gibt`: a name, and behind what is put in no verb in second place. */
function opensInterrupted({ tokens, closes, sentence, at }: Stretch, before: Stretch): boolean {
  const last = before.tokens.length - 1
  const [, name, next] = tokens
  if (!name || !isNoun(name) || !before.tokens[last] || !isGovernor(before.tokens[last] as Token, before.tokens, last))
    return false
  if (closes === '–' && next === undefined) {
    const behind = sentence.tokens.slice(at + 3)
    const end = behind.findIndex((token) => token.before.includes('–'))
    return end >= 0 && !mayBeFinite(behind[end]) && behind.slice(end).some((token) => mayBeFinite(token))
  }
  const isUnknown = name.forms.noun === 0 && name.forms.weak === 0 && !name.text.includes('-')
  if (!isUnknown || !next || !PREPOSITIONS.has(next.lower) || !/^[„‚»]/u.test(closes)) return false
  return !tokens.some((token) => mayBeFinite(token))
}

function isNeuter(token: Token | undefined): boolean {
  return token !== undefined && isNoun(token) && (token.forms.noun & NEUTER) !== 0
}

/** A verb at the end of its clause, right behind the noun; or one that no object clause follows (`spielt eine Rolle`). */
function isExtraposing(token: Token | undefined, at: number): boolean {
  if (!token) return false
  if (/^spielt(?:e[n]?)?$/u.test(token.lower)) return true
  return at <= 1 && (token.forms.verb & (VerbForm.infinitive | VerbForm.pastParticiple | VerbForm.zuInfinitive)) !== 0
}

function isVerbFinal(tokens: readonly Token[]): boolean {
  const at = clauseEnd(tokens)
  const end = tokens[at]
  if (at < 3 || !end || tokens[at - 1]?.lower === 'zu') return false
  return isSurelyFinite(end) || /^(?:können|müssen|sollen|wollen|dürfen|haben|werden|sind)$/u.test(end.lower)
}

/** `…, dass der Bund das Geld gibt, das Land …`: the clause before ends in its verb, and this one may go on like it. */
function continuesClause({ tokens, opens, isFirst }: Stretch): boolean {
  const opener = tokens[0]?.lower ?? ''
  if (!mayBeFinite(tokens.at(-1)) || tokens.length < 3) return false
  return (
    (opens === ',' || isFirst) &&
    (SUBORDINATORS.has(opener) || PREPOSITIONS.has(opener) || /^(?:und|oder|sowie)$/u.test(opener))
  )
}

function isFollowedByCondition({ sentence, at, closes }: Stretch): boolean {
  return closes === ',' && /^(?:wenn|falls|sobald|nachdem|obwohl)$/u.test(sentence.tokens[at + 1]?.lower ?? '')
}

/** `das hier gehört mir`, `das zu hören`, `das ihm gehörende Haus`: pronoun or article, with its own attribute behind it. */
function isDemonstrative(tokens: readonly Token[]): boolean {
  const last = tokens.length - 1
  const isInfinitive = ((tokens[last]?.forms.verb ?? 0) & VerbForm.infinitive) !== 0
  if (
    tokens[1]?.lower === 'zu' ||
    (isInfinitive && tokens[last - 1]?.lower === 'zu' && !tokens.slice(1, last).some((token) => isSurelyFinite(token)))
  )
    return true
  if (/^(?:hier|da|dort|mit|allein|alles)$/u.test(tokens[1]?.lower ?? '') && clauseEnd(tokens) < 0) return true
  return tokens.some(
    (token, i) =>
      /end(?:e|es|en)$/u.test(token.lower) &&
      (token.forms.weak & NEUTER) !== 0 &&
      ((tokens[i + 1]?.forms.noun ?? 0) & WITH_DAS) !== 0
  )
}

/** Further back no relative pronoun finds its noun. */
const REACH = 14

/** `Wir hoffen,` `Das Ergebnis zeigt,`: subject and verb, so that nothing but an object can follow. */
function isSimpleStatement({ tokens, opens }: Stretch): boolean {
  const last = tokens.at(-1)
  if (!isSurelyFinite(last) || !last || tokens.length < 2 || opens === ',') return false
  if ((last.forms.verb & (VerbForm.joined | VerbForm.bare)) !== 0) return false
  return !tokens.slice(0, -1).some((t) => mayBeFinite(t) || /^k?ein$/u.test(t.lower) || SUBORDINATORS.has(t.lower))
}

/** `Das zum ersten Mal gebaut wird, ist neu.`: a clause that opens the sentence and is followed by the finite verb of another. */
export function isConjunctionAtStart(stretch: Stretch, behind: Stretch | undefined): boolean {
  const { tokens, closes } = stretch
  if (closes !== ',' || !behind || tokens.length < 4 || clauseEnd(tokens) !== tokens.length - 1) return false
  const next = tokens[1]
  // Only what no noun phrase goes on with, so that `das` is no article and no pronoun.
  const isApart = next && (PREPOSITIONS.has(next.lower) || NOMINATIVE_PRONOUNS.has(next.lower) || next.lower === 'die')
  return isApart === true && isSurelyFinite(behind.tokens[0]) && !isNoun(behind.tokens[0])
}

/** The place of the finite verb that ends the clause, before a coordinated one or a comparison; -1 if there is none. */
function clauseEnd(tokens: readonly Token[]): number {
  const last = tokens.length - 1
  const at = tokens.findIndex((token, i) => i > 1 && isSurelyFinite(token))
  if (at > 1 && (at === last || BEHIND_VERB.has(tokens[at + 1]?.lower ?? ''))) return at
  return at < 0 && endsIn(tokens, last) ? last : -1
}

const BEHIND_VERB = new Set('und oder sowie als wie'.split(' '))

function endsIn(tokens: readonly Token[], at: number): boolean {
  if (!mayBeFinite(tokens[at])) return false
  return tokens[at - 1]?.lower !== 'zu' && endOfZuInfinitive(tokens, at) === undefined
}

/** Whether `das` is no article here: what follows does not agree with it, as in `das die Schulen`, `das neue Schulen`. */
export function isApartFromArticle(tokens: readonly Token[]): boolean {
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) return true
    const { noun, weak, isBare } = token.forms
    if (isNoun(token)) {
      if ((noun & WITH_DAS) !== 0 || (noun === 0 && (weak & NEUTER) !== 0 && tokens[i + 1] === undefined)) return false
      if (noun === 0 && weak !== 0) return true
      // A name has no article, if the verb stands at the end of the clause all the same.
      return (
        noun !== 0 ||
        (i === 1 && !token.text.includes('-') && clauseEnd(tokens) === tokens.length - 1 && tokens.length > 4)
      )
    }
    if (/\d/u.test(token.text)) continue
    if ((weak & NEUTER) === 0 && !isBare) return true
  }
  return true
}

const NEUTER = cellsOfGender(Gender.neuter)
/** What the article `das` itself is. */
const WITH_DAS = cells('Nn An')

const ANTECEDENT_PRONOUNS = new Set(
  'alles etwas nichts vieles das dasjenige dasselbe eins eines keines was jenes dies dieses einiges manches weniges'.split(
    ' '
  )
)

function isAntecedent(token: Token, next: Token | undefined): boolean {
  if (token.lower === 'das') return next === undefined
  if (token.lower === 'mal') return false
  // `dieses Begriffs`: an article here.
  if (DETERMINERS.has(token.lower))
    return ANTECEDENT_PRONOUNS.has(token.lower) && (next === undefined || mayBeFinite(next))
  if (ANTECEDENT_PRONOUNS.has(token.lower)) return true
  if (/^\d/u.test(token.text)) return false
  if (token.before.length > 1) return true
  if (!isNoun(token)) return !/^\p{L}+$/u.test(token.text)
  const { noun, weak } = token.forms
  // `Interessant ist auch,`: at the start of the sentence the capital says nothing.
  if (noun === 0 && (token.forms.isBare || token.forms.verb !== 0 || ARTICLES.has(token.lower))) return false
  return (noun === 0 && weak === 0) || ((noun | weak) & NEUTER) !== 0
}

/** Whether a pronoun could still be subject or object of the clause. */
function hasPlaceForPronoun({ tokens, closes, sentence, at }: Stretch): boolean {
  const end = clauseEnd(tokens)
  const verb = tokens[end]
  if (!verb) return true
  const clause = tokens.slice(1, end)
  // `das der Rat eine Chance nennt`: what the verb says of the pronoun is no object.
  if (NAMING.test(verb.lower)) return true
  const all = nounGroupsOf(clause)
  const groups = all.filter((group, i) => isFree(group) && !isTime(clause, group) && !all[i + 1]?.isJoined)
  const pronoun = clause.find((t) => NOMINATIVE_PRONOUNS.has(t.lower))
  const hasPlural = clause.some((t) => t.lower === 'sie' || t.lower === 'alle' || t.lower === 'viele')
  const isPluralVerb =
    (verb.forms.verb & VerbForm.thirdPlural) !== 0 && (verb.forms.verb & VerbForm.thirdSingular) === 0
  const plural = groups.find((group) => (group.cells & PLURAL_NOMINATIVE) !== 0)
  const sure = groups.find((group) => isSurelyNominative(group))
  const hasSubject =
    pronoun !== undefined || sure !== undefined || (isPluralVerb && (plural !== undefined || hasPlural))
  const participle = clause.at(-1)
  const isPassive = BE_OR_BECOME.has(verb.lower) && hasParticiple(clause)
  const isPredicate =
    COPULAS.has(verb.lower) || (BE_OR_BECOME.has(verb.lower) && participle?.forms.isBare === true && !isPassive)
  // The passive has no object, and what is predicated of the subject none either.
  if (hasSubject && (isPassive || isPredicate)) return false
  const possible = groups.filter(
    (group) => (group.cells & NOMINATIVE) !== 0 && group.cells !== ALL_CELLS && !group.isJoined
  )
  if (isPredicate && participle?.forms.isBare && !isNoun(participle) && possible.length > 0) return false
  const subject = sure ?? (isPluralVerb ? plural : undefined)
  // Of a series the last one stands for all.
  const others = groups.filter((group) => group !== subject)
  const hasObject =
    clause.some((t, i) => isAccusative(t, clause[i - 1], clause[i + 1])) ||
    clause.some((t) => t.lower === 'es') ||
    isInfinitiveBehind(sentence.tokens.slice(at + tokens.length), closes, participle)
  if (hasSubject) return !(hasObject || (others.length > 0 && (pronoun !== undefined || subject !== undefined)))
  return !(COPULAS.has(verb.lower) ? groups.length > 1 : hasObject && possible.length > 0) && others.length < 2
}

const NAMING = /^(?:nenn|nannt|heiß|hieß|schimpf|tauf|schilt|findet|fand|mach)/u

function hasParticiple(clause: readonly Token[]): boolean {
  return clause.slice(-2).some((token) => !isNoun(token) && (token.forms.verb & VerbForm.pastParticiple) !== 0)
}

/** `…, das die Kinder beschlossen haben, das Haus zu bauen`: an infinitive group is the object. */
function isInfinitiveBehind(behind: readonly Token[], closes: string, participle: Token | undefined): boolean {
  if (closes !== ',' || !participle || governorOf(participle.lower) === undefined) return false
  if (/^(?:um|ohne|statt|anstatt)$/u.test(behind[0]?.lower ?? '')) return false
  const mark = behind.findIndex((token, i) => i > 0 && token.before !== '')
  const first = mark < 0 ? behind : behind.slice(0, mark)
  return (
    behind.some((_, i) => endOfZuInfinitive(behind, i) !== undefined) && !first.some((token) => isSurelyFinite(token))
  )
}

/** `den Antrag`, `ihn`: an object in the accusative, so that the clause needs no other. */
function isAccusative(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (token.lower === 'ihn' || token.lower === 'mich') return true
  if (before && PREPOSITIONS.has(before.lower)) return false
  if (token.lower === 'einen' || token.lower === 'keinen') return true
  return token.lower === 'den' && isNoun(next) && ((next?.forms.noun ?? 0) & cells('Dp')) === 0
}
