import { PERSONS } from '../german/capitals/persons.ts'
import { isSurelyFinite, stretchesOf, type Token } from '../german/clauses/clauses.ts'
import { determinerOf } from '../german/clauses/determiners.ts'
import { ARTICLES, PREPOSITIONS } from '../german/clauses/function-words.ts'
import { PLURAL } from '../german/words/cells.ts'
import type { WordKnowledge } from '../german/words/knowledge.ts'
import { capitalised, isCapitalised, uncapitalised } from '../german/words/lexicon.ts'
import type { Morphology } from '../german/words/morphology.ts'
import type { Prose } from '../markdown/prose.ts'
import { type CapitalSlip, slipOf } from './capital-slip.ts'

/**
 * Adjectives that stand for a noun in lower case (`etwas neues`; Amtliches Regelwerk 2024, § 57), and adjectives and adverbs with a
 * capital that are part of no name (`der Diesjährige Preis`, `wir treffen uns Abends`; § 56 and § 63).
 */
export function* adjectiveSlips(prose: Prose, { morphology }: WordKnowledge): Generator<CapitalSlip> {
  if (
    !INDEFINITE.test(prose.text) &&
    !NAMELESS.test(prose.text) &&
    !SEVERAL.test(prose.text) &&
    !TIME_OF_DAY.test(prose.text)
  )
    return
  for (const { tokens, isFirst, closes, sentence, at } of stretchesOf(prose, morphology)) {
    for (const [i, token] of tokens.entries()) {
      if (i === 0 && isFirst) continue
      const before = tokens[i - 1]
      // `etwas kleines, feines Theater`: behind a comma the attributes may go on.
      const next = tokens[i + 1] ?? (closes === ',' ? sentence.tokens[at + i + 1] : undefined)
      if (isNominalised(token, before, next, tokens[i + 2])) yield slipOf(token, capitalised(token.text))
      else if (isAmongSeveral(token, tokens.slice(Math.max(0, i - 2), i), next, tokens[i + 2], morphology))
        yield slipOf(token, uncapitalised(token.text))
      else if (
        (isPointing(token, before, next, tokens[i + 2]) && !isOfGroup(tokens, i)) ||
        isTimeOfDay(tokens, i, isFirst)
      )
        yield slipOf(token, uncapitalised(token.text))
    }
  }
}

const INDEFINITE =
  /(?<!\p{L})(?:etwas|nichts|allerlei|wenig|viel|alles|vieles|manches|einiges) \p{Ll}+e[sn]?(?!\p{L})/iu
const BEFORE_NEUTER = new Set(['etwas', 'nichts', 'allerlei', 'wenig', 'viel'])
/** Pronouns that look like adjectives (§ 58). */
const NO_ADJECTIVE =
  /^(?:(?:ander|einig|viel|solch|kein|ein|mein|dein|sein|ihr|unser|eur|dies|jen|beid|all|etlich)e?s|andere)$/u
/** After `alles`: adverbs in -e, and adjectives that may be left in lower case. */
const ADVERB = /^(?:gerne|lange|alleine|heute|beinahe|vorne|hinten|gerade|eigene|ohne|eine|nahe|beste)$/u

/** `etwas neues für alle`: no noun follows to which the adjective could belong. */
function isNominalised(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  behind: Token | undefined
): boolean {
  const { lower, text, forms } = token
  if (!before || text !== lower || token.before !== '' || NO_ADJECTIVE.test(lower) || forms.verb !== 0) return false
  const isNeuter = BEFORE_NEUTER.has(before.lower) && /es$/u.test(lower) && forms.strong !== 0
  const isAll =
    /^(?:alles|vieles|manches|einiges)$/u.test(before.lower) &&
    /e$/u.test(lower) &&
    forms.weak !== 0 &&
    !ADVERB.test(lower)
  if (!isNeuter && !isAll) return false
  if (next?.before !== '') return next === undefined || next.before !== ',' || !isAttribute(next)
  // `viel frisches und regionales Obst`
  if (/^(?:und|oder|bis|aber|sowie)$/u.test(next.lower) && behind && isAttribute(behind)) return false
  // `nichts auffälliges fest und`: the verb's particle
  if (/^(?:fest|heraus|bekannt|hinzu|dazu)$/u.test(next.text))
    return behind?.before !== '' || /^(?:und|oder|aber)$/u.test(behind.text)
  return isFunctionWord(next) || (next.forms.verb !== 0 && !isCapitalised(next.text))
}

function isAttribute({ text, forms }: Token): boolean {
  return !isCapitalised(text) && forms.strong !== 0
}

function isFunctionWord({ text, lower }: Token): boolean {
  return (
    !isCapitalised(text) &&
    (PREPOSITIONS.has(lower) || ARTICLES.has(lower) || /^(?:zu|als|und|oder|wie|dass)$/u.test(lower))
  )
}

/**
 * Stems of adjectives that point to a place, a time or a number, or say how likely, needed or fitting something is: no name is made
 * with them. Left out is what names do begin with (`Aktuelle Stunde`, `Zentrale Beratungsstelle`, `Gemeinsamer Bundesausschuss`).
 */
const STEMS =
  'Inoffiziell Offiziell Diesjährig Letztjährig Vorjährig Heutig Gestrig Morgig Jetzig Bisherig Vorherig Nachfolgend Jeweilig ' +
  'Damalig Zahlreich Mehrtägig Eintägig Anschließend Kommend Vergangen Hiesig Dortig Derzeitig Geplant Stattfindend Erfolgreich ' +
  'Benötigt Gegenwärtig Künftig Zukünftig Ehemalig Ursprünglich Vorläufig Endgültig Voraussichtlich Bevorstehend Anstehend ' +
  'Möglich Unmöglich Nötig Notwendig Erforderlich Wünschenswert Unverzichtbar Wichtig Wesentlich Entscheidend Erheblich Beträchtlich ' +
  'Ausreichend Hinreichend Zusätzlich Weitreichend Umfangreich Ausführlich Mutmaßlich Angeblich Vermeintlich ' +
  'Tatsächlich Eindeutig Offensichtlich Entsprechend Vergleichbar Ähnlich Unterschiedlich Verschieden Vielfältig Eigenständig ' +
  'Verlässlich Zuverlässig Gezielt Regelmäßig Langjährig Langfristig Kurzfristig Mittelfristig Dringend Schwierig Hervorragend ' +
  'Spannend Interessant Folgend Gleichaltrig Zuständig Gewünscht Erhofft Genannt Sogenannt Besagt Beschrieben Schrittweise ' +
  'Anhaltend Gestiegen Steigend Wachsend Gesamt Sämtlich Kurz Knapp Kostenlos Kostenfrei ' +
  'Barrierefrei Dauerhaft Vorübergehend Nachhaltig Vorhanden Ungewöhnlich Üblich Gängig Jährlich Monatlich ' +
  'Wöchentlich Unerträglich Unzumutbar Inhaltlich Finanziell Personell Deutschsprachig Englischsprachig Derartig Sonstig Restlich ' +
  'Absehbar Baldig Sofortig Umgehend Rechtzeitig Ordnungsgemäß Unverändert Unbestimmt Fraglich Maßgeblich Ausdrücklich Ausschließlich ' +
  'Eingehend Überwiegend Zunehmend Vorgesehen Vorgeschlagen Angekündigt Vereinbart Beschlossen Erzielt Vorliegend Verfügbar Merklich ' +
  'Spürbar Messbar Enorm Immens Gravierend Beachtlich Bemerkenswert Nennenswert Beispiellos Beispielhaft Mangelnd Fehlend Drohend ' +
  'Geltend Einmalig Häufig Gelegentlich Wiederholt Mehrmalig Erstmalig'

const NAMELESS = new RegExp(`(?<!\\p{L})(?:${STEMS.replaceAll(' ', '|')})e[nmrs]?(?!\\p{L})`, 'u')

function isPointing(
  { text, before: mark }: Token,
  before: Token | undefined,
  next: Token | undefined,
  behind: Token | undefined
): boolean {
  if (!before || mark !== '' || !NAMELESS.test(text) || next?.before !== '' || !isCapitalised(next.text)) return false
  if (isCapitalised(before.text) && before.text !== capitalised(before.lower)) return false
  const determiner = determinerOf(before.lower)
  // `in der Kurzen Straße`: without an article it is no name.
  if (determiner && /^Kurz/u.test(text)) return false
  // `hat vor Kurzem Gäste begrüßt`
  if (text === 'Kurzem' && /^(?:vor|seit|binnen)$/u.test(before.lower)) return false
  // `wird im Folgenden Text genannt`, `zeigt im Wesentlichen Aquarelle`
  if (/^(?:Folgend|Wesentlich)/u.test(text) && /^(?:[aiv]m|zum|vom|beim)$/u.test(before.lower)) return false
  // `das Vergangene Revue passieren lassen`: article and noun do not belong together.
  if (determiner && next.forms.noun !== 0 && (determiner.cells & next.forms.noun) === 0) return false
  return (
    (determiner !== undefined || PREPOSITIONS.has(before.lower) || COUNTS.test(before.lower) || opensObject(before)) &&
    (next.forms.noun !== 0 || (/^Folgend/u.test(text) && /s$|\//u.test(next.text))) &&
    !(behind?.before === '' && isCapitalised(behind.text))
  )
}

/** `bietet Kostenlose Kurse an`; behind `zeigt` and `heißt` a title may stand. */
function opensObject(before: Token): boolean {
  return (
    isSurelyFinite(before) &&
    !/^(?:heiß|hieß|laute|nenn|nannte|zeig|spiel|präsentier|les|lies|las|läuft|lief|sieht|veröffentlich|inszenier)/u.test(
      before.lower
    )
  )
}

const SEVERAL =
  /(?<!\p{L})(?:alle[nr]?|viele[nr]?|einige[nr]?|mehrere[nr]?|zahlreiche[nr]?|verschiedene[nr]?|weitere[nr]?|solche[nr]?|beiden?) \p{Lu}\p{Ll}+e[nr]? \p{Lu}/iu
const COUNTS = /^(?:alle|viele|einige|mehrere|zahlreiche|verschiedene|weitere|solche|beide)[nr]?$/u
/** People are called so: `viele Deutsche Kunden`. */
const NAMES_PEOPLE = /^(?:Deutsch|Jugendlich|Öffentlich|Evangelisch|Katholisch|Christlich)/u
/** Nouns that are the last word of no name. */
const IN_NO_NAME =
  /^(?:\p{L}*[Bb]ürger|\p{L}+innen|Menschen|Besucher|Gäste|Kunden|Kinder|Familien|Teilnehmer|Nutzer|Beschäftigten?|Partner|Akteure?|Unternehmen)n?$/u

/** `alle Europäischen Bürger`: who counts several speaks of no name. */
function isAmongSeveral(
  { text, before: mark }: Token,
  words: readonly Token[],
  next: Token | undefined,
  behind: Token | undefined,
  morphology: Morphology
): boolean {
  const before = words.at(-1)
  // `bietet allen Neugierigen Aktionen`: people in the dative, and then what they get.
  if (/n$/u.test(before?.lower ?? '') && !PREPOSITIONS.has(words.at(-2)?.lower ?? '')) return false
  if (!before || mark !== '' || !COUNTS.test(before.lower) || next?.before !== '') return false
  if (!/^\p{Lu}\p{Ll}{5,}e[nr]?$/u.test(text) || NAMES_PEOPLE.test(text)) return false
  if (!/(?:lich|ig|isch|ell|al|är|iv|sam|bar|ant|ent|iert)e[nr]?$/u.test(text) || PERSONS.test(text.toLowerCase()))
    return false
  if (!IN_NO_NAME.test(next.text) || (behind?.before === '' && isCapitalised(behind.text))) return false
  const { strong, weak } = morphology.formsOf(uncapitalised(text))
  return ((strong | weak) & next.forms.noun & PLURAL) !== 0
}

/**
 * `der Verein der Ehemaligen Schule am Park`: members whom a name names, and behind them what they belong to; `Zentrum für Künftige
 * Mobilität`, `Lehrstuhl für Vergleichende …`: the field of an office, a chair or an award.
 */
function isOfGroup(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at - 2]?.lower ?? ''
  return (
    (/(?:verein|bund|verband|treffen|kreis|vereinigung)$/u.test(noun) && !isSurelyFinite(tokens[at - 1])) ||
    (tokens[at - 1]?.lower === 'für' && FIELD.test(noun))
  )
}

const FIELD =
  /(?:professur|professor|professorin|lehrstuhl|institut|klinik|ambulanz|zentrum|abteilung|referat|dezernat|amt|ausschuss|kommission|preis|gesellschaft|fachbereich|fakultät|stiftung|agentur|akademie|netzwerk|labor|arbeitsgruppe|stabsstelle|ministerium)$/u

const TIME_OF_DAY =
  /(?<!\p{L})(?:Morgens|Vormittags|Mittags|Nachmittags|Abends|Nachts|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tags|Mittwochs|Werktags|Wochentags|Feiertags)(?!\p{L})/u

/** `Abends`, `Montags`: genitives that have become adverbs (§ 56); `des Abends` and `eines Abends` are nouns. */
function isTimeOfDay(tokens: readonly Token[], at: number, opens: boolean): boolean {
  const { text = '', before: mark = '' } = tokens[at] ?? {}
  const before = tokens[at - 1]
  if (!TIME_OF_DAY.test(text) || text.includes('-') || !/^,?$/u.test(mark)) return false
  if (mark === ',' || !before) return mark === ','
  // `um sechs Uhr Morgens`
  if (before.text === 'Uhr') return true
  // `Montags bis Freitags`: the end goes with the start.
  if (before.lower === 'bis') {
    const isFromDay = TIME_OF_DAY.test(tokens[at - 2]?.text ?? '')
    return !isFromDay || (opens && at === 2) || isTimeOfDay(tokens, at - 2, opens)
  }
  if (/^(?:jeweils|stets|meistens)$/u.test(before.lower)) return true
  // `Das Stück heißt Abends im Park`
  if (isCapitalised(before.text) || /^(?:heiß|hieß|zeig|spiel|läuft|lief|wegen$)/u.test(before.lower)) return false
  return !/s$/u.test(before.lower) && before.forms.strong === 0
}
