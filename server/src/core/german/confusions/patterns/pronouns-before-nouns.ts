import { isNoun, type Stretch, type Token } from '../../clauses/clauses.ts'
import { isFree, isTime, nounGroupsOf } from '../../clauses/noun-groups.ts'
import { Case, cells, cellsOfCase, PLURAL } from '../../words/cells.ts'
import { type ConfusionPattern, keepCase, lowerOf } from '../confusion-pattern.ts'

/**
 * Pronouns that stand for a preposition or an article, before a noun with which no pronoun stands. Source: Duden, Richtiges und gutes
 * Deutsch.
 */
export const PRONOUNS_BEFORE_NOUNS: readonly ConfusionPattern[] = [
  {
    found: 'mir',
    right: 'mit',
    means: 'Pronomen',
    // `mir allen Ernstes` is a genitive.
    fits: (tokens, at) => DATIVE_BEHIND_MIT.test(lowerOf(tokens[at + 1])) && tokens[at + 2]?.text !== 'Ernstes'
  },
  {
    // `ist mir neuer Technik ausgestattet`: a dative that is nothing else, behind another dative.
    found: 'mir',
    right: 'mit',
    means: 'Pronomen',
    fits: (tokens, at) => {
      const [adjective, noun] = tokens.slice(at + 1)
      if (!adjective || !noun || isNoun(adjective) || !isNoun(noun) || noun.before !== '') return false
      const both = adjective.forms.strong & noun.forms.noun
      return (both & DATIVE) !== 0 && (both & NO_OBLIQUE) === 0 && !tokens.some(({ lower }) => lower === 'ich')
    }
  },
  {
    // `flüchteten ihn Richtung Wald`, `ihn der kommenden Woche`
    found: 'ihn',
    right: 'in',
    means: 'Pronomen',
    fits: (tokens, at) => {
      // `verlor ihn Richtung Innenstadt`, `ihn der nächsten Sitzung vorlegen`: with other verbs and nouns it has its place.
      if (tokens[at + 1]?.text === 'Richtung')
        return /^(?:flücht\p{Ll}*|flieh\p{Ll}*|floh(?:en)?|liefe?n?|entkam(?:en)?)$/u.test(lowerOf(tokens[at - 1]))
      return (
        lowerOf(tokens[at + 1]) === 'der' &&
        /^(?:kommenden|nächsten|vergangenen|letzten|zweiten)$/u.test(lowerOf(tokens[at + 2])) &&
        /^(?:Woche|Halbzeit)$/u.test(tokens[at + 3]?.text ?? '') &&
        !/^(?:wegen|halber|nach)$/u.test(lowerOf(tokens[at + 4]))
      )
    }
  },
  { found: 'ihnen', right: 'ihren', means: 'Pronomen', fits: isBeforePersons },
  {
    // `ihm Erdgeschoss`: a noun in the singular that has an article; `zeigte ihm Rathaus und Kirche` is a pair.
    found: 'ihm Ihm',
    right: keepCase('im'),
    means: 'Pronomen',
    fits: (tokens, at, { closes, sentence, at: from }) => {
      const next = tokens[at + 1]
      // `Herbst für Herbst`
      if (tokens[at + 3]?.text === next?.text) return false
      // `zeigte ihm Rathaus, Kirche und Markt`
      if (closes === ',' && at + 2 === tokens.length && isNoun(sentence.tokens[from + tokens.length])) return false
      if (!next || !WITH_IM.test(next.text) || /^(?:und|oder|sowie|wie|bzw\.?)$/u.test(lowerOf(tokens[at + 2])))
        return false
      return tokens[at + 2]?.before !== ',' && (next.text === 'Keller' || (next.forms.noun & PLURAL) === 0)
    }
  },
  {
    // `ihn zwei Jahren`: the dative of a time, which the pronoun cannot stand before.
    found: 'ihn Ihn',
    right: keepCase('in'),
    means: 'Pronomen',
    fits: (tokens, at) => {
      const [next, noun, behind] = [lowerOf(tokens[at + 1]), tokens[at + 2]?.text ?? '', lowerOf(tokens[at + 3])]
      if (COUNT.test(next) && behind !== 'zum')
        return /^(?:Jahren|Tagen|Monaten|Jahrzehnten|Jahrhunderten)$/u.test(noun)
      if (next === 'diesem') return /^(?:Jahr|Jahrhundert|Herbst|Sommer|Winter|Frühjahr)$/u.test(noun)
      return next === 'der' && /^(?:Nähe|Zwischenzeit)$/u.test(noun) && !/^(?:zum|zur|zu|wegen|halber)$/u.test(behind)
    }
  }
]

const DATIVE_BEHIND_MIT = /^(?:dem|einem|ihm|ihnen|ihrem|seinem|unserem|unseren|ihren|seinen|diesem|allen)$/u

const NO_OBLIQUE = cellsOfCase(Case.nominative) | cellsOfCase(Case.accusative)

/** `bietet ihnen Patienten Beratung an`: the persons are the dative already, and what they get stands behind. */
function isBeforePersons(tokens: readonly Token[], at: number, { isFirst, closes }: Stretch): boolean {
  const noun = tokens[at + 1]
  if (!isFirst || !/^[.!]/u.test(closes) || !noun || !isNoun(noun)) return false
  const own = noun.forms.noun
  if ((own & ~cells('Dp')) !== 0 ? (own & cells('Dp')) === 0 || !PERSONS.test(noun.text) : own === 0) return false
  if (!tokens.slice(0, at).some(({ lower }) => GIVES.test(lower))) return false
  const rest = tokens.slice(at + 2)
  // An office hour is no time.
  const object = nounGroupsOf(rest).find(
    (group) => isFree(group) && (!isTime(rest, group) || /sprechstunden?$/u.test(rest[group.end]?.lower ?? ''))
  )
  if (/^(?:zuliebe|gegenüber|zufolge)$/u.test(lowerOf(rest[0]))) return false
  if (!object || object.isJoined) return false
  return !rest.slice(0, object.start).some(({ lower }) => /^(?:und|oder|sowie|als|wie|gegenüber)$/u.test(lower))
}

const GIVES =
  /^(?:biete[tn]|bot(?:en)?|g(?:ib|eb|ab)(?:t|en)?|zeig(?:t|en|te|ten)|ermöglich(?:t|en|te|ten)|schenk(?:t|en|te|ten)|stell(?:t|en|te|ten)|empf[ie]+hlt|empfehlen|erlaub(?:t|en|te|ten)|schick(?:t|en|te|ten)|zahl(?:t|en|te|ten))$/u

const PERSONS =
  /(?:innen|[Kk]unden|[Pp]atienten|[Ss]tudierenden|[Bb]eschäftigten|[Mm]itarbeitenden|[Rr]eisenden|[Kk]lienten|[Aa]bonnenten|[Ss]tudenten)$/u

/** Places and sections that have an article in the singular; times and abstract ones only where `im` opens a set phrase. */
const WITH_IM =
  /^(?:\p{L}+(?:bereich|haus|zentrum|park|saal|amt|heim|museum|theater|stadion|schloss|büro|gebiet|viertel|bezirk|kreis|wald)|Keller|\p{L}*geschoss|Rathaus|Krankenhaus|Landkreis|Stadtgebiet|Kreisgebiet|Innenhof|Stadtpark|Norden|Süden|Osten|Westen|Herbst|Sommer|Winter|Frühjahr|Frühling|Vorfeld|Zuge|Laufe|Gegenteil|Durchschnitt|Mittelpunkt|Vordergrund|Hinblick|Zusammenhang|Vergleich|Vorjahr|Gegensatz|Gegenzug|Namen)$/u

const COUNT = /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|wenigen|einigen|mehreren|\d+)$/u

const DATIVE = cellsOfCase(Case.dative)
