import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { isGovernor } from '../clauses/dass-governors.ts'
import { cellsOfGender, Gender, SINGULAR } from '../words/cells.ts'

/** The noun before the comma that `das` in the place of `dass` can stand for. */
export interface DassAntecedent {
  readonly noun: Token
  /** Whether it is the subject of a sentence that its clause interrupts, with a place between (`Das Hotel am Park, dass … steht, soll`). */
  readonly isBeforePlace: boolean
}

/**
 * A neuter noun in the singular right before the comma, or before the rest of a verb (`ein Haus gebaut, dass …`), and no noun that a
 * clause with `dass` completes (`das Argument, dass …`).
 */
export function dassAntecedent({ tokens, sentence, at, closes }: Stretch): DassAntecedent | undefined {
  const beforePlace = nounBeforePlace(sentence.tokens, at, closes, tokens.length)
  const noun =
    beforePlace ?? nounBeforeBracket(sentence.tokens, at) ?? sentence.tokens.slice(at - 2, at).findLast(isNoun)
  if (!noun || (noun.forms.noun & NEUTER & SINGULAR) === 0 || CONTENT.test(noun.text)) return undefined
  return { noun, isBeforePlace: beforePlace !== undefined }
}

/** Whether the noun means what no clause with `dass` completes, and nothing before asks for such a clause. */
export function isApartFromContent({ noun }: DassAntecedent, { sentence, at }: Stretch): boolean {
  const before = sentence.tokens.slice(0, at)
  return CONCRETE.test(noun.text) && !before.some((token, i) => isGovernor(token, before, i) || TELLS.test(token.lower))
}

/** Verbs of saying and perceiving that the list of governors lacks, and `es`, which may stand for the clause. */
const TELLS =
  /^(?:es|(?:ge)?(?:meld|merk|stör|ärger|überrasch|schreib|schrieb|les|las|lies|ruf|rief|lern|erzähl|erinner|versprech|versprich|versprach|bat|bitt|rat|riet|schwör|droh|prüf|begründ|spricht|sprach|ahn|träum|hindert|bemäng|beklag|beschwer|einigt|stellt|stand|steht)\p{Ll}*)$/u

/** `das Landesamt für Vermessung (LVM), dass …`: the noun behind the last article, whose abbreviation stands in brackets. */
function nounBeforeBracket(tokens: readonly Token[], at: number): Token | undefined {
  const abbreviation = tokens[at - 1]
  if (!abbreviation?.before.includes('(') || !/^\p{Lu}{2,}/u.test(abbreviation.text)) return undefined
  const article = tokens.findLastIndex(({ lower }, i) => i < at - 1 && NEUTER_ARTICLE.test(lower))
  return article < 0
    ? undefined
    : tokens.slice(article + 1, at - 1).find((token) => token.forms.noun !== 0 && isNoun(token))
}

const NEUTER_ARTICLE = /^(?:das|dem|des|d?ein(?:em|es)?|[ai]m|beim|vom|zum)$/u

/** `Das Hotel am Park, dass seit 2012 leer steht, soll …`: the subject of the sentence, with a place behind its noun. */
function nounBeforePlace(tokens: readonly Token[], at: number, closes: string, length: number): Token | undefined {
  if (closes !== ',' || !mayBeFinite(tokens[at + length]) || at > LONGEST_SUBJECT) return undefined
  const before = tokens.slice(0, at)
  const [article] = before
  const noun = before.findIndex((token, i) => i > 0 && isNoun(token))
  const isGoverned =
    /^(?:für|in|an|auf|durch|um|über|ohne|gegen)$/u.test(article?.lower ?? '') && before[1]?.lower === 'das'
  const isOpener = isGoverned || /^(?:das|ein|dieses|unser|ihr|sein|[ai]m|beim|vom)$/u.test(article?.lower ?? '')
  if (!isOpener || noun < 1 || noun > 2 + (isGoverned ? 1 : 0)) return undefined
  if (!PLACE.test(before[noun + 1]?.lower ?? '') || !isNoun(before.at(-1))) return undefined
  if (before.slice(1).some((token) => token.before !== '' || isSurelyFinite(token))) return undefined
  return before[noun]
}

const LONGEST_SUBJECT = 8
const PLACE = /^(?:am|an|im|in|auf|bei|beim|von|vom|aus|vor|neben|hinter|zwischen|unter|gegenüber)$/u

/** Things, places and groups, which no clause with `dass` completes: `Das Buch, dass sie schrieb, erscheint`. */
export const CONCRETE = new RegExp(
  `(?:${(
    'buch haus hotel turnier produkt medikament format areal viertel video werkzeug getränk gebäude projekt programm fest ' +
    'konzert museum team unternehmen gelände fahrzeug auto kind mädchen dorf heft theater festival institut zentrum gerät ' +
    'amt ministerium bündnis tier schiff boot schloss denkmal freibad hallenbad stadion orchester ensemble magazin ' +
    'formular dokument seminar gebiet labor café restaurant radio paket foto gemälde messer fahrrad lied personal ' +
    'feedback budget publikum bundesland gremium parlament spiel handy smartphone zimmer dach fenster tor kloster lokal ' +
    'geschäft lager camp stück album werk paar system instrument material gewässer tal ufer feld gerüst geschenk ' +
    'stipendium konsortium kollektiv gesetz bergland geld fundament'
  )
    .split(' ')
    .join('|')})$`,
  'iu'
)

/** What can be touched or entered, or works; never the content of a clause. */
export const TANGIBLE =
  /(?:[Bb]uch|[Hh]aus|[Hh]otel|[Gg]ebäude|[Aa]real|[Gg]rundstück|[Ff]ahrzeug|[Aa]uto|[Mm]ädchen|[Dd]orf|[Mm]useum|[Ss]chiff|[Bb]oot|[Ss]chloss|[Dd]enkmal|[Ff]reibad|[Hh]allenbad|[Ss]tadion|[Oo]rchester|[Ee]nsemble|[Gg]erät|[Mm]edikament|[Gg]emälde|[Rr]estaurant|[Cc]afé|[Ii]nstitut|[Uu]nternehmen|[Tt]urnier|[Kk]onzert|[Ff]estival|[Ll]abor|[Zz]entrum|[Mm]inisterium|[Mm]aterial|[Ss]tipendium|[Ii]nstrument)$/u

/** Nouns that a clause with `dass` completes. */
const CONTENT =
  /(?:[Aa]rgument|[Gg]efühl|[Vv]ersprechen|[Zz]eichen|[Ss]ignal|[Zz]iel|[Rr]echt|[Bb]ewusstsein|[Vv]erständnis|[Ww]issen|[Uu]rteil|[Ee]rgebnis|[Bb]ekenntnis|[Gg]lück|[Pp]roblem|[Rr]isiko|[Ii]ndiz|[Vv]ertrauen|[Ee]ingeständnis|[Pp]rinzip|[Mm]otto|[Ff]azit|[Vv]erbot|^Gebot|[Dd]ilemma|[Bb]eispiel|[Aa]nliegen|[Pp]hänomen|[Mm]al|[Ee]inverständnis|[Vv]erdienst|[Gg]erücht|[Tt]hema|[Kk]lischee|[Nn]arrativ|[Ss]zenario|[Bb]ild|[Mm]antra|[Cc]redo)(?:e?s)?$/u

const NEUTER = cellsOfGender(Gender.neuter)
