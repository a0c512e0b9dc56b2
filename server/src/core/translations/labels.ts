import { type Texts, translator } from './texts.ts'

/** What the parts of a release are called, what hovers tell, and what an import notes. */
const LABELS: Texts = {
  Abbinder: 'Boilerplate',
  Dachzeile: 'Kicker',
  Datum: 'Date',
  Kanalfuß: 'Channel footer',
  Meldungszeile: 'Release line',
  Ortsmarke: 'Dateline',
  Pressekontakt: 'Press contact',
  Sperrfrist: 'Embargo',
  Sperrvermerk: 'Embargo note',
  Unterzeile: 'Subheadline',
  Vorspann: 'Lead',
  Zitat: 'Quotation',
  Überschrift: 'Headline',
  vorhanden: 'done',
  'zu prüfen': 'needs attention',
  fehlt: 'missing',
  '(leere Überschrift)': '(empty heading)',

  'Warum?': 'Why?',
  'steht in der Hausdatei': 'in the house file',
  'einmal genannt': 'named once',
  '{}-mal genannt': 'named {} times',
  'ein Zitat': 'one quotation',
  '{} Zitate': '{} quotations',
  '(Hausdatei)': '(house file)',
  '(in dieser Mitteilung eingeführt)': '(introduced in this release)',
  'Tag der Mitteilung': 'The day of the release',
  'Ein Tag nach der Mitteilung': 'One day after the release',
  'Ein Tag vor der Mitteilung': 'One day before the release',
  '{} Tage nach der Mitteilung': '{} days after the release',
  '{} Tage vor der Mitteilung': '{} days before the release',

  'Der Text ist leer.': 'The text is empty.',
  'Eine Überschrift war nicht zu erkennen.': 'No headline could be recognised.',
  'Ein Wort war am Zeilenende getrennt: {}.': 'One word was divided at the end of a line: {}.',
  '{} Wörter waren am Zeilenende getrennt: {}.': '{} words were divided at ends of lines: {}.',
  'Seitenzahlen weggelassen: {}.': 'Page numbers left out: {}.',
  'Mehrmals gedruckt, einmal übernommen: „{}“.': 'Printed several times, taken over once: „{}“.'
}

/** The English twin of a label; undefined where it has none. */
export const englishLabel = translator(LABELS)
