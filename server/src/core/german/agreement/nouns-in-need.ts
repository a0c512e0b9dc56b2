import { isAttribute, isCertainNoun } from '../clauses/certain-nouns.ts'
import { isNoun, type Token } from '../clauses/clauses.ts'
import { needsArticle } from '../clauses/countable-nouns.ts'
import { PLURAL } from '../words/cells.ts'
import { commonCells } from './phrase-repairs.ts'

/**
 * `dass die systematischen Einbeziehung`, `und der Projekt`: behind a conjunction `die` may be a pronoun, but then what follows must be a
 * phrase of its own. Adjectives that do not agree with their noun without an article, or one thing that is counted, are none, so that
 * the word is their article. Source: Duden, Die Grammatik (Gebrauch des Artikels; starke Deklination der Adjektive).
 */
export function needsItsArticle(tokens: readonly Token[], at: number): boolean {
  let place = at + 1
  while (place < at + MOST && isAttribute(tokens[place])) place++
  const [noun, next] = [tokens[place], tokens[place + 1]]
  if (!noun || !isNoun(noun) || !isCertainNoun(noun, next, undefined)) return false
  // `die Musik liebenden Gäste`: an attribute goes on behind the noun.
  if (next && !isNoun(next) && (next.forms.weak | next.forms.strong) !== 0) return false
  const adjectives = tokens.slice(at + 1, place)
  // `die Bahnhof und Flughafen verbindet`, `die Projekt um Projekt verlieren`: pairs have no article.
  if (adjectives.length === 0)
    return (noun.forms.noun & PLURAL) === 0 && needsArticle(noun.text) && !isPaired(tokens, place)
  // `weil die kleinen Angst haben`: the noun of the adjective is left out.
  if (adjectives.length === 1 && ELLIPTIC.test(adjectives[0]?.lower ?? '')) return false
  const forms = adjectives.map((token) => token.forms)
  return commonCells(undefined, forms, noun.forms) === 0
}

const MOST = 4

function isPaired(tokens: readonly Token[], at: number): boolean {
  if (/^(?:und|oder|wie)$/u.test(tokens[at + 1]?.lower ?? '')) return true
  return tokens[at + 2]?.text === tokens[at]?.text
}

/** They stand for persons and things that were named before. */
const ELLIPTIC =
  /^(?:ander|beid|meist|wenigst|erst|zweit|dritt|viert|fünft|letzt|vorig|nächst|übrig|ein|einzeln|klein|groß|jung|alt|arm|reich|neu|gut|schlecht|schwach|stark|krank|gesund|bisherig|früher|später|eigen|link|recht|ober|unter|vorder|hinter|\p{Ll}+er)e[nmrs]?$/u
