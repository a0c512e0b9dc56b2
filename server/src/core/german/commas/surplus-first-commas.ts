import { BE, BECOME } from '../clauses/auxiliaries.ts'
import { isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { asInSentence, isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { chainEnd } from '../clauses/phrase-chains.ts'
import { mayHoldSubject, nominativeIn } from '../clauses/possible-subjects.ts'
import { VerbForm } from '../words/morphology.ts'
import { goesOn, isPutIn, isVerbHere, numberIn } from './surplus-opening-commas.ts'

/**
 * `Danach, gibt es Kaffee.`, `Dieses Jahr, findet das Fest im Juni statt.`, `Eingeladen, sind alle Eltern.`: what stands before the finite verb
 * is one part of the sentence, be it an adverb, a time without a preposition or what is said of the subject.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: kein Komma zwischen Satzgliedern).
 */
export function partsFirst(stretch: Stretch, next: Stretch): boolean {
  const verb = next.tokens[0]
  if (!stretch.isFirst || stretch.closes !== ',' || !verb) return false
  const tokens = asInSentence(stretch.tokens)
  if (partsState(tokens, next)) return true
  if (!goesOn(next) || !isVerbHere(next.tokens) || next.tokens.length < 3 || isPutIn(next)) return false
  // `Hier, nehmen Sie Platz.`
  if (next.tokens[1]?.text === 'Sie' || !mayHoldSubject(next.tokens.slice(1), numberIn(verb))) return false
  // `Wie jedes Jahr, …`, `Auch dieses Jahr, …`
  const phrase = /^(?:wie|auch)$/u.test(tokens[0]?.lower ?? '') ? tokens.slice(1) : tokens
  return isAdverb(tokens) || isTimePhrase(phrase)
}

/** Adverbs of time, place and reason; `Nun`, `Klar`, `Gut` may stand for a whole sentence. */
const ADVERBS =
  /^(?:danach|davor|dabei|daneben|dazu|dadurch|damit|dafür|daher|deshalb|deswegen|daraufhin|dort|hier|heute|morgen|gestern|anschließend|zudem|außerdem|zuvor|später|trotzdem|dennoch|zunächst|schließlich|derzeit|inzwischen|mittlerweile|seitdem|jetzt|dann|zusätzlich|insgesamt|künftig|bisher|bislang|kürzlich|oft|meist|manchmal|anfangs|abends|morgens|nachmittags|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|ebenso|weiterhin|stattdessen|zeitgleich|gleichzeitig|nebenan|draußen|drinnen|oben|unten|leider|glücklicherweise|erfreulicherweise|traditionell|erstmals|voraussichtlich|endlich|bald|ferner|somit|folglich|demnach|diesmal|damals|hierzu|hierbei|hierfür|vormittags|aktuell|ursprünglich|demnächst|ansonsten|letztendlich|letztlich)$/u
/** Of two or three words. */
const PHRASES =
  /^(?:darüber hinaus|des weiteren|nach wie vor|im übrigen|alles in allem|nicht zuletzt|noch heute|schon heute|schon jetzt)$/u

function isAdverb(tokens: readonly Token[]): boolean {
  if (PHRASES.test(tokens.map(({ lower }) => lower).join(' '))) return true
  const [adverb, second, ...more] = tokens
  if (!adverb || more.length > 0) return false
  // `Ab sofort`, `Seit gestern`, `Von hier`
  if (/^(?:ab|seit|von|bis)$/u.test(adverb.lower))
    return second !== undefined && (BEHIND_PREPOSITION.test(second.lower) || /^(?:19|20)\d\d$/u.test(second.text))
  if (!ADVERBS.test(adverb.lower)) return false
  // `Heute Abend`, `Morgen früh`
  return (
    !second ||
    (/^(?:heute|morgen|gestern)$/u.test(adverb.lower) &&
      /^(?:Abend|Morgen|Mittag|Nachmittag|Vormittag|Nacht|früh)$/u.test(second.text))
  )
}

const BEHIND_PREPOSITION = /^(?:sofort|heute|morgen|gestern|jetzt|hier|dort|dann|nun|bald|kurzem|langem|neuem|jeher)$/u

/** `Letzte Woche`, `Jeden Freitag`, `Diesen Sommer`: an accusative of time. */
function isTimePhrase(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  if (!first || tokens.length !== 2 || !isNoun(second)) return false
  return TIMES.test(first.lower) && isTime(tokens, { end: 1 })
}

const TIMES = /^(?:diese[sn]?|jede[sn]?|letzte[sn]?|vergangene[sn]?|nächste[sn]?|kommende[sn]?|vorige[sn]?)$/u

/** `Besonders beliebt, ist das Karussell.`: behind the verb there is nothing but its subject, so that what stands before is said of it. */
function partsState(tokens: readonly Token[], { tokens: behind, closes }: Stretch): boolean {
  const [verb, ...all] = behind
  const state = tokens.at(-1)
  if (
    !verb ||
    !state ||
    closes !== '.' ||
    tokens.length > 2 ||
    isNoun(state) ||
    !state.forms.isBare ||
    (tokens.length === 1 && mayBeFinite(state))
  )
    return false
  if (
    tokens.length === 2 &&
    !/^(?:besonders|sehr|herzlich|ebenfalls|auch|noch|nicht|ganz|bereits|stets)$/u.test(tokens[0]?.lower ?? '')
  )
    return false
  const isParticiple = (state.forms.verb & VerbForm.pastParticiple) !== 0
  if (!BE.has(verb.lower) && !(BECOME.has(verb.lower) && isParticiple)) return false
  const rest = /^(?:auch|noch|vor|hier|dort|zudem|derzeit|aktuell)$/u.test(all[0]?.lower ?? '') ? all.slice(1) : all
  const [subject, ...others] = nounGroupsOf(rest)
  return (
    rest.length > 0 &&
    chainEnd(rest, 0) === rest.length &&
    subject?.start === 0 &&
    !rest.some((token) => mayBeFinite(token)) &&
    (subject.cells & nominativeIn(numberIn(verb))) !== 0 &&
    others.every(({ isGenitive, isJoined, isGoverned }) => isGenitive || (isJoined && !isGoverned))
  )
}
