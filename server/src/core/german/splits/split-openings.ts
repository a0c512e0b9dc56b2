import { isNoun, type Stretch, type Token } from '../clauses/clauses.ts'
import { needsArticle } from '../clauses/countable-nouns.ts'
import { isTime } from '../clauses/noun-groups.ts'
import { isGivenName } from '../names/given-names.ts'
import { officeOf } from '../names/offices.ts'
import { type Cells, NOMINATIVE, PLURAL } from '../words/cells.ts'
import type { Knowledge } from '../words/knowledge.ts'
import { VerbForm } from '../words/morphology.ts'
import { cellsOfArticle, determinerBefore, isOfTown } from './articles-before.ts'
import { NO_FIRST_PART, NO_SECOND_PART } from './no-parts.ts'
import { isInPrefield, prefieldOf } from './one-phrase.ts'
import { isKind } from './split-count-nouns.ts'
import { asOneWord } from './split-parts.ts'

/**
 * `Die Sommer Konzerte im Schlosshof beginnen`, `Das Jobcenter Gebäude musste`: two German nouns in the phrase before the finite verb,
 * where the second can be neither subject nor object of its own: it is the name of the first, or both are one word.
 * Sources: Amtliches Regelwerk 2024, § 37; Duden, Die Grammatik (Vorfeld; enge Apposition).
 */
export function openingPair(stretch: Stretch, at: number, knowledge: Knowledge): readonly string[] | undefined {
  const first = stretch.tokens[at]
  const second = stretch.tokens[at + 1]
  const next = stretch.tokens[at + 2]
  if (!stretch.isFirst || !first || !second || next?.before !== '' || isNoun(next) || /^\d/u.test(next.text))
    return undefined
  if (!isPlain(first) || !isPlain(second) || second.forms.isBare || !isInPrefield(stretch, at, at + 1)) return undefined
  if (NO_FIRST_PART.has(first.text) || NO_SECOND_PART.has(second.text) || isKind(first.text)) return undefined
  if (knowledge.gazetteer.has(second.text) || !isNounAlone(first, knowledge)) return undefined
  // `die Champions League`
  const isEnglish = [first, second].every(({ text }) => knowledge.dictionary.isEnglish?.(text))
  if (isEnglish && !needsArticle(second.text)) return undefined
  const cells = cellsOfArticle(stretch, determinerBefore(stretch, at))
  const fitting = second.forms.noun & cells
  if (fitting === 0) return undefined
  const joined = asOneWord(first.text, second.text)
  const reason = knowledge.dictionary.explain?.(joined).reason
  if (reason !== 'listed' && reason !== 'compound') return undefined
  const own = first.forms.noun & cells
  // `Am Abend Programm für Kinder bot der Verein.`
  if (own !== 0 && isTime(stretch.tokens, { end: at })) return undefined
  // Nothing has a name that stands behind `Catering` and the like; else it agrees in number, and the article is that of the first noun.
  const isOne =
    own === 0 ||
    /\p{Ll}{3}ing$/u.test(first.text) ||
    // `der Kita Sonnenhügel stehen … bereit`: the subject may follow the verb.
    (!isNamedBehind(first.text, knowledge) &&
      (reason === 'listed' || (isSubject(stretch, fitting) && (own & PLURAL) === 0)))
  return isOne
    ? knowledge.dictionary.isEnglish?.(first.text) && reason !== 'listed'
      ? [`${first.text}-${second.text}`, joined]
      : [joined]
    : undefined
}

/** `Die Polizei Beamten sagten`: the verb has the number of the second noun. */
function isSubject({ tokens }: Stretch, cells: Cells): boolean {
  const verb = tokens[prefieldOf(tokens)]?.forms.verb ?? 0
  return (cells & NOMINATIVE) !== 0 && (verb & VerbForm.thirdPlural) !== 0 && (verb & VerbForm.thirdSingular) === 0
}

function isPlain({ text, forms }: Token): boolean {
  return /^\p{Lu}\p{Ll}{2,}$/u.test(text) && forms.noun !== 0 && !isGivenName(text)
}

/** No adjective, as in `Berliner Senat`, `Tempelhofer Hafen`. */
function isNounAlone({ text, forms }: Token, { dictionary, gazetteer }: Knowledge): boolean {
  if ((forms.strong | forms.weak) !== 0 || isOfTown(text)) return false
  return !text.endsWith('er') || (dictionary.isListed?.(text) === true && !gazetteer.has(text.slice(0, -2)))
}

/** What a name stands behind: persons, who have a feminine beside them, and what people found, make or put on. */
function isNamedBehind(noun: string, { dictionary }: Knowledge): boolean {
  return NAMED.test(noun) || PERSON.test(noun) || officeOf(noun) !== undefined || dictionary.has(`${noun}in`)
}

const PERSON = /(?:in|mann|frau|wirt|ling|bruder|schwester|mutter|vater|kind|leute)$/u
const NAMED = new RegExp(
  `(?:${(
    'projekt initiative aktion kampagne programm stiftung verein verband bündnis netzwerk agentur firma unternehmen konzern gruppe partei fraktion ' +
    'liste bewegung fonds bank kasse schule universität akademie institut museum theater kino galerie ausstellung messe festival konzert oper stück ' +
    'musical film serie buch roman magazin zeitschrift zeitung portal plattform app software spiel marke produkt restaurant gasthof hotel café bar ' +
    'kneipe club klub band chor ensemble orchester team klasse kurs fach thema bereich referat abteilung amt sparte disziplin kategorie preis label ' +
    'siegel zentrum haus treff kita garten klinik praxis apotheke gemeinde stadt land kreis ort dorf insel region straße platz berg fluss see tal ' +
    'wald park linie bahnhof station halle stadion arena sender kanal podcast blog reihe format modell typ sorte art camp forum rat bund union liga ' +
    'pokal turnier schiff boot zug flugzeug rakete tier hund pferd baum pflanze blume frucht farbe stil epoche sprache wort begriff motto titel ' +
    'lied song album ministerium behörde kirche gemeinschaft familie haushalt hof gut brauerei verlag edition geschäft laden markt'
  )
    .split(' ')
    .join('|')})(?:s|es|en|n|e)?$`,
  'iu'
)
