import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { CASE_OF_PREPOSITION } from '../clauses/determiners.ts'
import { PREPOSITIONS } from '../clauses/function-words.ts'
import { DATIVE } from '../clauses/governing-words.ts'

/** An adjective that stands as a noun, in a form that its article never has behind it. */
export interface NominalEnding {
  readonly article: Token
  readonly token: Token
  readonly right: string
}

/**
 * `der Vorsitzender`, `ein Jugendliche`, `zum Abgeordnete`: persons named by an adjective or participle are declined as adjectives.
 * Source: Duden, Die Grammatik (Deklination substantivierter Adjektive und Partizipien).
 */
export function nominalEnding(stretch: Stretch, at: number): NominalEnding | undefined {
  const { tokens, isFirst } = stretch
  const token = tokens[at]
  const article = tokens[at - 1]
  if (!article || !token || !PERSON.test(token.text)) return undefined
  if (!ARTICLE.test(article.lower) && !GOVERNS_BARE.test(article.lower)) return undefined
  // `der Deutscher Wetterdienst`, `ein Verletzte rettender Helfer`: a name, or the object of an attribute.
  const next = tokens[at + 1]
  if (
    next &&
    (isNoun(next) ? next.forms.noun !== 0 || next.forms.strong !== 0 : (next.forms.weak | next.forms.strong) !== 0)
  )
    return undefined
  const [stem, ending] = [token.text.replace(/e[nmrs]?$/u, ''), /e[nmrs]?$/u.exec(token.text)?.[0] ?? '']
  const { lower } = article
  // `…, dem Angehörige helfen`, `mit dem Jugendliche lernen`: a relative pronoun.
  const isPronoun =
    /^d(?:em|en|er)$/u.test(lower) &&
    !isFirst &&
    OPENS.test(tokens[at - (PREPOSITIONS.has(tokens[at - 2]?.lower ?? '') ? 3 : 2)]?.lower ?? '')
  if (isPronoun) return undefined
  const isDative = CASE_OF_PREPOSITION.get(tokens[at - 2]?.lower ?? '') === DATIVE
  if (/^(?:der|dieser|jeder|jener)$/u.test(lower))
    return ending === 'er' ? { article, token, right: stem + (isDative ? 'en' : 'e') } : undefined
  if (/^(?:ein|kein|mein|dein|unser|euer)$/u.test(lower))
    return ending === 'e' ? { article, token, right: `${stem}er` } : undefined
  // `für Jugendlichen`, `mit Beteiligte`: without an article these are several.
  if (/^(?:für|ohne|gegen)$/u.test(lower)) return ending === 'en' ? { article, token, right: `${stem}e` } : undefined
  if (GOVERNS_BARE.test(lower) && ending !== 'e') return undefined
  return WEAK.test(lower) && /^e[rs]?$/u.test(ending) ? { article, token, right: `${stem}en` } : undefined
}

/** What stands before a relative pronoun and its preposition: nothing in its clause, or the word that joins it to another one. */
const OPENS = /^(?:|und|oder|sowie|aber)$/u

/** Articles behind which the adjective ends in -en. */
const WEAK =
  /^(?:de[mns]|[iav]m|zu[mr]|beim|(?:[mdsk]?ein|unser|eur)e[mn]|k?eines|(?:dies|jen|jed)e[mn]|alle[nr]|beiden|vielen|mit|von)$/u
/** Without an article. */
const GOVERNS_BARE = /^(?:für|ohne|gegen|mit|von)$/u
/** Those, and the ones behind which it ends in -e or in -er. */
const ARTICLE =
  /^(?:der|dieser|jeder|jener|ein|kein|mein|dein|unser|euer|de[mns]|[iav]m|zu[mr]|beim|(?:[mdsk]?ein|unser|eur)e[mn]|k?eines|(?:dies|jen|jed)e[mn]|alle[nr]|beiden|vielen)$/u

/** Whether the word names persons by an adjective or participle (`Studierende`). */
export function isPersonAdjective(word: string): boolean {
  return PERSON.test(word)
}

/** Persons who are named by what they are or do, and by nothing that is a surname as well (`Weißer`, `Neuer`). */
const PERSON =
  /^(?:\p{Lu}\p{Ll}*|\d{1,2}-|\p{Lu}[\p{L}]*-)?(?:[Vv]orsitzend|[Ss]tudierend|[Mm]itarbeitend|[Tt]eilnehmend|[Aa]uszubildend|[Rr]eisend|[Üü]berlebend|[Aa]lleinerziehend|[Aa]nwesend|[Aa]bgeordnet|[Aa]ngestellt|[Vv]erletzt|[Bb]eschuldigt|[Aa]ngeklagt|[Jj]ugendlich|[Aa]ngehörig|[Vv]erwandt|[Vv]erstorben|[Ff]reiwillig|[Ss]achverständig|[Bb]eauftragt|[Bb]evollmächtigt|[Dd]elegiert|[Bb]eteiligt|[Vv]erantwortlich|[Gg]eflüchtet|[Vv]ertrieben|[Ii]nhaftiert|[Oo]bdachlos|[Aa]rbeitslos|[Ee]rwerbslos|[Mm]inderjährig|[Vv]olljährig|Jährig|[Ee]hrenamtlich|[Ss]elbstständig|[Ss]elbständig|[Vv]erdächtig|[Bb]edienstet|[Vv]orgesetzt|[Ii]ndustriell|[Gg]eistlich|[Bb]etroffen|[Bb]efragt|[Gg]eschädigt|[Uu]nbekannt|[Ee]rwachsen)e[nrs]?$/u
