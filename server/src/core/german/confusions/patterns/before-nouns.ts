import { isNoun, isSurelyFinite, type Stretch, type Token } from '../../clauses/clauses.ts'
import { DETERMINERS } from '../../clauses/determiners.ts'
import { ARTICLES, PREPOSITIONS } from '../../clauses/function-words.ts'
import { isInsideAttribute } from '../../clauses/governing-words.ts'
import { isFree, isTime, nounGroupsOf } from '../../clauses/noun-groups.ts'
import { ALL_CELLS, Case, cell, cells, cellsOfCase, Gender, PLURAL } from '../../words/cells.ts'
import { type ConfusionPattern, keepCase, lowerOf } from '../confusion-pattern.ts'

/** Small words that the case and number of the noun behind them, or what else may stand there, tell apart. Source: Duden, Richtiges und gutes Deutsch. */
export const BEFORE_NOUNS: readonly ConfusionPattern[] = [
  {
    found: 'im',
    right: 'in',
    means: '„in dem“',
    fits: (tokens, at) =>
      CITY.test(tokens[at + 1]?.text ?? '') &&
      !isNoun(tokens[at + 2]) &&
      !isInsideAttribute(tokens, at) &&
      // `im Wien nach dem Krieg`: the city of a certain time has an article.
      !/^(?:der|des|von|um|zwischen|nach|vor|unter|während|seit|jene[rs]|diese[rs]|(?:[msd]?ein|ihr|unser|all|viel)e[rs]|\d+)$/u.test(
        lowerOf(tokens[at + 2])
      )
  },
  {
    found: 'an',
    right: 'am',
    means: 'ohne Artikel',
    // `jeweils an Samstag und Sonntag`
    // `erinnert an Freitag, den 13.`, `übergab an Freitag`: what one thinks of, or a surname.
    fits: (tokens, at, { sentence }) =>
      WEEKDAY.test(tokens[at + 1]?.text ?? '') &&
      !sentence.tokens.some(({ lower }) => WITH_AN.test(lower)) &&
      !(at < tokens.length - 1 && lowerOf(tokens.at(-1)) === 'an') &&
      ![tokens[at - 1], tokens[at + 2], tokens[at + 3]].some((token) => WEEKDAY.test(token?.text ?? ''))
  },
  {
    // `mehrere tode Gänse`; `zu tode Gequälte` lacks a capital.
    found: 'tode toder toden todem todes',
    right: (found) => found.replace('d', 't'),
    means: 'mit „Tod“',
    fits: (tokens, at) => {
      const noun = tokens[at + 1]
      return (
        noun?.before === '' && isNoun(noun) && noun.forms.noun !== 0 && !/^(?:zu|des)$/u.test(lowerOf(tokens[at - 1]))
      )
    }
  },
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
    found: 'and',
    right: 'an',
    means: 'englisch für „und“',
    fits: (tokens, at) => isBetweenGerman(tokens, at)
  },
  {
    found: 'is',
    right: 'ist',
    means: 'englisch für „ist“',
    fits: (tokens, at) => isBetweenGerman(tokens, at)
  },
  {
    found: 'keiner keines keine keinen keinem',
    right: (found) => found.replace('kein', 'klein'),
    means: 'Verneinung',
    fits: (tokens, at) =>
      // `der keinen Platz fand`: behind these words only, which open no relative clause.
      /^(?:ein|einen|einem|eine|eines)$/u.test(lowerOf(tokens[at - 1])) &&
      !/^d(?:as|er|ie|en|em)$/u.test(lowerOf(tokens[at - 2])) &&
      isNoun(tokens[at + 1]) &&
      // `ein keiner Partei angehörender Bürgermeister`
      !isInsideAttribute(tokens, at)
  },
  {
    // `zur ihrer Umsetzung`: the article twice. `zur ihrer Meinung nach besten Lösung` is an attribute.
    found: 'zum zur im am vom beim Zum Zur Im Am Vom Beim',
    right: (found) => keepCase(WITHOUT_ARTICLE[found.toLowerCase()] ?? found)(found),
    means: 'mit Artikel',
    fits: (tokens, at) => {
      const possessive = lowerOf(tokens[at + 1])
      const gender = tokens[at]?.lower === 'zur' ? /^(?:ihr|sein|unser|dies)er$/u : /^(?:ihr|sein|unser|dies)em$/u
      if (!gender.test(possessive)) return false
      const noun = tokens[at + 2]
      const next = tokens[at + 3]
      if (!noun || !isNoun(noun) || noun.forms.noun === 0 || noun.before !== '') return false
      return next === undefined || (!POSTPOSED.test(next.lower) && !isNoun(next) && next.forms.weak === 0)
    }
  },
  {
    // `von Freitag bist Sonntag`: nobody is spoken to.
    found: 'bist',
    right: 'bis',
    means: 'Form von „sein“',
    fits: (tokens, at, { sentence }) => {
      const next = tokens[at + 1]
      if (!next || sentence.tokens.some(({ lower }) => /^(?:du|dir|dich|dein\p{Ll}*|wer|wo)$/u.test(lower)))
        return false
      return (
        /^\d/u.test(next.text) ||
        WEEKDAY.test(next.text) ||
        /^(?:zum|zur|spätestens|einschließlich|ende|mitte|anfang)$/u.test(next.lower)
      )
    }
  },
  {
    // `am der Lahn`: the article twice; `im der Stadt gehörenden Haus` is an attribute.
    found: 'am im zum zur vom beim Am Im Zum Zur Vom Beim',
    right: (found) => keepCase(WITHOUT_ARTICLE[found.toLowerCase()] ?? found)(found),
    means: 'mit Artikel',
    fits: (tokens, at) => {
      const [article, noun, next] = tokens.slice(at + 1)
      if (!article || !noun || !/^(?:der|dem|den)$/u.test(article.text) || !isNoun(noun)) return false
      if (article.text !== 'der' && noun.before !== '') return false
      const due = (DETERMINERS.get(article.lower)?.cells ?? 0) & DATIVE & (noun.forms.noun || ALL_CELLS)
      return (
        due !== 0 &&
        !(next && (isNoun(next) || next.forms.weak !== 0 || next.forms.isBare || POSTPOSED.test(next.lower))) &&
        !isInsideAttribute(tokens, at + 1)
      )
    }
  },
  {
    found: 'mi un',
    right: (found) => SLIPS[found] ?? found,
    means: 'kein deutsches Wort',
    fits: (tokens, at) => {
      const [before, next] = [tokens[at - 1], tokens[at + 1]]
      if (!before || !next) return false
      if (tokens[at]?.lower === 'mi') return BEHIND_MIT.test(next.lower) || isDative(next, tokens[at + 2])
      if (BEHIND_UND.test(next.text)) return true
      if (ARTICLES.has(next.lower)) return before.forms.noun !== 0
      return (
        tokens.length > SHORTEST &&
        isNoun(next) &&
        next.forms.noun !== 0 &&
        before.forms.noun !== 0 &&
        // `der Verein Heimat un Natur`: a name, in dialect.
        !isNoun(tokens[at - 2])
      )
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
    // `nur wage Hinweise`
    found: 'wage wagen wager wages',
    right: (found) => found.replace('w', 'v'),
    means: 'Form von „wagen“',
    fits: (tokens, at) =>
      /^(?:nur|sehr|eher|bislang|recht|noch|ziemlich|allzu|lediglich)$/u.test(lowerOf(tokens[at - 1])) &&
      isNoun(tokens[at + 1]) &&
      !tokens.some(({ lower }) => lower === 'ich')
  },
  {
    // `Mit denn ersten Zahlen`
    found: 'denn',
    right: 'den',
    means: 'Begründung',
    fits: (tokens, at) => {
      const [before, next, noun] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
      if (!before || !next || !BEFORE_DEN.test(before.lower)) return false
      if (isNoun(next)) return (next.forms.noun & FOR_DEN) !== 0 && tokens[at + 2]?.before === ''
      return next.lower.endsWith('en') && (next.forms.weak & FOR_DEN) !== 0 && isNoun(noun)
    }
  },
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
  },
  {
    // `so fiele Gäste`: no noun in the plural goes with the singular.
    found: 'fiele',
    right: 'viele',
    means: 'Form von „fallen“',
    fits: (tokens, at) => {
      const noun = tokens[at + 1]
      return (
        /^(?:so|zu|sehr|wie)$/u.test(lowerOf(tokens[at - 1])) &&
        noun !== undefined &&
        isNoun(noun) &&
        noun.forms.noun !== 0 &&
        (noun.forms.noun & ~cells('Np Ap Gp')) === 0
      )
    }
  },
  {
    // `Her Müller`; `Her mit dem Geld`
    found: 'Her',
    right: 'Herr',
    means: 'Richtung',
    fits: (tokens, at, { opens }) => {
      // `das Hin und Her`, `„Her Hands“`
      if (lowerOf(tokens[at - 1]) === 'und' || (at === 0 && opens !== '')) return false
      const [before, name] = [tokens[at - 1], tokens[at + 1]]
      // `Empower Her Future`
      if (isNoun(before) && before?.forms.noun === 0) return false
      return (
        name !== undefined &&
        isNoun(name) &&
        name.before === '' &&
        (name.forms.noun === 0 || at > 0 || isSurelyFinite(tokens[at + 2])) &&
        /^\p{Lu}\p{Ll}+$/u.test(name.text)
      )
    }
  }
]

/** Behind a dative that stands inside of an attribute: `im der Fläche nach größten Kreis`. */
const POSTPOSED = /^(?:nach|gemäß|entsprechend|zufolge|gegenüber|nahe|nächst|zuliebe|entgegen|folgend|ähnlich|gleich)$/u

/** What is done to or with somebody or something by `an`. */
const WITH_AN =
  /^(?:zurück|weiter)?(?:ge)?(?:denk|dach|erinner|knüpf|geht$|ging|gegangen|gehen$|übergab|übergib|übergeben|übergebe|verl[ie]+h|vergab|vergeb|schrieb|schreib|send|schick|verkauf|verlor|wand|wend|glaub|anschließ|überreich|richt)/u

const BEFORE_DEN = /^(?:mit|von|bei|nach|aus|zu|seit|in|auf|an|vor|unter|zwischen|für|gegen|durch|über|neben|hinter)$/u

/** Words of one or two letters that stand in dictionaries (French, Italian, dialects) and are slips between German ones. */
const BEHIND_MIT = /^(?:de[mnr]|eine[mr]|ihre[mn]|seine[mn]|unsere[mn]|diesem)$/u

const BEHIND_UND =
  /^(?:natürlich|auch|dann|damit|somit|danach|dabei|dazu|deshalb|daher|sogar|vor|wir|zwar|nicht|bei|mit|für|von|in|im|auf|nach|wird|werden|wurde|wurden|haben|hatte|kann|können|ist|sind)$/u

/** Cities whose names are no other words and have no article. */
const CITY =
  /^(?:Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dortmund|Dresden|Hannover|Nürnberg|Duisburg|Bochum|Bielefeld|Bonn|Mannheim|Karlsruhe|Augsburg|Wiesbaden|Mainz|Kassel|Darmstadt|Offenbach|Hanau|Gießen|Marburg|Fulda|Wetzlar|Potsdam|Erfurt|Magdeburg|Brüssel|Paris|London|Wien|Zürich|Straßburg)$/u

const COUNT = /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|wenigen|einigen|mehreren|\d+)$/u

const DATIVE_BEHIND_MIT = /^(?:dem|einem|ihm|ihnen|ihrem|seinem|unserem|unseren|ihren|seinen|diesem|allen)$/u

const FOR_DEN = cell(Case.accusative, Gender.masculine) | cell(Case.dative, Gender.plural)

const SHORTEST = 6

const SLIPS: Readonly<Record<string, string>> = { mi: 'mit', un: 'und' }

const WEEKDAY = /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)$/u

/** Places and sections that have an article in the singular; times and abstract ones only where `im` opens a set phrase. */
const WITH_IM =
  /^(?:\p{L}+(?:bereich|haus|zentrum|park|saal|amt|heim|museum|theater|stadion|schloss|büro|gebiet|viertel|bezirk|kreis|wald)|Keller|\p{L}*geschoss|Rathaus|Krankenhaus|Landkreis|Stadtgebiet|Kreisgebiet|Innenhof|Stadtpark|Norden|Süden|Osten|Westen|Herbst|Sommer|Winter|Frühjahr|Frühling|Vorfeld|Zuge|Laufe|Gegenteil|Durchschnitt|Mittelpunkt|Vordergrund|Hinblick|Zusammenhang|Vergleich|Vorjahr|Gegensatz|Gegenzug|Namen)$/u

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

/** No neighbour is English, and a German article or preposition stands beside. */
function isBetweenGerman(tokens: Parameters<ConfusionPattern['fits']>[0], at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (!before || isNoun(before)) return false
  if (next === undefined) return tokens.length > 3 && before.forms.isBare
  return ARTICLES.has(next.lower) || PREPOSITIONS.has(next.lower)
}

/** `mi aktuellen Geräten` */
function isDative(adjective: Token, noun: Token | undefined): boolean {
  return /e[nmr]$/u.test(adjective.text) && adjective.forms.weak !== 0 && noun?.before === '' && isNoun(noun)
}

const DATIVE = cellsOfCase(Case.dative)
const NO_OBLIQUE = cellsOfCase(Case.nominative) | cellsOfCase(Case.accusative)
const WITHOUT_ARTICLE: Readonly<Record<string, string>> = {
  zum: 'zu',
  zur: 'zu',
  im: 'in',
  am: 'an',
  vom: 'von',
  beim: 'bei'
}
