import { FINITE_AUXILIARIES, MODAL_VERBS } from '../clauses/auxiliaries.ts'
import { isPluralVerb } from '../clauses/clause-shapes.ts'
import { isNoun, isSurelyFinite, mayBeFinite, type Stretch, type Token } from '../clauses/clauses.ts'
import { determinerOf } from '../clauses/determiners.ts'
import { ARTICLES, PREPOSITIONS } from '../clauses/function-words.ts'
import { uncapitalised } from '../words/lexicon.ts'
import { type Morphology, VerbForm } from '../words/morphology.ts'

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

/** `-reich` is a noun as well; of those in -isch only such as are no languages. */
const MANNER =
  /^\p{Lu}\p{Ll}{2,}(?:lich|(?:log|mat|it|nom|kt|if|ret|ron|tor|ot|od|graf|graph|ist|techn|klin|typ|prakt|krit)isch|ig|sam|bar|los|haft|mäßig|ell|al|iv|är|frei)$/u
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

/** `sehr Interessant war`, `besonders Wichtig, dass`: what says how much stands before no noun and no name. */
const DEGREE =
  /^(?:sehr|äußerst|überaus|höchst|ziemlich|völlig|absolut|besonders|ebenso|genauso|extrem|ungemein|zutiefst|allzu|derart)$/u

/** Behind these no name begins: pronouns, particles, adverbs of place and time. */
const OPENS_NO_NAME =
  /^(?:sich|uns|wir|sie|er|es|man|ihn|ihm|ihnen|mir|mich|euch|auch|nicht|nur|noch|schon|bereits|jetzt|hier|dort|bisher|stets|immer|eher|zudem|jedoch|wieder|dann|so|wie|zu|dabei|daher|deshalb|gerade|sogar|sowohl|weder|möglichst|relativ|wirklich|recht|ganz|zunächst|damit|dadurch|wo|wenn|weil|dass|ob|da)$/u
const HOW =
  /^\p{Lu}\p{Ll}{2,}(?:lich|(?:log|mat|it|nom|kt|if|ret|ron|tor|ot|od|graf|graph|ist|techn|klin|typ|prakt|krit)isch|ig|sam|bar|los|haft|mäßig|ell|al|iv|frei|ant|ent|erweise|wärts)$/u
const RICH = /^(?:Erfolg|Lehr|Hilf|Umfang|Zahl|Aufschluss|Abwechslungs|Ertrag|Folgen|Einfalls|Ideen|Kenntnis)reich$/u
/** Stand for parties, stations, departments and fuels as well. */
const ALSO_NOUNS =
  /^(?:Sozial|Digital|Regional|Lokal|Global|National|Total|Normal|Final|Liberal|Legal|Ideal|Aktuell|Aktiv|Konservativ|Neutral|Radikal|Kommunal)$/u

/** The sentence speaks of what something is called. */
const TITLED =
  /^(?:heiß|hieß|laute[tn]|nenn|nannte|genannt|betitelt|titel|slogan|motto|name|namens|thema|reihe$|stück$|film$|song$|lied$|lieder$|album|buch$|roman)/u

/** `hat Gemeinsam gegen Gewalt aufgerufen`: a union called so. */
const OF_MOTTOS =
  /^(?:Gemeinsam|Solidarisch|Natürlich|Endlich|Typisch|Einfach|Nachhaltig|Glücklich|Ehrlich|Lebendig|Menschlich|Mutig|Sportlich|Fröhlich|Demokratisch|Christlich|Sozial)$/u

/** `eine Qualitativ hochwertige Karte`, `in Thematisch passenden Räumen`; `die Staatlich anerkannte Hochschule` may be called so. */
function isInsideAttribute(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1] as Token
  const next = tokens[at + 1]
  if (!(determinerOf(before.lower) || PREPOSITIONS.has(before.text)) || !next || isNoun(next)) return false
  if (
    /^(?:Staatlich|Evangelisch|Katholisch|Amtlich|Öffentlich|Christlich|Sozial|Digital)$/u.test(tokens[at]?.text ?? '')
  )
    return false
  const noun = tokens[at + 2]
  return next.before === '' && (next.forms.strong | next.forms.weak) !== 0 && noun?.before === '' && isNoun(noun)
}

const NAMING_VERB = /^(?:heiß|hieß|laute[tn]|nenn|nannte|genannt|betitelt)/u

/** `sich Schnell auf- und abbauen lässt`, `wie Wichtig das ist`, `gerade International gefragt`: in the middle of what is said. */
function isAmongParticles(stretch: Stretch, at: number, morphology: Morphology): boolean {
  const { tokens, closes } = stretch
  const { text, before: mark, forms } = tokens[at] as Token
  const before = tokens[at - 1] as Token
  const isHow = RICH.test(text) || (forms.noun === 0 && HOW.test(text))
  if (mark !== '' || !isHow || SURNAME.test(text)) return false
  const isDegree = DEGREE.test(before.lower)
  const isBehindVerb = (FINITE_AUXILIARIES.has(before.text) || MODAL_VERBS.has(before.text)) && !OF_MOTTOS.test(text)
  if (!isDegree && !isBehindVerb && !OPENS_NO_NAME.test(before.text) && !isInsideAttribute(tokens, at)) return false
  const lower = morphology.formsOf(uncapitalised(text))
  if (!(lower.isBare || /(?:weise|wärts)$/u.test(text)) || lower.strong !== 0) return false
  const next = tokens[at + 1]
  if (next ? isNoun(next) : !/^[.,!?;:–)]/u.test(closes)) return false
  // `wird Ziemlich beste Freunde gezeigt`: a title
  if (isBehindVerb && next && next.forms.strong !== 0 && isNoun(tokens[at + 2])) return false
  if (isDegree) return !tokens.some((token) => NAMING_VERB.test(token.lower))
  if (ALSO_NOUNS.test(text) && !(next && (next.forms.verb & VERBAL) !== 0 && next.forms.strong === 0)) return false
  return !tokens.some((token) => TITLED.test(token.lower))
}

/** `und über 400 Online.`: so many that are not on the spot. */
function isOfNumber({ tokens, closes }: Stretch, at: number): boolean {
  const token = tokens[at] as Token
  if (token.text !== 'Online' || token.before !== '' || !/^\d+$/u.test(tokens[at - 1]?.text ?? '')) return false
  const next = tokens[at + 1]
  if (next ? isNoun(next) : !/^[.,!?;)]/u.test(closes)) return false
  return /^(?:über|rund|etwa|knapp|fast|und|weitere|mit|zirka|circa|als)$/u.test(tokens[at - 2]?.text ?? '')
}

const VERBAL = VerbForm.infinitive | VerbForm.pastParticiple

/** `findet Täglich statt`: an adverb with a capital right behind the finite verb, and no noun that could be part of a name with it. */
export function isCapitalAdverb(stretch: Stretch, at: number, morphology: Morphology): boolean {
  const { tokens } = stretch
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (!token || !before) return false
  if (isCapitalPreposition(token, before, next)) return true
  if (isAmongParticles(stretch, at, morphology) || isOfNumber(stretch, at)) return true
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
