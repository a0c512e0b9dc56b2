import { isNoun, type Token } from '../../clauses/clauses.ts'
import { DEFINITE_ADJECTIVE } from '../../clauses/definite-adjectives.ts'
import { standsWithArticle } from '../../clauses/nouns-with-article.ts'
import { cells } from '../../words/cells.ts'
import { capitalised } from '../../words/lexicon.ts'
import { lacksArticle } from '../bare-nouns.ts'
import { type ConfusionPattern, keepCase } from '../confusion-pattern.ts'

/**
 * Prepositions whose article is lost before an adjective that shows it by its ending: `in nächsten Monat`, `in globalen Süden`, `an letzten
 * Freitag`, `zu ersten Mal`, `in 3. Obergeschoss`. Of neuters (`in vergangenen Jahr`) the ending alone is told as wrong elsewhere.
 * Source: Duden, Die Grammatik (Deklination der Adjektive; Verschmelzung von Präposition und Artikel).
 */
export const LOST_BEFORE_ADJECTIVES: readonly ConfusionPattern[] = [
  lost('in', 'im', (adjective, noun) => isThis(adjective, noun) || standsWithArticle(noun) || REGION.test(noun)),
  lost('an', 'am', (adjective, noun) => isThis(adjective, noun) && TIME.test(noun)),
  lost('zu', 'zum', (adjective, noun) => isThis(adjective, noun) && noun === 'Mal')
]

function lost(found: string, right: string, asksFor: (adjective: Token, noun: string) => boolean): ConfusionPattern {
  return {
    found: `${found} ${capitalised(found)}`,
    right: keepCase(right),
    means: 'ohne Artikel',
    fits: (tokens, at, stretch) => {
      const [adjective, noun] = tokens.slice(at + 1, at + 3)
      if (!isWeak(adjective) || !adjective || !noun || !isNoun(noun) || !asksFor(adjective, noun.text)) return false
      const due = ORDINAL.test(adjective.text) || noun.text === 'Mal' ? WITH_CONTRACTION : MASCULINE
      return lacksArticle(stretch, at, at + 2, due)
    }
  }
}

const WITH_CONTRACTION = cells('Dmn')
const MASCULINE = cells('Dm')

/** `vergangenen`, `3.`: an adjective in the ending that it has behind an article. */
function isWeak(token: Token | undefined): boolean {
  if (token?.before !== '') return false
  if (/^\d{1,2}\.$/u.test(token.text)) return true
  return /en$/u.test(token.lower) && token.forms.weak !== 0 && token.forms.noun === 0 && !NO_ADJECTIVE.test(token.lower)
}

/** Quantities and possessives, which have these endings without an article. */
const NO_ADJECTIVE =
  /^(?:(?:[mds]ein|ihr|unser|eur|k?ein|dies|jen|jed|all|viel|wenig|einig|manch|solch|beid|ander|welch)en)$/u

/** Only one thing is the next, the last, the past one or the second, and has its article. */
function isThis(adjective: Token | undefined, noun: string): boolean {
  const { text = '', lower = '' } = adjective ?? {}
  return DEFINITE_ADJECTIVE.test(lower) || ORDINAL.test(text) || (SUPERLATIVE.test(lower) && /^Falle?$/u.test(noun))
}

const ORDINAL = /^\d{1,2}\.$/u
const SUPERLATIVE = /sten$/u
const REGION = /^(?:Süden|Norden|Osten|Westen|Nordosten|Nordwesten|Südosten|Südwesten|Raum)$/u
const TIME =
  /(?:[Tt]age?|[Aa]bend|[Mm]orgen|[Nn]achmittag|[Vv]ormittag|[Mm]ittag|[Ww]ochenende|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/u
