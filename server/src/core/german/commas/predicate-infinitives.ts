import { infinitiveEnd } from '../clauses/clause-shapes.ts'
import { isNoun, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, COPULAS } from '../clauses/function-words.ts'
import { isTime, nounGroupsOf } from '../clauses/noun-groups.ts'
import { isObject } from '../clauses/noun-infinitives.ts'
import { ONE_PREDICATE } from '../clauses/one-predicate.ts'
import { chainEnd } from '../clauses/phrase-chains.ts'
import { NOMINATIVE } from '../words/cells.ts'
import { isGroup } from './opening-infinitives.ts'

/**
 * `Es wäre ein fatales Signal die Mittel zu kürzen`, `Es gilt nun die Ergebnisse zu nutzen`: `es` announces the group, and the predicate is
 * complete. An infinitive without an object of its own may say what is to be done (`Es ist ein Plan bis Mai vorzulegen`).
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Infinitivgruppen mit hinweisendem Wort).
 */
export function opensBehindPredicate({ tokens, closes }: Stretch, at: number): boolean {
  const first = tokens[at]
  if (!first || at < 2 || !/^[.!?,]/u.test(closes) || !areGroups(tokens, at)) return false
  if (opensBehindEffect(tokens, at)) return true
  const verb = tokens.findIndex(({ lower }) => lower === 'gilt' || lower === 'galt' || COPULAS.has(lower))
  const es = tokens.findIndex(({ lower }) => lower === 'es')
  if (
    verb < 0 ||
    !((es === 0 && verb === 1) || (es === verb + 1 && verb < 2)) ||
    tokens.slice(0, at).filter((t) => mayBeFinite(t)).length !== 1
  )
    return false
  const start = Math.max(es, verb) + 1
  if (at < start) return false
  const behind = tokens.slice(start, at)
  const group = tokens.slice(at, -1)
  // `Das gilt es uns bewusst zu machen`, `Was gilt es zu tun`: what stands before the verb is the object of the group.
  if (es > 0 && !isAdverb(tokens[0] as Token)) return false
  if (/^g[ia]lt$/u.test(tokens[verb]?.lower ?? ''))
    return behind.every(isAdverb) && (isOwnObject(tokens.slice(at)) || opensNoun(tokens, at))
  const isDetermined = /^(?:k?eine?|unsere?|mein|ihre?|seine?|das|die|der)$/u.test(behind[0]?.lower ?? '')
  if (
    // `Es ist Aufgabe der Stadt die Wege zu räumen`
    !(isDetermined || (/^(?:Aufgabe|Pflicht|Sache|Ziel|Zweck)$/u.test(behind[0]?.text ?? '') && behind.length > 1)) ||
    chainEnd(tokens, start) !== at
  )
    return false
  // `Es ist der Behörde das Original vorzulegen`: a dative is no predicate.
  if (((nounGroupsOf(behind)[0]?.cells ?? 0) & NOMINATIVE) === 0) return false
  if (/^(?:ausgerechnet|gerade)$/u.test(first.lower)) return true
  return isOwnObject(tokens.slice(at)) && !isTimeAt(group)
}

/**
 * `Es macht Spaß mit anderen zu singen`, `Hier macht es viel Freude die Stadt zu sehen`: what doing something makes.
 */
function opensBehindEffect(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.findIndex(({ lower }) => EFFECTING.test(lower))
  const es = tokens.findIndex(({ lower }) => lower === 'es')
  const [noun, group] = [tokens[at - 1], tokens.slice(at)]
  if (
    !noun ||
    !/^(?:Spaß|Freude|Sinn|Mühe|Hoffnung|Mut|Kraft|Zeit|Geduld|Überwindung|Ausdauer|Disziplin)$/u.test(noun.text) ||
    group.length < 3
  )
    return false
  if (!((es === 0 && verb === 1) || (verb < 3 && verb > 0 && es === verb + 1 && tokens[0]?.forms.noun === 0)))
    return false
  const between = tokens.slice(Math.max(es, verb) + 1, at - 1)
  return between.every(
    ({ lower, forms }) =>
      /^(?:mir|uns|ihm|ihr|ihnen|allen|vielen|immer|auch|wenig|viel|mehr|k?einen?|keine|doch|besonders|sehr|so)$/u.test(
        lower
      ) || forms.strong !== 0
  )
}

const EFFECTING = /^(?:mach(?:t|te|en)|brauch(?:t|te)|kostet(?:e)?|erforder(?:t|te)|verlang(?:t|te))$/u

/** One group up to the end, or several that `und` and its like join. */
function areGroups(tokens: readonly Token[], at: number): boolean {
  const end = infinitiveEnd(tokens, at)
  if (end === undefined || !isGroup(tokens.slice(at, end + 1))) return false
  if (end === tokens.length - 1) return true
  return (
    /^(?:und|oder|sowie)$/u.test(tokens[end + 1]?.lower ?? '') && infinitiveEnd(tokens, end + 2) === tokens.length - 1
  )
}

function isAdverb({ lower }: Token): boolean {
  return /^(?:nun|jetzt|heute|hier|dort|auch|daher|deshalb|darum|aber|also|dabei|vor|allem|weiterhin|künftig|zunächst|zudem|dann|danach)$/u.test(
    lower
  )
}

/** An object in the accusative, or the reflexive. */
function isOwnObject(group: readonly Token[]): boolean {
  return isObject(group) && !/^(?:k?eine?|mehr)$/u.test(group[0]?.lower ?? '')
}

/** `neue Wege`, `Ruhe`: a noun with or without its adjective. */
function opensNoun(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (!first || ARTICLES.has(first.lower)) return false
  return isNoun(first) || (first.forms.strong !== 0 && isNoun(second))
}

/** `die ganze Woche`: when, and no object. */
function isTimeAt(group: readonly Token[]): boolean {
  const [own] = nounGroupsOf(group)
  return own !== undefined && isTime(group, own)
}

/**
 * `blieb nichts anderes übrig als das Haus zu räumen`: a group that `als` opens, behind what it is compared with.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Infinitivgruppen mit als).
 */
export function opensCompared({ tokens, closes }: Stretch, at: number): boolean {
  if (at < 3 || !/^[.!?,]/u.test(closes) || infinitiveEnd(tokens, at + 1) !== tokens.length - 1) return false
  if (!isGroup(tokens.slice(at + 1)) || tokens.length - at < 4) return false
  const before = tokens.slice(0, at)
  const last = before.at(-1)?.lower ?? ''
  if (!before.some((token) => mayBeFinite(token))) return false
  if (last === 'übrig') return true
  // `endete anders als zu erwarten`: the comparison is cut short.
  if (last === 'anders') return before.some(({ lower }) => /^(?:kann|k[oö]nnt?en?|konnten?)$/u.test(lower))
  // `hatte nichts anderes als Absagen zu erwarten`, `gab es nichts Schöneres als Blumen zu kaufen`: one predicate.
  if (before.some(({ lower }) => ONE_PREDICATE.has(lower))) return false
  return (
    /^(?:anderes|lieber)$/u.test(last) ||
    (/^(?:nichts|etwas)$/u.test(before.at(-2)?.lower ?? '') && /eres$/u.test(last))
  )
}
