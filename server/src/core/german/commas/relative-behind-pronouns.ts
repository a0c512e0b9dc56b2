import { endsInFinite, hasFinite, isDeclined } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { COPULAS } from '../clauses/function-words.ts'
import { PLURAL } from '../words/cells.ts'
import { valueOfNumberWord } from '../words/number-words.ts'
import { opensElsewhere } from './relative-clauses.ts'
import { isRelativeAt } from './relative-readings.ts'
import { isSecondVerb, isVerbAtEnd, mainVerbAmong } from './second-verbs.ts'

/**
 * `Jeder der mitmachen möchte ist willkommen`, `Wir suchen jemanden der uns hilft`, `Es gibt einige die schon lange warten`: behind a pronoun
 * a relative one that agrees with it and can be no article.
 * Source: Amtliches Regelwerk 2024 (Zeichensetzung: Nebensätze); Duden, Die Grammatik (Relativsatz: Bezugswort).
 */
export function opensBehindPronoun(tokens: readonly Token[], at: number, stretch: Stretch): boolean {
  const [behind, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]]
  const relative = tokens[at]?.lower ?? ''
  if (!next || !PAIRS.some(([antecedent, pronoun]) => antecedent.test(behind) && pronoun.test(relative))) return false
  // `jeder der drei`, `keiner der beiden`
  if (STANDS_ALONE.test(next.lower) || valueOfNumberWord(next.lower) !== undefined) return false
  const before = tokens.slice(0, at)
  if (opensElsewhere(stretch, before)) return false
  // `jeder der mitmacht`
  if (/^jede[rnm]$/u.test(behind) && isSurelyFinite(next) && tokens[at + 2] === undefined) return true
  const isSingular = SUBJECT.test(behind) && isBeforeSingular(tokens, at + 1) && isWithoutObject(before)
  if (!isRelativeAt(tokens, at) && !isSingular) return false
  const main = mainVerbAmong(before)
  if (main < 0 && !hasFinite(before) && hasVerbsSideBySide(tokens, at)) return true
  if (!endsInFinite(tokens, at, stretch)) return false
  return (
    main < 0 || EVERYBODY.test(behind) || (isVerbAtEnd(tokens) && isSecondVerb(tokens, main, tokens.at(-1) as Token))
  )
}

const STANDS_ALONE = /\d|^(?:beiden|anderen|meisten|wenigsten|übrigen|ersten|letzten)$/u
/** No main clause ends in a verb with one of them before an article of its own. */
const EVERYBODY = /^(?:allen?|d(?:ie|en)jenigen)$/u

/** `Für alle die Lust haben`, `Eingeladen sind alle die Zeit haben`: no verb before that could have what follows as its object. */
function isWithoutObject(before: readonly Token[]): boolean {
  const verb = before[mainVerbAmong(before)]
  return verb === undefined ? !hasFinite(before) : COPULAS.has(verb.lower)
}

const PAIRS: readonly (readonly [antecedent: RegExp, pronoun: RegExp])[] = [
  [/^(?:jede[rnm]|(?:je|nie)mand(?:e[nm])?|keine[rnm]|de[rnm]jenigen?)$/u, /^(?:der|den|dem|dessen)$/u],
  [/^(?:jede|keine|diejenige)$/u, /^(?:die|deren)$/u],
  [
    /^(?:allen?|d(?:ie|en|er)jenigen|vielen?|wenigen?|einigen?|manchen?|mehreren?|solchen?|denen)$/u,
    /^(?:die|denen|deren)$/u
  ],
  [/^(?:etwas|nichts|vieles|manches|dasjenige)$/u, /^(?:das|dem|dessen)$/u]
]

/** In the dative an article may follow: `Allen die Teilhabe ermöglichen wollen wir`. */
const SUBJECT = /^(?:alle|diejenigen|jeder|jemand|niemand)$/u

/**
 * `alle die Lust haben`, `jeder der Zeit hat`: behind such a pronoun an article is one of a plural (`alle die Kinder`, `jeder der Gäste`, `alle
 * die Straße säumenden Bäume`).
 */
function isBeforeSingular(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at]
  if (!noun || !isNoun(noun) || noun.forms.noun === 0 || (noun.forms.noun & PLURAL) !== 0) return false
  return !tokens.slice(at + 1).some((token, i) => isDeclined(token) && isNoun(tokens[at + i + 2]))
}

/** `möchte ist`, `haben können`: the verb of the clause, and behind it that of the sentence, which goes on. */
function hasVerbsSideBySide(tokens: readonly Token[], at: number): boolean {
  return tokens.some((token, i) => {
    const next = tokens[i + 1]
    if (
      i <= at ||
      !next ||
      tokens[i + 2] === undefined ||
      tokens[i - 1]?.lower === 'zu' ||
      !isVerb(token) ||
      !isVerb(next)
    )
      return false
    return i > at + 1 || isSurelyFinite(token)
  })
}

function isVerb(token: Token): boolean {
  return mayBeFinite(token) && token.forms.strong === 0
}
