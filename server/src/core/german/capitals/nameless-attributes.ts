import { isNoun, isSurelyFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { needsArticle } from '../clauses/countable-nouns.ts'
import { determinerOf } from '../clauses/determiners.ts'
import { PREPOSITIONS, SUBORDINATORS } from '../clauses/function-words.ts'
import { type Cells, cells, PLURAL } from '../words/cells.ts'
import { uncapitalised } from '../words/lexicon.ts'
import type { Morphology, WordForms } from '../words/morphology.ts'
import { countsSeveral } from '../words/number-words.ts'
import { beginsNames, beginsTerms, endsNames, isAbstract, isGeneric, isMedical } from './attributes-of-names.ts'
import { isOfPersons, mayBePerson } from './persons.ts'

/**
 * Adjectives with a capital in phrases that name nothing: `eine Umfassende Übersicht`, `keinen Wertvollen Beitrag`, `mit der
 * Unausweichlichen Kontrolle`. Behind `ein`, `kein`, `ihr`, quantities and figures no name stands, but terms (`eine Kleine Anfrage`),
 * titles of persons (`eine Wissenschaftliche Mitarbeiterin`) and species do; behind `der` and prepositions both words must be such that
 * no name is made of them. Source: Amtliches Regelwerk 2024, § 57, § 60 and § 63.
 */
export function isNamelessAttribute(stretch: Stretch, at: number, morphology: Morphology): boolean {
  const { tokens } = stretch
  const token = tokens[at] as Token
  if (token.before !== '' || !ADJECTIVE.test(token.text) || isNounInEr(token)) return false
  const head = headOf(tokens, at)
  const noun = head === undefined ? undefined : tokens[head]
  if (head === undefined || !noun || noun.forms.noun === 0) return false
  const kind = kindOf(token.text, noun.text)
  if (kind === undefined) return false
  const first = startOfAttributes(tokens, at)
  const opener = tokens[first - 1]
  if (!opener || tokens[first]?.before !== '' || (isNoun(opener) && first > 1)) return false
  if (SET_PHRASE.test(`${opener.lower} ${token.text}`)) return false
  const forms = morphology.formsOf(uncapitalised(token.text))
  const own = sharedCells(opener, forms) & noun.forms.noun
  if (own === 0 || !isOneGroup(stretch, first - 1, head, token, own)) return false
  if (INDEFINITE.test(opener.lower) || isCount(opener) || isPartitive(tokens, first - 1)) return true
  if (kind === 'spoken of' || hangsOnName(tokens, first - 1)) return false
  // `Angst und Negative Folgen`: of two that are spoken of
  if (opener.text === 'und') return kind === 'nameless' && isSpokenOf(tokens, first - 2)
  if (determinerOf(opener.lower)) return kind === 'nameless'
  return kind === 'nameless' || (PREPOSITIONS.has(opener.lower) && opener.lower !== 'zu')
}

/** `von Bürgermeister Koch`: a noun in -er, before a name that is a noun as well; in letters it might be a superlative (`meister`). */
function isNounInEr({ text, forms }: Token): boolean {
  return /er[ns]?$/u.test(text) && (forms.noun !== 0 || /meister[ns]?$/u.test(text))
}

const ADJECTIVE = /^\p{Lu}\p{Ll}{2,}e[nmrs]?$/u

/** `zeigt seit Längerem Risse`, `übt im Stillen Verzicht`: adjectives that have become nouns (§ 57, 1 and § 58 E2). */
const SET_PHRASE =
  /^(?:(?:seit|vor|bei|von|binnen|nach|in|mit|aus|zu) (?:Langem|Längerem|Kurzem|Kürzerem|Weitem|Neuem|Nahem|Fernem|Großem|Kleinem|Bekanntem|Bewährtem|Gutem|Schlechtem|Wichtigem|Neuestem)|(?:auf|ohne) Weiteres|im (?:Stillen|Freien|Geheimen|Verborgenen|Privaten|Wesentlichen|Übrigen|Weiteren|Folgenden|Vorfeld|Besonderen|Einzelnen|Unklaren|Dunkeln|Trockenen|Warmen|Ganzen|Laufenden)|in (?:Absehbarem)|zum (?:Ersten|Zweiten|Letzten|Besten)|beim Alten|am Nächsten)$/u

/** No name has these before it; `alle`, `dieser` and `jeder` point to one of several. */
const INDEFINITE =
  /^(?:k?eine?[nmrs]?|eines|(?:m|d|s)eine[nmrs]?|ihre[nmrs]?|unser(?:e[nmrs]?)?|eure[nmrs]?|viele[nr]?|mehrere[nr]?|einige[nr]?|wenige[nr]?|etliche[nr]?|zahlreiche[nr]?|manche[nmrs]?|jede[nmrs]?|irgendeine?[nmrs]?|solche[nmrs]?)$/u

/** The noun of the adjective: the next word, or that behind a second adjective (`eine Politische und gesellschaftliche Aufgabe`). */
function headOf(tokens: readonly Token[], at: number): number | undefined {
  const isLink = /^(?:und|oder|sowie|wie|aber)$/u.test(tokens[at + 1]?.text ?? '')
  const head = isLink ? at + 3 : at + 1
  if (isLink && !isLikeAdjective(tokens[at + 2], tokens[at] as Token)) return undefined
  if (!isNoun(tokens[head]) || tokens.slice(at + 1, head + 1).some(({ before }) => before !== '')) return undefined
  const behind = tokens[head + 1]
  return behind?.before === '' && isNoun(behind) ? undefined : head
}

function isLikeAdjective(token: Token | undefined, other: Token): boolean {
  return token !== undefined && ENDING.exec(token.text)?.[0] === ENDING.exec(other.text)?.[0] && isAttributive(token)
}

function isAttributive({ forms }: Token): boolean {
  return (forms.strong | forms.weak) !== 0
}

const ENDING = /e[nmrs]?$/u

/** Where the adjectives before the noun begin: `ein schönes Afrikanisches Sprichwort`, `eine politische und Gesellschaftliche Aufgabe`. */
function startOfAttributes(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token
  let first = at
  for (;;) {
    const before = tokens[first - 1]
    const isLink = /^(?:und|oder|sowie)$/u.test(before?.text ?? '')
    const other = isLink ? tokens[first - 2] : before
    if (!other || (tokens[first]?.before !== '' && tokens[first]?.before !== ',')) return first
    if (determinerOf(other.lower) || PREPOSITIONS.has(other.lower) || !isLikeAdjective(other, token)) return first
    if (isNoun(other) && !ADJECTIVE.test(other.text)) return first
    first -= isLink ? 2 : 1
  }
}

/** `nameless`: no name has both; `unusual`: hardly any has; `spoken of`: only what stands before tells that it is none. */
type Kind = 'nameless' | 'unusual' | 'spoken of'

function kindOf(adjective: string, noun: string): Kind | undefined {
  if (isMedical(noun)) return undefined
  if (OF_TIME.test(adjective)) return TIME.test(noun) ? 'nameless' : undefined
  if (beginsTerms(adjective)) return isAbstract(noun) || isGeneric(noun) ? 'spoken of' : undefined
  if (beginsNames(adjective)) return isAbstract(noun) || !endsNames(noun) ? 'spoken of' : undefined
  if (isAbstract(noun)) return 'nameless'
  if (OF_SPECIES.test(adjective)) return undefined
  if (endsNames(noun)) return 'spoken of'
  return DEGREE.test(adjective) ? 'nameless' : 'unusual'
}

/** `in den Nächsten Jahren` */
const OF_TIME = /^(?:Nächst|Letzt|Vergangen|Kommend|Vorig|Zurückliegend|Folgend|Darauffolgend)e[nmrs]?$/u
const TIME =
  /^(?:Jahr(?:e?[ns]?|es)|Monat(?:e?[ns]?)|Wochen?|Tage?[ns]?|Stunden?|Minuten?|Wochenende[ns]?|Quartals?|Quartale[n]?|Jahrzehnt(?:e?[ns]?)|Jahrhundert(?:e?[ns]?)|Sommers?|Winters?|Herbst(?:es)?|Frühjahrs?|Semesters?|Schuljahr(?:e?[ns]?))$/u

/** `Größten`, `Besseren`, `Wichtigsten` */
const DEGREE =
  /^(?:Größ(?:er|t)|Kleinst|(?:Bess|Läng|Kürz|Breit|Stärk|Schwäch|Schnell|Früh|Spät|Einfach|Klar|Tief)er|(?:Läng|Kürze|Stärk|Schwäch|Schnell|Neue|Wenig|Mei|Schlimm)st|\p{Lu}\p{Ll}+(?:lich|ig|isch|bar|sam|haft|iv|ell|al|ant|ent|end|(?:e|ier)t)(?:er|s?t|est))e[nmrs]?$/u

/** What animals and plants are called after. */
const OF_SPECIES =
  /^(?:Gefleckt|Gebändert|Gestreift|Geringelt|Gepunktet|Gemein|Gewöhnlich|Gehörnt|Gelappt|Kriechend|Stinkend|Behaart|Bewimpert|Geflügelt|Gefiedert|Gekrönt|Gekielt|Echt|Seltsam|Giftig|Essbar|Duftend|Klebrig|Stachelig|Zweifarbig|Einjährig|Zottig|Spitz|Breitblättrig|Schmalblättrig)e[nmrs]?$/u

/** `eine der Größten Hallen` */
function isPartitive(tokens: readonly Token[], opener: number): boolean {
  return tokens[opener]?.lower === 'der' && /^eine[mnrs]?$/u.test(tokens[opener - 1]?.lower ?? '')
}

/** `zwei`; a figure may be that of a report (`Nr. 12 Schwere Verletzungen …`). */
function isCount({ lower }: Token): boolean {
  return /^\p{Ll}/u.test(lower) && countsSeveral(lower)
}

/** The cells that the word before leaves to the adjective; 0 where it opens no phrase. */
function sharedCells(opener: Token, forms: WordForms): Cells {
  const article = determinerOf(opener.lower)
  if (article) return article.declensions.reduce((all, declension) => all | forms[declension], 0) & article.cells
  if (isCount(opener)) return forms.strong & PLURAL
  if (/^(?:vielen|einigen|mehreren|wenigen|zahlreichen|etlichen|solchen)$/u.test(opener.lower))
    return forms.weak & PLURAL
  if (PREPOSITIONS.has(opener.lower) || opener.text === 'und') return forms.strong
  return isSurelyFinite(opener) && !NAMING.test(opener.lower) ? forms.strong & PLURAL : 0
}

/** Whether the words up to a place are those of a sentence, and no name or list of fields (`Institut für Recht und Persönliche Fragen`). */
function isSpokenOf(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at + 1)
  const noun = before.at(-1)
  if (!isNoun(noun) || noun?.forms.noun === 0 || isNoun(before.at(-2))) return false
  return before.some((token) => isSurelyFinite(token)) && !before.some(({ lower }) => lower === 'für')
}

/** Behind these a title may stand without marks. */
const NAMING =
  /^(?:heiß|hieß|laute|nenn|nannte|zeig|spiel|präsentier|les|lies|las|läuft|lief|sieht|veröffentlich|inszenier|sing|sang)/u

/**
 * Whether the adjective is no noun that has another one beside it: `weil eine Verletzte Hilfe brauchte`, `von den Geladenen Auskünfte
 * holen`. Of words for persons this is certain only where the noun would need an article of its own, or in front of the finite verb,
 * where one phrase stands.
 */
function isOneGroup({ tokens, isFirst }: Stretch, opener: number, head: number, token: Token, own: Cells): boolean {
  const noun = tokens[head] as Token
  const isGoverned = [tokens[opener], tokens[opener - 1]].some((other) => PREPOSITIONS.has(other?.lower ?? ''))
  // `den Kleineren Möglichkeiten zeigen`: a dative, and what they get.
  if (!isGoverned && (own & DATIVE_PLURAL) !== 0 && (noun.forms.noun & PLURAL_OBJECT) !== 0) return false
  if (!mayBePerson(token.lower)) return true
  const isSingular = (own & PLURAL) === 0
  if (isSingular && needsArticle(noun.text)) return true
  const next = tokens[head + 1]
  if (isFirst && opener === 0 && next?.before === '' && isSurelyFinite(next)) return true
  if (isPartitive(tokens, opener)) return true
  // `von den Jugendlichen Teilnehmern`, `in den Verlassenen Häusern`: as an object the noun would end otherwise.
  if (isGoverned && !isSingular && (noun.forms.noun & PLURAL_OBJECT) === 0) return true
  if (isOfPersons(token.lower)) return false
  // `Als eine Radelnde Vorfahrt hatte`
  const opensClause = SUBORDINATORS.has(tokens[opener - 1]?.lower ?? '')
  if (isSingular && !opensClause && /^k?ein/u.test(tokens[opener]?.lower ?? '')) return true
  return isGoverned && isSingular
}

const PLURAL_OBJECT = cells('Ap')
const DATIVE_PLURAL = cells('Dp')

/** `Haus der Politischen Aussagen`, `Institut für Persönliche Fragen`, `Verein Politische Haltung`: the phrase is a part of a name. */
function hangsOnName(tokens: readonly Token[], opener: number): boolean {
  const far = tokens[opener - 1]
  const { lower } = tokens[opener] as Token
  if (isNoun(far) && !PREPOSITIONS.has(far?.lower ?? ''))
    return opener < 2 || far?.forms.noun === 0 || endsNames(far?.text ?? '')
  const beyond = tokens[opener - 2]
  return (lower === 'für' || far?.lower === 'für') && beyond !== undefined && isNoun(beyond) && endsNames(beyond.text)
}
