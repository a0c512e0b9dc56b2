import { isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { PREPOSITIONS } from '../clauses/function-words.ts'
import { isGivenName } from '../names/given-names.ts'
import { PLURAL } from '../words/cells.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { determinerBefore } from './articles-before.ts'
import { ENGLISH_NOUNS } from './english-parts.ts'
import { isInPrefield, isWithoutVerb } from './one-phrase.ts'
import { asOneWord, isBareObject, isPlainNoun, mayStandFirst, needsNoArticle } from './split-parts.ts'

/**
 * `Betrieb von Cloud Umgebungen`, `## Kryptographie Methoden`, `Software Tests helfen`: a word of computing or the media, which stands
 * without an article itself and is a first part wherever a thing follows it, where no second phrase can begin: behind the preposition
 * of an attribute, in a heading, before the finite verb. Sources: Amtliches Regelwerk 2024, § 37 and § 45; Duden, Die Grammatik
 * (Präpositionalattribut; Vorfeld).
 */
export function technicalPair(stretch: Stretch, at: number, knowledge: Knowledge): readonly string[] | undefined {
  const [first, second, next] = [stretch.tokens[at], stretch.tokens[at + 1], stretch.tokens[at + 2]]
  if (!first || !second || !isTechnical(first, second, knowledge) || !isThing(second, knowledge)) return undefined
  // `des Cloud Computing` has the gender of its last word and is often written so.
  if (/ing$/u.test(second.text)) return undefined
  // `Cloud Service Provider`: a chain, or a name of several words.
  if ((next?.before === '' && (isNoun(next) || /^\d/u.test(next.text))) || isNoun(stretch.tokens[at - 1]))
    return undefined
  if (!isInAttribute(stretch, at) && !isInHeading(stretch, at, knowledge) && !isInPrefield(stretch, at, at + 1))
    return undefined
  const joined = asOneWord(first.text, second.text)
  const hyphened = `${first.text}-${second.text}`
  return knowledge.dictionary.isListed?.(joined) === true ? [joined, hyphened] : [hyphened, joined]
}

const TECHNICAL = new Set(
  (
    'Analytics Backend Blockchain Browser Cloud Cluster Code Community Computer Container Content Controlling Coworking ' +
    'Crowdfunding Desktop DevOps Developer Edge Ethernet Firewall Firmware Fitness Freifunk Frontend Gaming Geoinformatik ' +
    'Hacking Hardware Hosting Internet Intranet Kryptografie Kryptographie Kubernetes Laptop Linux Malware Mapping ' +
    'Marketing Mesh Middleware Mobilfunk Monitoring Multimedia Notebook Online Open-Data Open-Source Recruiting Roaming ' +
    'Robotik Router Sensorik Server Set Smartphone Software Streaming Tablet Testbed Touchscreen Usability Webcam Workflow'
  ).split(' ')
)

/** `Grafana Dashboards`: before an English noun of the field a word that the lexicon has no noun of. */
function isTechnical(first: Token, second: Token, knowledge: Knowledge): boolean {
  if (TECHNICAL.has(first.text)) return true
  return ENGLISH_NOUNS.has(second.text) && first.forms.noun === 0 && mayStandFirst(first, knowledge)
}

/** A common noun that is no object of a set phrase and stands for no stuff (`mit Software Geld verdienen`). */
function isThing(token: Token, knowledge: Knowledge): boolean {
  if (ENGLISH_NOUNS.has(token.text)) return true
  return (
    isPlainNoun(token, knowledge) && !isGivenName(token.text) && token.forms.weak === 0 && !isBareObject(token.text)
  )
}

/** `Erfahrung mit Linux Servern`: the preposition belongs to a noun, and no verb that might have an object follows at once. */
function isInAttribute({ tokens, closes }: Stretch, at: number): boolean {
  const [noun, preposition, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 2]]
  if (!preposition || !ATTRIBUTIVE.test(preposition.lower) || !isNoun(noun) || noun?.forms.noun === 0) return false
  if (next === undefined) return /^(?:“?[.!?:;)]|$)/u.test(closes) && !tokens.slice(0, at - 2).some(isTransitive)
  // `bei Muster Events zu planen`: an object of the infinitive.
  return (PREPOSITIONS.has(next.lower) && next.lower !== 'zu') || /^(?:und|oder|sowie|des|der)$/u.test(next.lower)
}

/** A verb before the noun that may have a further object: `Wir bauen Kunden mit Linux Server`. */
function isTransitive(token: Token): boolean {
  return mayBeFinite(token) && !/^(?:ist|sind|war|waren|gibt|gab|geht|ging|handelt)$/u.test(token.lower)
}

const ATTRIBUTIVE = /^(?:von|für|mit|zu|aus|in|über|bei)$/u

/** `Neue Kryptographie Methoden`: a heading, an item, a bracket without a verb, in which nothing but attributes stands before them. */
function isInHeading(stretch: Stretch, at: number, { morphology }: Knowledge): boolean {
  const before = stretch.tokens[at - 1]
  const second = stretch.tokens[at + 1] as Token
  if (!isWithoutVerb(stretch, at + 1, morphology)) return false
  if (before === undefined) return !needsNoArticle(second.text) || (second.forms.noun & PLURAL) !== 0
  return determinerBefore(stretch, at) !== undefined || PREPOSITIONS.has(before.lower) || before.forms.strong !== 0
}
