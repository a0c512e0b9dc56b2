import { isNoun, type Token } from '../clauses/clauses.ts'
import { articleOf, determinerOf } from '../clauses/determiners.ts'
import { ARTICLES, PREPOSITIONS } from '../clauses/function-words.ts'
import { isTime, type NounGroup, nounGroupsOf, PLURAL_NOMINATIVE } from '../clauses/noun-groups.ts'
import { isQuantity } from '../clauses/number-comparison.ts'
import { nominativeIn } from '../clauses/possible-subjects.ts'
import { isGivenName } from '../names/given-names.ts'
import { ADJECTIVE_ENDINGS, ALL_CELLS, type Cells, cells, NOMINATIVE, SINGULAR } from '../words/cells.ts'
import { NO_FORMS } from '../words/morphology.ts'
import { countsSeveral } from '../words/number-words.ts'

/** `17-Jährige`: a noun, although it begins with a number. */
export function withAges(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => /^\d+-J/u.test(text))) return tokens
  return tokens.map((token) => {
    const ending = /^\d+-Jährig(e[nrms]?)$/u.exec(token.text)?.[1]
    if (ending === undefined) return token
    const { start, end, lower, before } = token
    return { start, end, text: 'Jährige', lower, before, forms: { ...NO_FORMS, ...ADJECTIVE_ENDINGS[ending] } }
  })
}

/** The noun groups, of which those behind `bei weitem nicht` or `über 50` are governed by nothing. */
export function groupsOf(tokens: readonly Token[]): NounGroup[] {
  return nounGroupsOf(tokens).map((group) =>
    group.isGoverned && !isBehindPreposition(tokens, group) ? { ...group, isGoverned: false, cells: ALL_CELLS } : group
  )
}

function isBehindPreposition(tokens: readonly Token[], { start, isJoined }: NounGroup): boolean {
  const [before, first] = [tokens[start - 1]?.lower ?? '', tokens[start]?.lower ?? '']
  // `vor allem Kinder`, `unter anderem Bilder`: the preposition governs another word.
  if (/^(?:allem|anderem|weitem)$/u.test(first) || /^(?:allem|anderem|weitem)$/u.test(before)) return false
  if (isJoined || (PREPOSITIONS.has(first) && determinerOf(first))) return true
  if (!PREPOSITIONS.has(before) && !/^(?:als|wie)$/u.test(before)) return false
  return !(GOVERNS_NUMBER.test(before) && isCount(tokens[start]))
}

/** `über 50 Gäste`, `bis zu 20 Boote`, `um die 30 Kinder`: here it is no preposition. */
const GOVERNS_NUMBER = /^(?:über|unter|bis|zu|an|rund|um|gegen|zwischen|binnen)$/u

function isCount(token: Token | undefined): boolean {
  return token !== undefined && (/^\d/u.test(token.text) || countsSeveral(token.lower) || token.lower === 'die')
}

/** What the words of the group allow together; behind an article its endings alone. */
export function cellsOf(tokens: readonly Token[], { start, end, cells: all }: NounGroup): Cells {
  const noun = tokens[end]
  const determiner = start < end ? determinerOf(tokens[start]?.lower ?? '') : undefined
  if (!noun || !determiner) return all
  const declined = determiner.declensions.reduce((own, kind) => own | noun.forms[kind], 0)
  const own = noun.forms.noun | declined
  return own === 0 ? determiner.cells : all & own
}

/** Whether the group may be several things, or names several in one word; `isOpening` says that it is one part of the sentence. */
export function mayBeSeveral(tokens: readonly Token[], group: NounGroup, isOpening: boolean): boolean {
  const nouns = nounsOf(tokens, group)
  if (group.isGoverned || group.isGenitive)
    // `in der Halle Gäste`: what stands behind the noun may be another group.
    return !isOpening && nouns.slice(1).some((noun) => mayBePlural(noun) && !isNamed(noun, nouns))
  if (tokens.slice(group.start, group.end).some(({ lower }) => QUANTITIES.test(lower))) return true
  if (nouns.some((token) => isQuantity(token) || SEVERAL_IN_ONE.test(token.text))) return true
  if (isPerson(nouns)) return false
  const isOne = hasSingularArticle(tokens, group)
  if (nouns.length > 1 && !(isOpening && isOne) && nouns.slice(isOne ? 1 : 0).some(mayBePlural)) return true
  // `sind das Erfolge`, `machten das Spenden möglich`: the pronoun.
  const isPronoun = tokens[group.start]?.lower === 'das' && nouns.length === 1 && nouns.some(mayBePlural) && !isOpening
  if (isPronoun && nouns[0]?.forms.noun !== 0) return true
  if (nouns.length === 1 && group.cells === ALL_CELLS && nouns[0]?.forms.noun !== 0) return true
  return !isOne && (cellsOf(tokens, group) & PLURAL_NOMINATIVE) !== 0
}

/** `mehr Bäume`, `viele Arbeit`: whatever the noun is, several may be meant. */
const QUANTITIES =
  /^(?:mehr|weniger|genug|lauter|allerlei|viele?|wenige?|alle|einige|manche|mehrere|beide|zahlreiche|etliche|solche|sämtliche)$/u

function nounsOf(tokens: readonly Token[], { start, end }: NounGroup): readonly Token[] {
  return tokens.slice(start, end + 1).filter((token, i) => isNoun(token) && !(i === 0 && ARTICLES.has(token.lower)))
}

/** Whether the article of the group has no plural in the nominative: `der Rat`, `ein Team`, `diesem Plan`. */
export function hasSingularArticle(tokens: readonly Token[], { start, end }: NounGroup): boolean {
  const determiner = start < end ? determinerOf(tokens[start]?.lower ?? '') : undefined
  return determiner !== undefined && (determiner.cells & PLURAL_NOMINATIVE) === 0
}

/** Words in the singular whose verb is in the plural as well, and titles of address. */
const SEVERAL_IN_ONE =
  /(?:[Rr]eihe|[Hh]älfte|[Dd]rittel|[Vv]iertel|[Ff]ünftel|[Zz]ehntel|[Mm]ehrheit|[Mm]ehrzahl|[Mm]inderheit|[Vv]ielzahl|[Aa]nzahl|[^s][Tt]eil|[Mm]enge|[Ff]ülle|[Dd]utzend|[Hh]undert|[Tt]ausend|[Pp]aar|[Ss]char|[Gg]ruppe|[Ss]erie|[Vv]ielfalt|[Pp]alette|[Hh]andvoll|[Pp]rozent|[Hh]aufen|[Ss]chwarm|[Uu]nzahl|[Aa]uswahl|[Ff]amilie|[Dd]uo|[Tt]rio|[Qq]uartett|[Mm]ischung|[Ss]umme|[Bb]reite|[Ff]lut|[Ww]elle|[Ss]palier|[Mm]ajestät|[Ee]xzellenz|[Hh]oheit|[Ee]hren)$/u

function mayBePlural({ forms, text }: Token): boolean {
  const own = forms.noun | forms.weak | forms.strong
  // `Großspenderin`: several have another ending.
  if (own === 0 && /\p{Ll}{3}in$/u.test(text)) return false
  return own === 0 || (own & PLURAL_NOMINATIVE) !== 0
}

/** `Susanne Muster`, `Kanzler Friedrich Muster`: a person with a given name, and before it nothing that may be several. */
function isPerson(nouns: readonly Token[]): boolean {
  const at = nouns.findIndex(({ text }) => isGivenName(text))
  if (at < 0 || nouns.length - at < 2 || nouns.length - at > LONGEST_NAME) return false
  return nouns.slice(0, at).every(({ forms }) => (forms.noun & NOMINATIVE & SINGULAR) !== 0)
}

const LONGEST_NAME = 4

/** `im Ortsteil Muster`, `von Landrat Max Muster`: a name behind what it names. */
function isNamed(noun: Token, nouns: readonly Token[]): boolean {
  const before = nouns[nouns.indexOf(noun) - 1]
  return isPerson(nouns) || (noun.forms.noun === 0 && WITH_NAME.test(before?.text ?? ''))
}

const WITH_NAME =
  /(?:[Kk]reis|[Ss]tadt|[Gg]emeinde|[Ll]and|[Oo]rt|[Oo]rtsteil|[Ss]tadtteil|[Rr]egion|[Hh]ochschule|[Uu]niversität|[Ss]chule|[Bb]ezirk|[Bb]ahnhof|[Ss]traße)$/u

/** Whether the group is one thing for certain, and not the name of several (`Silbermond haben …`). */
export function isSurelyOne(tokens: readonly Token[], group: NounGroup): boolean {
  const [first, noun] = [tokens[group.start], tokens[group.end]]
  if (!first || !noun) return false
  const isDeclined = first.forms.strong !== 0 && !first.forms.isBare && noun.forms.noun !== 0
  if (group.start < group.end && (articleOf(first.lower) !== undefined || isDeclined)) return true
  if (isPerson(nounsOf(tokens, group))) return true
  return group.start === group.end && noun.forms.noun !== 0 && (ABSTRACT.test(noun.text) || PREDICATES.test(noun.text))
}

/** Nouns that are no names by their endings. Source: Duden, Die Grammatik (Wortbildung des Substantivs). */
const ABSTRACT = /\p{Ll}(?:heit|keit|ung|schaft|tät|tion|ismus|enz|anz|ik|ur)$/u
/** What something is, without an article. */
const PREDICATES =
  /^(?:\p{Lu}\p{Ll}+m)?(?:[Mm]itglied|[Zz]iel|[Gg]rund|[Aa]nlass|[Aa]usdruck|[Zz]eichen|[Vv]orbild|[Pp]flicht|[Tt]hema|[Gg]ast|[Tt]räger|[Pp]artner|[Ss]ache|[Aa]ufgabe|[Gg]rundlage|[Bb]asis|[Ff]olge|[Uu]rsache|[Zz]weck|[Ss]inn|[Vv]orteil|[Mm]otto|[Hh]öhepunkt|[Aa]uftakt|[Ss]chwerpunkt|[Hh]intergrund|[Rr]ealität|[Ww]irklichkeit)$/u

/** Whether each free group is one thing for certain. */
export function areSurelyOne(tokens: readonly Token[]): boolean {
  return groupsOf(tokens).every(
    (group) => group.isGoverned || group.isGenitive || isTime(tokens, group) || isSurelyOne(tokens, group)
  )
}

/** The first group that is one thing for certain and can be the subject. */
export function oneThing(tokens: readonly Token[]): NounGroup | undefined {
  const all = groupsOf(tokens).filter(
    (group) =>
      !group.isGoverned &&
      !group.isGenitive &&
      isSurelyOne(tokens, group) &&
      (cellsOf(tokens, group) & nominativeIn('singular')) !== 0
  )
  // `Dieses Jahr haben …`: rather when it is than what it is.
  return all.find((group) => !isTime(tokens, group)) ?? all[0]
}

/** Whether article and noun show a nominative in the singular and nothing else: `der Rat`, `dieser 17-Jährige`. */
export function isSurelySubject(tokens: readonly Token[], group: NounGroup): boolean {
  const isStrong = /^(?:der|dieser|jeder|jener)$/u.test(tokens[group.start]?.lower ?? '')
  return isStrong && (cellsOf(tokens, group) & ~cells('Nm')) === 0
}
