/*
 * What stands in drafts for words still to come, as press offices write it. None of these is a German word or a usual sign in a
 * finished text; where one can be (Roman numerals, quotations with an omission), the pattern leaves it out.
 */

const words = [
  '(?:Vor|Nach)?[Nn]ame(?:n)?',
  'Datum',
  'Tag',
  'Monat',
  'Ort',
  'Titel',
  'Funktion',
  'Amt',
  'Uhrzeit',
  'Zeit',
  'Anzahl',
  'Zahl',
  'Nummer',
  'Betrag',
  'Summe',
  'Telefon(?:nummer)?',
  'Tel\\.?',
  'E-?Mail(?:-Adresse)?',
  'Thema',
  'Text',
  'Zitat',
  'Überschrift',
  'Unterzeile',
  'Link',
  'URL',
  'Platzhalter',
  'Organisation',
  'Person',
  'Adresse',
  'Straße',
  'Quelle',
  'Foto',
  'Bild',
  'Kanal',
  'XY',
  'xy',
  '\\?+',
  'tbd',
  'tba'
].join('|')

/** What a template asks for with a word more: `[Name der Straße]`, `[Straße und Hausnummer]`, `[Datum, Uhrzeit]`. */
const heads =
  '(?:Vor|Nach)?[Nn]ame|Titel|Datum|Uhrzeit|Ort|Anzahl|Nummer|Adresse|Straße(?:nname)?|Hausnummer|PLZ|Postleitzahl|Amt|Telefon(?:nummer)?'
const asked = `(?:${heads})(?:(?:, ?| und | oder | ?/ ?| )(?:${heads}|${words})){1,3}|(?:${heads}) (?:der|des|von) \\p{L}+`
/** Questions that the text is to answer: `[Was, wo, von wann bis wann]`, `[Wer hat entschieden?]`, `[Was ist passiert]`. */
const word = '(?:wer|was|wann|wo|wie|warum|wem|wen|wohin|woher|wie viele?|(?:von|bis|ab|seit) wann)'
const questions = `${word}(?:(?:,| und| oder| ?/|) ${word})+\\??|(?:${word}|wel(?:che[rsmn]?)) [^\\[\\]{}<>\\n]{1,80}\\?|was (?:ist|soll|wird|wurde|hat) [^\\[\\]{}<>\\n,]{1,40}`
const announced =
  'hier (?:kommt|folgt|steht|fehlt)[^\\[\\]{}<>\\n]{0,60}|(?:text|zitat|bild|foto|name|überschrift) (?:folgt|fehlt)'

const request =
  '[^\\[\\]{}<>\\n]{0,60}(?:einfügen|einsetzen|eintragen|ergänzen|nachtragen|prüfen|klären|bestätigen|angeben|ausfüllen|folgt noch)(?:: [^\\[\\]{}<>\\n]{1,80})?|noch (?:offen|unklar|zu \\p{Ll}+)'
const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'
/** Nouns before which two X are the number twenty: `Band XX`. */
const numbered = '(?:Band|Kapitel|Teil|Buch|Psalm|Artikel|Abschnitt|Klasse|Bd\\.|Kap\\.|Ausgabe)'

/** A sign of any of them, to pass over nearly all blocks with one look. */
export const ANY_PLACEHOLDER =
  /[[{<]|«{2}|X{2}|xx|TODO|FIXME|TBD|TBA|[Ll]orem ipsum|Muster(?:mann|frau)|ENTWURF|\( ?\)|„ ?“|» ?«|_{3}/u

export const PLACEHOLDERS: readonly RegExp[] = [
  // [Name], {Datum}, {{Ort}}, [bitte ergänzen]; three points in brackets are an omission, other tags belong to site generators.
  new RegExp(
    `(?:[\\[{<]|\\{\\{ ?)(?:${words}|${asked}|${questions}|${announced}|${request})(?:[\\]}>]| ?\\}\\})`,
    'giu'
  ),
  /\[(?:X|x|_|\?){2,}\]|\$\{[^{}\n]{0,60}\}|<<[^<>\n]{1,60}>>|«{2}[^«»\n]{1,60}»{2}/gu,
  // XX and XXX, unless a capital behind a point or a noun before makes a Roman number of it.
  new RegExp(
    `(?<![\\p{L}\\p{N}&/.-])(?<!${numbered} )X{2,}(?![\\p{L}\\p{N}&/-])(?!\\.? (?!${months}|Uhr|Euro|Prozent|Jahr)\\p{Lu})(?!\\.\\p{L})`,
    'gu'
  ),
  /(?<![\p{L}\p{N}])(?:x{2}\.x{2}\.(?:x{2,4}|\d{2,4})?|X{2}\.X{2}\.(?:X{2,4}|\d{2,4})?|\d{1,2}\.(?:xx|XX)\.\d{0,4}|xx(?= (?:Uhr|Euro|Prozent|%)))(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}_-])(?:TODO|FIXME|TBD|TBA|Lorem ipsum|lorem ipsum)(?![\p{L}\p{N}_-])/gu,
  // The family stands for any family: `Familie Mustermann spart 200 Euro`.
  /(?<![\p{L}])(?<!Familie )(?:Muster(?:mann|frau))s?(?![\p{L}])/gu,
  /(?<![\p{L}-])ENTWURF(?![\p{L}-])/gu,
  // Empty brackets behind a space; `f()` is a name of a function.
  /(?<=^|[\s„“»«(])(?:\( ?\)|\[ ?\]|„ ?“|» ?«)(?![\p{L}\p{N}(])/gu,
  /(?<![_\p{L}\p{N}])_{3,}(?![_\p{L}\p{N}])/gu
]

/**
 * Whether something in a text is still to be written.
 *
 * @param house whose templates leave gaps of its own
 */
export function holdsPlaceholder(text: string, { gaps }: { readonly gaps: readonly string[] }): boolean {
  if (!ANY_PLACEHOLDER.test(text)) return false
  return PLACEHOLDERS.some((pattern) => text.search(pattern) >= 0) || gaps.some((gap) => text.includes(gap))
}
