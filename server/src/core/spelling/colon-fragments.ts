import { beginsNames, beginsTerms } from '../german/capitals/attributes-of-names.ts'
import { MODAL_PLURAL } from '../german/clauses/auxiliaries.ts'
import {
  endsOfSentences,
  isNoun,
  isSurelyFinite,
  mayBeFinite,
  type Stretch,
  stretchesOf,
  type Token
} from '../german/clauses/clauses.ts'
import { ARTICLES, PREPOSITIONS, QUESTION_WORDS, SUBORDINATORS } from '../german/clauses/function-words.ts'
import { uncapitalised } from '../german/words/lexicon.ts'
import type { Morphology } from '../german/words/morphology.ts'
import type { Prose } from '../markdown/prose.ts'
import { oncePerPair } from '../text/once.ts'
import type { Start } from './sentence-starts.ts'

/**
 * Words with a capital behind a colon that begin a phrase and no sentence: `Das Ziel ist klar: Die Verbreitung freien Wissens.`, `setzt ein
 * Zeichen: Für mehr Achtsamkeit.` Source: Amtliches Regelwerk 2024, § 54 (behind a colon only whole sentences begin with a capital).
 * What is called something, said, demanded or shown may be a title or a call, which keeps its capital.
 */
export const fragmentsBehindColons = oncePerPair((prose: Prose, morphology: Morphology): readonly Start[] => [
  ...find(prose, morphology)
])

const SIGN = /\p{Ll}: \p{Lu}\p{Ll}+ [^:]*\.(?:\s|$)/u
/** Shorter ones are names more often (`Die Halle.`). */
const FEWEST_WORDS = 4

function* find(prose: Prose, morphology: Morphology): Generator<Start> {
  if (!SIGN.test(prose.text)) return
  const stretches = stretchesOf(prose, morphology)
  for (const [i, stretch] of stretches.entries()) {
    const { opens, tokens, sentence, at } = stretch
    const [first] = tokens
    if (opens !== ':' || !first || prose.text[first.start - 1] !== ' ') continue
    if (sentence.tokens.length - at < FEWEST_WORDS || !opensPhrase(tokens, morphology)) continue
    const end = endsOfSentences(stretches).get(sentence) ?? i
    if (stretches[end]?.closes !== '.' || (end > i && !goesOn(stretches[i + 1] as Stretch))) continue
    const more = stretches.slice(i + 1, end + 1)
    if (!more.every(goesOn) || !hasNoVerb(stretch, false) || !more.every((other) => hasNoVerb(other, true))) continue
    if (announces(sentence.tokens.slice(0, at))) yield { start: first.start, end: first.end, word: first.text }
  }
}

/** Behind a comma or a dash the sentence goes on. */
function goesOn({ opens }: Stretch): boolean {
  return /^[,–]$/u.test(opens)
}

const ARTICLE = /^(?:D(?:er|ie|as|en|em)|Eine?[nmr]?)$/u
const ADVERB =
  /^(?:Weltweit|Bundesweit|Landesweit|Morgens|Vormittags|Mittags|Nachmittags|Abends|Insbesondere|Darunter|Sowohl|Weder|Einerseits|Zunächst)$/u

/** An article, a preposition, an adjective with its noun, an adverb. */
function opensPhrase(tokens: readonly Token[], morphology: Morphology): boolean {
  const [first, second] = tokens
  if (!first || !second || second.before !== '') return false
  if (ADVERB.test(first.text)) return true
  if (isNoun(second) && second.forms.noun === 0) return false
  // `Die Neue Mitte`: a name with its article
  if (ARTICLE.test(first.text)) return !isName(tokens.slice(1), morphology)
  if (/^(?:Für|Von|Mit|In|Bei|Durch|Auf|Gegen|Ohne|Zwischen|Um)$/u.test(first.text)) return second.text === second.lower
  if (!/^\p{Lu}\p{Ll}{3,}(?:lich|isch|ig|iv|ell|bar|sam|end|iert)e[rn]?$/u.test(first.text) || !isNoun(second))
    return false
  if (beginsTerms(first.text) || beginsNames(first.text)) return false
  return (morphology.formsOf(uncapitalised(first.text)).strong & second.forms.noun) !== 0
}

function isName([first, second]: readonly Token[], morphology: Morphology): boolean {
  if (!first) return true
  if (isNoun(first) && first.forms.noun === 0) return true
  return (
    isNoun(first) && isNoun(second) && second?.before === '' && morphology.formsOf(uncapitalised(first.text)).weak !== 0
  )
}

/** No finite verb, or a clause that a subordinator opens. */
function hasNoVerb({ tokens }: Stretch, isLater: boolean): boolean {
  if (isLater && opensClause(tokens)) return true
  // `Die Straße gesperrt, der Strom weg.`
  const last = tokens.at(-1)
  if (!isNoun(last) && last?.text === last?.lower && (last?.forms.isBare || (last?.forms.verb ?? 0) !== 0)) return false
  return tokens.every((token, i) => !mayBeVerb(token) || isAttributive(token, tokens[i + 1]))
}

/** `, wo sie forschen`, `, mit der sie leben`; `, der anhaltende Regen und der Wind stören` goes on with an article. */
function opensClause([first, second, third]: readonly Token[]): boolean {
  const opener = PREPOSITIONS.has(first?.lower ?? '') ? second : first
  const next = opener === first ? second : third
  if (!opener || !SUBORDINATORS.has(opener.lower)) return false
  if (!ARTICLES.has(opener.lower)) return true
  return next !== undefined && !isNoun(next) && (next.forms.strong | next.forms.weak) === 0
}

function mayBeVerb(token: Token): boolean {
  if (token.text !== token.lower) return false
  const { strong, mixed, weak, verb, isBare, noun } = token.forms
  if (mayBeFinite(token) || MODAL_PLURAL.has(token.lower)) return true
  // A verb that is not known.
  const isUnknown = (strong | mixed | weak | verb | noun) === 0 && !isBare
  return isUnknown && /(?:t|en|te|ten|st|eln|ern)$/u.test(token.lower) && !isFunctionWord(token.lower)
}

function isFunctionWord(lower: string): boolean {
  return (
    ARTICLES.has(lower) ||
    PREPOSITIONS.has(lower) ||
    QUESTION_WORDS.has(lower) ||
    /^(?:nicht|selbst|fast|mindestens|meist|zuerst|erst|jetzt|nebst|samt|sonst|längst|zuletzt|wenigstens|höchstens|oft)$/u.test(
      lower
    )
  )
}

/** `die engagierte Arbeit`: before a noun, as an adjective. */
function isAttributive({ forms }: Token, next: Token | undefined): boolean {
  return (
    (forms.strong | forms.weak) !== 0 &&
    next?.before === '' &&
    (isNoun(next) || (next.forms.strong | next.forms.weak) !== 0)
  )
}

/** What a phrase can follow on: a whole clause, or a noun that waits for what it is (`Das Ziel der Stiftung: …`). */
function announces(before: readonly Token[]): boolean {
  if (isCalled(before)) return false
  if (before.some(isSurelyFinite)) return true
  return (
    before.length > 1 &&
    before.some(({ text }) => AWAITING.test(text)) &&
    !before.some(({ forms, text, lower }) => text === lower && forms.verb !== 0 && forms.strong === 0)
  )
}

const AWAITING =
  /^(?:Ziele?|Aufgaben?|Gr[uü]nde?|Ursachen?|Folgen?|Ergebnis|Zweck|Wunsch|Auftrag|Vorteile?|Anliegen|Voraussetzung(?:en)?|Bedingung(?:en)?|Problem|Herausforderung(?:en)?)$/u

/** What is said, sung, shown, won: names, titles and calls follow. */
const SAYS =
  /^(?:sag|frag|ruf|rief|schreib|schrieb|heiß|hieß|laute|nenn|nannt|genannt|gesagt|gerufen|gefragt|les|las|zeig|spiel|sing|sang|forder|mahn|warn|rat|rät|gilt|gelt|bedeut|weiß|wiss|denk|dacht|betont|erklär|zitier|gewann|gewinn|wähl|feier|veröffentlich|erschein|erschien|läuft|lief|treff|triff|traf)/u

const endsIn = (nouns: string): RegExp => new RegExp(`(?:${nouns.replaceAll(' ', '|')})$`, 'u')

/** What is called something wherever it stands in the sentence. */
const TITLED = endsIn(
  'motto slogan titel name namen thema themen frage fragen antwort antworten appell forderung forderungen botschaft devise credo regel regeln ' +
    'grundsatz prinzip losung parole worte worten satz zitat begriff überschrift schlagzeile spruch buch bücher film filme song lied lieder ' +
    'stück stücke roman album reihe serie ausstellung ausstellungen schau konzert konzerte vortrag vorträge lesung lesungen podcast blog video kapitel stichwort'
)
/** What may have a name, where it is new to the reader or stands last. */
const NAMED = endsIn(
  'folge veranstaltung veranstaltungen programm programme führung führungen kurs kurse seminar seminare workshop workshops aktion aktionen kampagne kampagnen initiative initiativen ' +
    'projekt projekte tagung preis preise preisträger wettbewerb wettbewerbe verein vereine firma firmen gruppe gruppen band marke produkt produkte app spiel spiele ' +
    'gewinner sieger platz plätze museum museen straße straßen beitrag beiträge artikel heft studie bericht interview abschnitt punkt schritt tipp tipps gäste ' +
    'zeitung zeitungen partei parteien sender magazin zeitschrift fraktion ort orte land länder ländern städte adresse termin termine kontakt foto quelle hinweis anmeldung eintritt uhr tag ' +
    'klub klubs haus häuser park gebäude werk werke bühne bühnen theater betrieb betriebe weg wege route routen'
)
const INDEFINITE =
  /^(?:eine?[nmrs]?|zwei|drei|vier|fünf|mehrere|viele|einige|weitere|neue[nrs]?|ihre?[nms]?|seine?[nms]?|unsere?[nms]?|\d+)$/u

/** Whether what the colon explains may have a name or title: `bringt zwei Bücher heraus`, `gibt ein Konzert`. */
function isCalled(before: readonly Token[]): boolean {
  const last = before.findLastIndex((token) => isNoun(token))
  return before.some(
    ({ text, lower }, i) =>
      (text === lower && SAYS.test(text)) ||
      TITLED.test(lower) ||
      (NAMED.test(lower) && (i === last || INDEFINITE.test(before[i - 1]?.lower ?? '')))
  )
}
