import { FINITE_AUXILIARIES } from '../clauses/auxiliaries.ts'
import { isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS } from '../clauses/function-words.ts'
import { VerbForm } from '../words/morphology.ts'

/** Adverbs that are no nouns and seldom begin a title. */
const ADVERB =
  /^(?:Täglich|Wöchentlich|Monatlich|Jährlich|Stündlich|Heute|Gestern|Kostenlos|Kostenfrei|Ausschließlich|Bereits|Derzeit|Zudem|Außerdem|Jedoch|Voraussichtlich|Zusätzlich|Weiterhin|Ebenfalls|Live)$/u

/** Behind these a title may stand without marks: `Die Reihe heißt Heute …`. */
const NAMING = /^(?:heiß|hieß|laute|nenn|nannte|zeig|spiel|präsentier|les|lies|las|läuft|lief|sieht)/u

/** Ways to do something, which no name ends in; behind `nur` and the like and before what is done. */
const WAY =
  /^(?:Online|Schriftlich|Telefonisch|Persönlich|Digital|Elektronisch|Postalisch|Mündlich|Vorab|Barrierefrei|Ehrenamtlich|Kostenlos|Kostenfrei)$/u
const FOCUS = /^(?:nur|auch|ausschließlich|bequem|einfach|direkt|jederzeit|möglichst|sowohl|entweder|wahlweise)$/u

/** `ist nur Online möglich`, `kann auch Schriftlich beantragt werden`. */
function isCapitalWay(token: Token, before: Token, next: Token | undefined): boolean {
  if (!WAY.test(token.text) || !FOCUS.test(before.lower) || next?.lower === 'genannt') return false
  return next !== undefined && next.text === next.lower && (next.forms.isBare || (next.forms.verb & VERBAL) !== 0)
}

/** `die sich Ehrenamtlich für andere einsetzen` */
function isReflexiveWay({ text }: Token, before: Token, next: Token | undefined): boolean {
  if (!WAY.test(text) || before.text !== 'sich' || !next || isNoun(next)) return false
  return PREPOSITIONS.has(next.lower) || (!NAMING.test(next.lower) && next.forms.verb !== 0 && next.forms.strong === 0)
}

/** `wurden Bundesweit 1,1 Millionen Karten verkauft`, `hat Möglicherweise …`: adverbs that are no nouns, where no title begins. */
function isCapitalReach({ text, before: mark, forms }: Token, before: Token, next: Token | undefined): boolean {
  if (!/^\p{Lu}\p{Ll}{3,}(?:weit|erweise)$/u.test(text) || forms.noun !== 0 || mark !== '') return false
  if (isNoun(before) || NAMING.test(before.lower) || (next && isNoun(next))) return false
  const { strong, weak } = before.forms
  return (
    before.text === before.lower &&
    (strong | weak) === 0 &&
    !ARTICLES.has(before.lower) &&
    !PREPOSITIONS.has(before.lower) &&
    !/^(?:und|oder|bzw|sowie|namens)$/u.test(before.lower)
  )
}

/** `wird vom Land Finanziell unterstützt`, `richtet sich Ausschließlich an …`: no name has them but at its beginning. */
const PLAIN =
  /^(?:Finanziell|Ausschließlich|Deutlich|Erheblich|Kontinuierlich|Regelmäßig|Voraussichtlich|Tatsächlich|Gleichzeitig|Entsprechend|Rechtzeitig|Dauerhaft|Umgehend|Zusätzlich|Künftig|Weiterhin|Insgesamt|Maßgeblich|Wesentlich|Vorübergehend|Endgültig)$/u

function isPlainAdverb({ tokens, closes }: Stretch, at: number): boolean {
  const { text, before: mark } = tokens[at] as Token
  const before = tokens[at - 1] as Token
  const next = tokens[at + 1]
  if (!PLAIN.test(text) || mark !== '' || next?.before !== '' || isNoun(next)) return false
  if (before.text === 'sich') return PREPOSITIONS.has(next.lower) || (next.forms.verb !== 0 && next.forms.strong === 0)
  // At the end of a clause, between its two verbs.
  if (at + 2 !== tokens.length || !/^[.!?,]/u.test(closes) || NAMING.test(before.lower)) return false
  if ((next.forms.verb & VERBAL) === 0 || (next.forms.strong | next.forms.weak) !== 0) return false
  return (
    tokens.slice(0, at).some((token) => FINITE_AUXILIARIES.has(token.text)) &&
    !/^(?:de[rmns]|die|das)$/u.test(before.text)
  )
}

/** `wurde Erfolgreich abgeschlossen`: between `haben`, `sein` or `werden` and the participle; surnames that look so are left out. */
function isCapitalManner({ text, before: mark, forms }: Token, before: Token, next: Token | undefined): boolean {
  const isManner = text === 'Erfolgreich' || (MANNER.test(text) && forms.isBare && forms.noun === 0)
  if (!isManner || mark !== '' || SURNAME.test(text) || !FINITE_AUXILIARIES.has(before.text)) return false
  return (
    next?.before === '' &&
    next.text === next.lower &&
    (next.forms.verb & VerbForm.pastParticiple) !== 0 &&
    next.forms.strong === 0
  )
}

/** `-reich` is a noun as well. */
const MANNER = /^\p{Lu}\p{Ll}{2,}(?:lich|isch|ig|sam|bar|los|haft|mäßig)$/u
const SURNAME =
  /^(?:Fröhlich|Ehrlich|Redlich|Freundlich|Herrlich|Weidlich|Lieblich|Höflich|Endlich|Löblich|Trefflich|Lustig|Emsig|Selig|Fertig|Heilig|Ewig|Mutig|Hurtig|Billig|Hastig|Listig|Artig|Hitzig|Witzig|Wonnig|Wenig|Ledig|Zornig|Seltsam|Langsam|Ehrsam|Reich|Heimlich|Kaiserlich|Köstlich|Künstlich|Sittig|Kräftig|Willig|Fleißig|Kundig|Würdig|Gütig|Gnädig|Deutsch|Böhmisch|Polnisch|Windisch|Welsch|Ungarisch|Hübsch|Haarlos|Sorglos)$/u

/** `waren Innerhalb weniger Minuten dort`: no title begins so behind a small word. */
const OF_SPACE = /^(?:Innerhalb|Außerhalb|Während)$/u

/** `ist Seitens der Verwaltung`: prepositions that were nouns once, before the genitive. */
function isCapitalPreposition({ text, before: mark }: Token, before: Token, next: Token | undefined): boolean {
  if (OF_SPACE.test(text) && mark === '' && !NAMING.test(before.lower) && before.text !== 'und')
    return (
      /^\p{Ll}/u.test(before.text) &&
      before.forms.strong === 0 &&
      /^(?:der|des|von|weniger|kürzester|eine[rs]|dieser|dieses|ihre[rs]|seine[rs])$/u.test(next?.lower ?? '')
    )
  if (
    !/^(?:Seitens|Mittels|Zwecks|Angesichts|Aufgrund|Anhand|Infolge|Zugunsten|Mithilfe|Anstelle)$/u.test(text) ||
    mark !== '' ||
    NAMING.test(before.lower)
  )
    return false
  return (
    /^\p{Ll}/u.test(before.text) &&
    /^(?:der|des|eine[rs]|unsere[rs]|ihre[rs]|seine[rs]|diese[rs])$/u.test(next?.lower ?? '')
  )
}

const VERBAL = VerbForm.infinitive | VerbForm.pastParticiple

/** `findet Täglich statt`: an adverb with a capital right behind the finite verb, and no noun that could be part of a name with it. */
export function isCapitalAdverb(stretch: Stretch, at: number): boolean {
  const { tokens } = stretch
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (!token || !before) return false
  if (isCapitalPreposition(token, before, next)) return true
  if (isCapitalWay(token, before, next) || isReflexiveWay(token, before, next)) return true
  if (isPlainAdverb(stretch, at) || isCapitalReach(token, before, next) || isCapitalManner(token, before, next))
    return true
  if (!ADVERB.test(token.text) || isNoun(before) || NAMING.test(before.lower)) return false
  // `… aufgeben Zudem hält …`: another sentence, whose full stop is missing.
  if (mayBeFinite(next) || (next && isNoun(next))) return false
  // `gibt Heute und Morgen heraus`: a title of two.
  if (/^(?:und|oder)$/u.test(next?.lower ?? '') && isNoun(tokens[at + 2])) return false
  return isSurelyFinite(before) || isPluralVerb(before)
}
