import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { CASE_OF_PREPOSITION, DETERMINERS } from '../clauses/determiners.ts'
import { PREPOSITIONS } from '../clauses/function-words.ts'
import { ALL_CELLS, Case, type Cells, cell, Gender, NOMINATIVE, PLURAL } from '../words/cells.ts'

/** `Dresdner`, `Kasseler`: no noun that is known looks so, or a town whose people are called so as well. */
function isAdjectiveOfPlace({ text, forms }: Token): boolean {
  return forms.noun === 0 ? /^\p{Lu}\p{Ll}{2,}er$/u.test(text) : isOfTown(text)
}

export function isOfTown(word: string): boolean {
  return TOWN.test(word)
}

const TOWN =
  /^(?:Berlin|Hamburg|Münchn|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dortmund|Essen|Brem|Dresdn|Hannover(?:an)?|Nürnberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münsteran|Karlsruh|Mannheim|Augsburg|Wiesbaden|Gelsenkirchen|Aachen|Braunschweig|Chemnitz|Kiel|Magdeburg|Freiburg|Mainz|Lübeck|Erfurt|Rostock|Kassel|Potsdam|Saarbrück|Darmstädt|Regensburg|Würzburg|Götting|Heidelberg|Offenbach|Jena|Wien|Zürch|Bern|Basl|Graz|Fulda|Marburg|Gießen|Ulm|Trier|Koblenz|Schwerin|Wolfsburg|Osnabrück|Oldenburg|Passau|Bayreuth|Bamberg|Tübing|Konstanz|Brüssel|Paris|London)er$/u

const MOST_BETWEEN = 3

/** The article before a place of a stretch, with nothing but adjectives between, commas among them included. */
export function determinerBefore(stretch: Stretch, at: number): Token | undefined {
  const { tokens } = stretch.sentence
  const from = stretch.at + at
  for (let i = from - 1; i >= Math.max(0, from - MOST_BETWEEN); i--) {
    const token = tokens[i]
    const mark = tokens[i + 1]?.before
    if (!token || (mark !== '' && !(mark === ',' && i + 1 < from && isAdjective(token)))) return undefined
    if (DETERMINERS.has(token.lower)) return token
    if (!isAdjective(token) && !isAdverbBefore(token, tokens[i + 1])) return undefined
  }
  return undefined
}

/** `eine kurzfristig anberaumte Sitzung` */
function isAdverbBefore(token: Token, next: Token | undefined): boolean {
  return (
    next !== undefined &&
    !isNoun(token) &&
    !isNoun(next) &&
    next.forms.weak !== 0 &&
    token.forms.verb === 0 &&
    (token.forms.isBare || token.lower === 'eigens')
  )
}

function isAdjective(token: Token): boolean {
  if (isAdjectiveOfPlace(token)) return true
  const { strong, mixed, weak } = token.forms
  return !isNoun(token) && (strong | mixed | weak) !== 0
}

/** The cells that an article allows, in the cases of the preposition before it (`bei der`: a feminine in the dative alone). */
export function cellsOfArticle(stretch: Stretch, determiner: Token | undefined): Cells {
  const before = wordBefore(stretch, determiner)
  return (
    (DETERMINERS.get(determiner?.lower ?? '')?.cells ?? 0) & (CASE_OF_PREPOSITION.get(before?.lower ?? '') ?? ALL_CELLS)
  )
}

/** The word before an article with no mark between. */
export function wordBefore({ sentence }: Stretch, determiner: Token | undefined): Token | undefined {
  return determiner?.before === '' ? sentence.tokens[sentence.tokens.indexOf(determiner) - 1] : undefined
}

/**
 * What the article before a phrase asks of the noun that ends it; undefined where the article may belong to a noun of its own, of
 * which the last one is no part: `dass die SPD Politik macht`, `fordert die CDU Klarheit`. Places are those of the stretch.
 */
export function cellsBefore(stretch: Stretch, from: number, head: number): Cells | undefined {
  const determiner = determinerBefore(stretch, from)
  if (!determiner) return undefined
  const { tokens } = stretch.sentence
  const cells = DETERMINERS.get(determiner.lower)?.cells ?? 0
  const place = tokens.indexOf(determiner)
  const before = determiner.before === '' ? tokens[place - 1] : undefined
  const noun = stretch.tokens[head]
  // `stellt dem DRK Fahrzeuge bereit`: the dative is that of the name, and the plural is what it gets.
  if (
    noun &&
    /[dnrs]em$/u.test(determiner.lower) &&
    !PREPOSITIONS.has(before?.lower ?? '') &&
    (noun.forms.noun & ACCUSATIVE_PLURAL) !== 0
  )
    return undefined
  // `bei der AOK Versicherte`, `zur EU Gehörende`: what belongs to the participle.
  const isGoverned = PREPOSITIONS.has(determiner.lower) || PREPOSITIONS.has(before?.lower ?? '')
  if (noun && isGoverned && noun.forms.weak !== 0) return undefined
  if (!/^(?:der|die|das|den)$/u.test(determiner.lower)) return determiner.before === ',' ? undefined : cells
  if (before && PREPOSITIONS.has(before.lower)) {
    const isDative = determiner.lower === 'den' && DATIVE.has(before.lower)
    // `auf den ÖPNV Auswirkungen haben`: a bare plural may be the object.
    const singular = isDative ? ALL_CELLS : ~PLURAL
    return before.before === ',' ? undefined : cells & ~NOMINATIVE & singular
  }
  // At the start of a sentence all that stands before the finite verb is one phrase.
  const next = stretch.tokens[head + 1]
  const isWhole = isSurelyFinite(next) || /^(?:des|der|von|vom|für|zur|zum)$/u.test(next?.lower ?? '')
  return place === 0 && isWhole ? cells : undefined
}

const ACCUSATIVE_PLURAL = cell(Case.accusative, Gender.plural)
const DATIVE = new Set(['mit', 'von', 'bei', 'zu', 'nach', 'aus', 'seit'])
