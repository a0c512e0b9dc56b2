import { isNoun } from '../../clauses/clauses.ts'
import { ARTICLES } from '../../clauses/function-words.ts'
import { type ConfusionPattern, keepCase, lowerOf } from '../confusion-pattern.ts'

/** A word among others that go with another word; where nothing is asked for, anything may stand. */
interface Phrase extends Omit<ConfusionPattern, 'fits'> {
  /** The second word before it. */
  readonly earlier?: RegExp
  readonly before?: RegExp
  readonly next?: RegExp
  /** The second word behind it. */
  readonly later?: RegExp
}

const MONTH = /^(?:Januar|Februar|März|April|Juni|Juli|September|Oktober|November|Dezember)$/u
const PERIOD = /^(?:Jahres|Monats|Jahrhunderts|Jahrzehnts|Quartals|Sommers|Winters|Herbstes|Frühjahrs|Frühlings)$/u
const WITH_IM =
  /^(?:Jahre?|Rahmen|Bereich|Anschluss|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/u
const TOPICS =
  /^(?:infos|informationen|fragen|angebote|themen|veranstaltungen|wissenswertes|alles|programm|aktionen)$/iu
const ORDINAL = /^(?:(?:\p{L}*(?:zwei|vier|fünf|sechs|sieb|ach|neun|zehn|elf|zwölf)|drit|zigs)ten|ersten)$/iu
const FEMININE_FOR_MAIL =
  /^(?:per|via|eine|einer|die|diese|dieser|jede|jeder|keine|keiner|ihre|ihrer|unsere|unserer|kurze|kurzer|weitere|neue)$/iu
const PLURAL_FOR_MAIL = /^(?:per|via|die|alle|viele|zahlreiche|mehrere|keine|weitere|ihre|unsere|diese|\d+)$/iu
/** What is in force for some time. */
const VALID =
  /(?:[Dd]okumente?n?|[Aa]usweise?n?|[Pp]apiere?n?|[Pp]ass|[Pp]ässen?|[Vv]ertrag|[Vv]erträgen?|[Rr]egeln?|[Ff]assung(?:en)?|[Ff]ahrkarten?|[Ff]ahrschein(?:e|en)?|[Tt]ickets?|[Ff]ührerscheine?n?|[Vv]orschrift(?:en)?|[Gg]enehmigung(?:en)?|[Vv]isum|[Ss]timmen)$/u
const WAY = /(?:[Ss]traßen?|[Ww]ege?n?|[Ss]trecken?|[Kk]reuzung(?:en)?|[Aa]utobahn(?:en)?|[Rr]outen?|[Bb]rücken?)$/u

/**
 * Phrases of which one word has been taken for another. Sources: Duden, Das Stilwörterbuch; Duden, Richtiges und gutes Deutsch
 * (leicht verwechselbare Wörter; dieser); Amtliches Regelwerk 2024, § 55.
 */
const PHRASES: readonly Phrase[] = [
  { found: 'in', right: 'im', means: 'ohne Artikel', next: MONTH, later: /^(?!und$)/iu },
  {
    found: 'in In',
    right: keepCase('im'),
    means: 'ohne Artikel',
    next: /^(?:Mai|August)$/u,
    later: /^(?:1[89]|20)\d\d$/u
  },
  {
    found: 'in In',
    right: keepCase('im'),
    means: 'ohne Artikel',
    next: /^(?:Übrigen|Allgemeinen|Wesentlichen|Einzelnen|Folgenden)$/u,
    later: /^(?!(?:und|oder)$|\p{Lu})/u
  },
  { found: 'ihm Ihm', right: keepCase('im'), means: 'Pronomen', next: WITH_IM },
  {
    found: 'seit',
    right: 'seid',
    means: 'Zeitangabe',
    before: /^bitte$/iu,
    next: /^(?:möglichst|pünktlich|vorsichtig|nicht|dabei|nett|fair|geduldig|leise|rechtzeitig|freundlich|mutig)$/u
  },
  // `von 3. bis 5. Mai`: the day has its article, save in Austria.
  { found: 'von Von', right: keepCase('vom'), means: 'ohne Artikel', next: /^(?:[12]?\d|3[01])\.$/u, later: /^bis$/u },
  { found: 'von Von', right: keepCase('vom'), means: 'ohne Artikel', next: /^(?:[12]?\d|3[01])\.$/u, later: MONTH },
  { found: 'in In', right: keepCase('im'), means: 'ohne Artikel', next: /^Jahr$/u, later: /^(?:1[89]|20)\d\d$/u },
  {
    found: 'in In',
    right: keepCase('im'),
    means: 'ohne Artikel',
    // Without `von` behind `Rahmen`, which may be a plural (`in Rahmen von 30 Zentimetern`).
    next: /^(?:Rahmen|Zuge|Laufe|Vorfeld|Bereich|Verlauf|Mittelpunkt|Vordergrund|Auftrag|Anschluss)$/u,
    later: /^(?:des|der|eine[rs]|dieses|ihre[rs]|seine[rs]|auf|an)$/iu
  },
  // `Fragen zu Verfügung und Vollmacht`
  {
    found: 'zu',
    right: 'zur',
    means: 'ohne Artikel',
    before: /^(?!(?:Fragen?|Hinweise?|Beratung|Infos?|Informationen|Vortrag|Vorträge|Rat|Tipps)$)/u,
    next: /^Verfügung$/u,
    later: /^(?!(?:und|oder|sowie)$)/u
  },
  { found: 'zu', right: 'um', means: 'Richtung oder Ziel', earlier: TOPICS, before: /^rund$/iu },
  { found: 'den', right: 'dem', means: 'Akkusativ', before: /^auf$/iu, next: /^Laufenden$/u },
  {
    found: 'das Das',
    right: keepCase('des'),
    means: 'Nominativ oder Akkusativ',
    next: /^(?:Weiteren|Öfteren)$/u
  },
  { found: 'diesen', right: 'dieses', means: 'Akkusativ oder Dativ', next: PERIOD },
  { found: 'gebe', right: 'gäbe', means: 'Form von „geben“', earlier: /^gang$/iu, before: /^und$/iu },
  { found: 'wieder', right: 'Wider', means: '„noch einmal“', earlier: /^für$/iu, before: /^und$/iu },
  { found: 'wieder Wieder', right: keepCase('wider'), means: '„noch einmal“', next: /^Erwarten$/iu },
  // `erfüllte wieder alle Erwartungen`, `zeigte wieder Willen`: objects, of which only these are none.
  {
    found: 'wieder Wieder',
    right: keepCase('wider'),
    means: '„noch einmal“',
    next: /^(?:besseres|alles|jedes)$/iu,
    later: /^(?:Wissen|Erwarten)$/u
  },
  {
    found: 'verstößt verstoßen verstieß',
    right: (found) => `${found} wider`,
    means: 'mit „wieder“ statt „wider“',
    words: 2,
    next: /^wieder$/iu,
    later: /^(?:geltendes|das|die|den|alle|jedes)$/iu
  },
  {
    found: 'Strand Strande',
    right: 'Strang',
    means: 'Ufer',
    earlier: /^(?:an|am)$/iu,
    before: /^(?:einem|gleichen|selben)$/iu,
    next: /^(?:ziehen|zieht|zogen|zögen|gezogen)$/iu
  },
  {
    found: 'freundlichem herzlichem bestem liebem',
    right: (found) => found.replace(/m$/u, 'n'),
    means: 'Dativ der Einzahl',
    next: /^(?:Grüßen|Wünschen)$/u
  },
  {
    found: 'freundlichem herzlichem bestem liebem',
    right: (found) => found.replace(/m$/u, 'n'),
    means: 'Dativ der Einzahl',
    before: /^vielen$/iu,
    next: /^Dank$/u
  },
  {
    found: 'Statt',
    right: 'Stadt',
    means: 'Präposition',
    // `an unserer Statt`
    earlier: /^(?!an$)/iu,
    before: /^(?:die|der|zur|einer|eine|unsere|unserer)$/iu
  },
  {
    found: 'Statt',
    right: 'Stadt',
    means: 'Präposition',
    next: /^und$/iu,
    later: /^(?:Land|Kreis|Landkreis|Gemeinden?)$/u
  },
  {
    found: 'war',
    right: 'wahr',
    means: 'Form von „sein“',
    before: /^(?:ein|der|ihr|sein|mein|unser)$/iu,
    next: /^geworden(?:e[nrs]?)$/iu
  },
  {
    found: 'tot',
    right: 'Tod',
    means: 'Adjektiv',
    before: /^(?:der|den|dem|vom|zum)$/iu,
    next: /^(?:des|eine[rs])$/iu,
    // `der tot eines Morgens gefundene Fuchs`
    later: /^(?!(?:Morgens|Tages|Abends|Nachts)$)/u
  },
  {
    found: 'Tot',
    right: 'Tod',
    means: 'Adjektiv',
    before: /^(?:der|den|dem|zum|vom|am|im|ihren?|seinen?|ihrem|seinem)$/iu
  },
  {
    found: 'man',
    right: 'Mann',
    means: '„irgendjemand“',
    before: /\d-jährige[rn]?$|^(?:junger|älterer|unbekannter|maskierter)$/iu
  },
  {
    found: 'Sylvester',
    right: 'Silvester',
    means: 'Vorname',
    before: /^(?:an|zu|über|vor|nach|seit)$/iu,
    // `über Sylvester Stallone`
    next: /^(?!\p{Lu})/u
  },
  {
    found: 'Nähe Nähre',
    right: 'Nähere',
    means: 'Umgebung',
    before: /^$/u,
    next: /^(?:Informationen|Auskünfte|Auskunft|Details|Angaben|Einzelheiten|Infos|Hinweise)$/u
  },
  {
    found: 'herzlichen herzliche',
    right: 'herzlich',
    means: 'mit der Endung einer Beifügung',
    next: /^(?:willkommen|eingeladen|gratuliert|gedankt)$/u
  },
  { found: 'Grad', right: 'Grat', means: 'Maß', before: /^schmale[rn]?$/iu },
  { found: 'Wal', right: 'Wahl', means: 'Meerestier', before: /^zur$/iu },
  { found: 'Rad', right: 'Rat', means: 'Fahrzeug', before: /^mit$/u, later: /^tat$/iu },
  {
    found: 'Rad',
    right: 'Rat',
    means: 'Fahrzeug',
    before: /^auf$/iu,
    next: /^(?:der|des|eine[rs]|ihre[rs]|seine[rs])$/u
  },
  { found: 'Lehre', right: 'Leere', means: 'Ausbildung', before: /^gähnende[rn]?$/u },
  {
    found: 'währt währte währten',
    right: (found) => found.replace('ä', 'e'),
    means: 'Form von „währen“ (dauern)',
    next: /^sich$/u
  },
  { found: 'Stadium', right: 'Stadion', means: 'Abschnitt', before: /^ausverkauften?$/u },
  { found: 'Mine', right: 'Miene', means: 'Bergwerk', before: /^gute$/iu, next: /^zum$/iu },
  {
    found: 'Mine',
    right: 'Miene',
    means: 'Bergwerk',
    before: /^(?:ernst|finster|versteinert|besorgt|freundlich|unbewegt)e[rn]?$/u
  },
  // `ist rund die Uhr besetzt`
  { found: 'die', right: 'um die', means: 'ohne „um“', before: /^rund$/iu, next: /^Uhr$/u },
  { found: 'Wage', right: 'Waage', means: 'Form von „wagen“', before: /^(?:die|der|eine|einer)$/iu },
  { found: 'Mahl', right: 'Mal', means: 'Essen', earlier: /^zum$/iu, before: ORDINAL },
  {
    found: 'Stiel',
    right: 'Stil',
    means: 'Griff',
    earlier: /^(?:im|in)$/iu,
    before: /^(?:großen|größeren|großem|diesem|klassischen|gleichen)$/iu
  },
  { found: 'Stil', right: 'Stiel', means: 'Art und Weise', earlier: /^stumpf$/iu, before: /^und$/iu },
  { found: 'Stil', right: 'Stiel', means: 'Art und Weise', earlier: /^eis$/iu, before: /^am$/iu },
  { found: 'Ur', right: 'Uhr', means: 'Rind der Vorzeit', before: /^\d/u },
  {
    found: 'Leib Leibe',
    right: (found) => found.replace('Leib', 'Laib'),
    means: 'Körper',
    next: /^(?:Brot|Käse|Bergkäse|Weißbrot|Bauernbrot)$/u
  },
  {
    found: 'gütige gütigem gütigen gütiger gütiges',
    right: (found) => found.replace('gütig', 'gültig'),
    means: '„voller Güte“',
    next: VALID
  },
  {
    // Who drives on it is no street.
    found: 'befahrende befahrendem befahrenden befahrender befahrendes',
    right: (found) => found.replace('befahrend', 'befahren'),
    means: 'was selbst fährt',
    next: WAY
  },
  {
    found: 'Email',
    right: 'E-Mail',
    means: 'Schmelzglas',
    before: FEMININE_FOR_MAIL
  },
  { found: 'Emails', right: 'E-Mails', means: 'Schmelzglas', before: PLURAL_FOR_MAIL, next: /^(?!aus$)/u }
]

export const SET_PHRASES: readonly ConfusionPattern[] = [
  ...PHRASES.map(
    ({ earlier, before, next, later, ...pattern }): ConfusionPattern => ({
      ...pattern,
      fits: (tokens, at) =>
        (earlier?.test(tokens[at - 2]?.text ?? '') ?? true) &&
        (before?.test(tokens[at - 1]?.text ?? '') ?? true) &&
        (next?.test(tokens[at + 1]?.text ?? '') ?? true) &&
        (later?.test(tokens[at + 2]?.text ?? '') ?? true)
    })
  ),
  {
    found: 'Gewehr',
    right: 'Gewähr',
    means: 'Waffe',
    // `marschieren ohne Gewehr`: only what is said or printed is without warranty.
    fits: (tokens, at) =>
      tokens[at + 1] === undefined &&
      lowerOf(tokens[at - 1]) === 'ohne' &&
      tokens.some(({ text }) =>
        /(?:[Aa]ngaben?|[Pp]reise|[Tt]ermine|[Zz]eiten|[Dd]aten|[Zz]ahlen|Hinweise|Änderungen)$/u.test(text)
      )
  },
  {
    // `Email: presse@…`
    found: 'Email Emails',
    right: (found) => found.replace('Em', 'E-M'),
    means: 'Schmelzglas',
    fits: (tokens, at, { closes, sentence, at: start }) =>
      at + 1 === tokens.length &&
      closes.startsWith(':') &&
      !ARTICLES.has(lowerOf(sentence.tokens[start + at + 1])) &&
      !isNoun(tokens[at - 1])
  }
]
