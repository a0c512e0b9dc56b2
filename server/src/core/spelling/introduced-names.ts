import { isGivenName } from '../german/names/given-names.ts'
import { officeOf } from '../german/names/offices.ts'
import { formsAbbreviated } from '../german/typography/abbreviated-form.ts'
import type { Prose } from '../markdown/prose.ts'
import { matchesOf } from '../text/matches.ts'
import { oncePer, oncePerWord } from '../text/once.ts'

/** Names that a block introduces. */
export interface IntroducedNames {
  /**
   * The words behind a title or a given name (`Dr. Ayşe Yıldırım`), an abbreviation in brackets behind its long form
   * (`Arbeitsgemeinschaft der … (agah)`), and what a firm in small letters calls itself (`musterserver GmbH`).
   */
  readonly certain: ReadonlySet<string>
  /**
   * The words behind an office, an age or an institution, and what ends like a place behind a preposition: mostly names
   * (`Staatssekretär Klose`), but nouns too (`der Sprecher der Initiative`).
   */
  readonly likely: ReadonlySet<string>
}

export const introducedNames = oncePer((prose: Prose): IntroducedNames => find(prose.text))

const NAME = /\p{Lu}[\p{L}’'-]+/u
const TITLE =
  /^(?:Dr|Prof|Herrn?|Frau|Familie|Mag|Ing|Dipl|St|Sankt|Sir|Lady|Mr|Mrs|Ms|Bundestagsabgeordneter?|MdB|MdL|MdEP)\.?$/u
/** `der 14-jährige Lewan`: behind an age stands a name, or somebody's work, which the dictionary knows. */
const LONGEST_GIVEN_NAME = 8
const AGE = /^-?jährige[rn]?$/u
/** Particles of names: `von der Leyen`, `van Dyk`, `de Maizière`, `Al-Wazir`. */
const PARTICLE = /^(?:von|van|de|del|della|di|da|dos|el|al|bin|ibn|ten|ter|le|la)$/u
/** Behind `von` or `van`. */
const ARTICLE_IN_NAME = /^(?:der|den|dem)$/u
/** Behind a given name: `Karl-Theodor zu Guttenberg`. */
const PREPOSITION_IN_NAME = /^(?:zu|zur|zum)$/u
/** What is called by a name that follows without an article: `Stadtbücherei Musterau`, `Firma Beispiel`. */
const INSTITUTION =
  /^(?:Stadt|Gemeinde|Markt|Firma|Orts?teil|\p{L}*(?:stadt|teil|gemeinde|kreis|bibliothek|bücherei|hochschule|universität|werke|verein|rathaus|schule|gymnasium|museum|theater|klinik|krankenhaus|feuerwehr|bahnhof|bezirk|verband|schloss|burg|kita|stift|agentur|verlag|inspektion|präsidium|station))$/iu
const BEFORE_PLACE = /^(?:in|aus|nach|bei|von|um|bis|für|Raum|Richtung|Höhe|und|oder|zwischen)$/u
/** Endings of German place names. */
const PLACE =
  /^\p{Lu}\p{Ll}{2,}(?:hausen|heim|dorf|bach|feld|felde|stadt|stätt|burg|berg|au(?!s)|ingen|kirchen|kirch|rode|stedt|stett|stetten|hofen|weiler|born|thal|tal|wald|brunn|ow|itz|leben|büttel|beck|moor|koog|furt|hagen|städten|lingen|scheid|loh|see|ried|fels|hain|horst|rath|moos|brück|münde|siel|höfen|weier|rade|wisch|beke|hude)s?$/u
/** What begins the name of a place and is no adjective behind a preposition, where it has its capital. */
const BEGINS_PLACE = /^(?:Klein|Groß|Alt|Neu|Bad|Hohen|Sankt|St\.)$/u
/** Given name, particle, surname, second surname. */
const LONGEST_NAME = 5
/** `AG` is a working group as well. */
const FIRM =
  /(?<![\p{L}\p{N}-])(\p{Ll}[\p{L}\p{N}-]{2,}) (?=(?:g?GmbH|KG|KGaA|SE|g?UG|OHG|GbR|Ltd|Inc)(?![\p{L}\p{N}-]))/gu
const BRACKETED = /\(([\p{L}-]{2,15})\)/gu

/** Nouns for persons by their endings, offices or not: `Choreografin Amara Diallo`. */
const PERSON =
  /^\p{Lu}\p{L}{3,}(?:erin|istin|entin|antin|eurin|orin|ogin|afin|ärin|ikerin|iker|ist|ent|ant|eur|ologe|graf|loge|meister)$/u

/** A word, with its point where it is short enough for an abbreviation (`Dr.`); or a sign. */
const TOKEN = /\p{L}{1,4}\.|[\p{L}’'-]+|[^\s\p{L}]/gu

/** What a word says about the next one: a name, a name if it has a capital, a place if it ends like one, or nothing. */
type Introduction = 'name' | 'person' | 'likely-person' | 'age' | 'capital' | 'place' | 'nothing'

const introductionBy = oncePerWord((token): Introduction => {
  if (TITLE.test(token) || isGivenName(token)) return 'name'
  if (officeOf(token) !== undefined) return 'person'
  if (AGE.test(token)) return 'age'
  if (PERSON.test(token)) return 'likely-person'
  // `der Verband der …` goes on with words, not with a name.
  if (INSTITUTION.test(token)) return 'capital'
  return BEFORE_PLACE.test(token) ? 'place' : 'nothing'
})

function find(text: string): IntroducedNames {
  const certain = new Set<string>()
  const likely = new Set<string>()
  const tokens = text.match(TOKEN) ?? []
  for (let i = 0; i < tokens.length; i++) {
    const introduction = introductionBy(tokens[i] ?? '')
    if (introduction === 'nothing') continue
    const next = tokens[i + 1] ?? ''
    if (introduction === 'place') {
      if (PLACE.test(next)) likely.add(next)
      // `aus Klein Sarnow`
      else if (BEGINS_PLACE.test(next) && NAME.test(tokens[i + 2] ?? '')) likely.add(tokens[i + 2] ?? '')
    } else if (introduction === 'age') {
      if (next.length <= LONGEST_GIVEN_NAME && NAME.test(next)) likely.add(next)
    } else if (introduction !== 'capital' || NAME.test(next)) addNames(tokens, i + 1, introduction, certain, likely)
  }
  for (const match of matchesOf(text, BRACKETED)) {
    const short = match[1] ?? ''
    if (abbreviates(short, text.slice(0, match.index))) certain.add(short)
  }
  if (/ (?:g?GmbH|KG|SE|g?UG|OHG|GbR|Ltd|Inc)/u.test(text)) {
    for (const [, name = ''] of matchesOf(text, FIRM)) certain.add(name)
  }
  return { certain, likely }
}

function addNames(
  tokens: readonly string[],
  from: number,
  introduction: Introduction,
  certain: Set<string>,
  likely: Set<string>
): void {
  const found: string[] = []
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_NAME); i++) {
    const token = tokens[i] ?? ''
    if (TITLE.test(token) || isParticle(token, tokens[i - 1] ?? '')) continue
    if (!NAME.test(token) || token.endsWith('.')) break
    found.push(token)
  }
  // Behind an office, two words are a given name and a surname.
  const isFullName = introduction.endsWith('person') && found.length > 1 && found[0] === tokens[from]
  if (introduction === 'likely-person' && (!isFullName || found.length > 2)) return
  const names = introduction === 'name' || isFullName ? certain : likely
  for (const name of found) {
    names.add(name)
    for (const part of name.split('-')) if (NAME.test(part)) names.add(part)
  }
}

/** `die Präsidentin der Universität`: an article alone begins no name. */
function isParticle(token: string, before: string): boolean {
  if (PARTICLE.test(token)) return true
  if (ARTICLE_IN_NAME.test(token)) return before === 'von' || before === 'van'
  return PREPOSITION_IN_NAME.test(token) && isGivenName(before)
}

/** Whether the words right before may be its long form: there is a capital among them, and they are not the name itself. */
function abbreviates(short: string, before: string): boolean {
  const letters = short.toLowerCase().replaceAll('-', '')
  for (const form of formsAbbreviated(short, before)) {
    if (/\p{Lu}/u.test(form) && form.toLowerCase().replaceAll(' ', '') !== letters) return true
  }
  return false
}
