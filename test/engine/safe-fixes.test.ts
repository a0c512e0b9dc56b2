// Fix-all leaves alone what is right as it stands, or what only looks like a slip; in the same words it mends what is one.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fixAll } from '../../server/src/core/engine/fix.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/engine/settings.ts'
import { checker } from '../support/checker.ts'

const HEAD = `# Stadt Musterau eröffnet neue Bücherei am Markt

**Wiesbaden.** Bürgermeisterin Erika Beispiel hat am Freitag, 27. März 2026, die neue Bücherei am Markt eröffnet.

`
const check = (source: string) => checker(DEFAULT_SETTINGS).check(source).findings
const fixed = (text: string) => fixAll(HEAD + text, check).slice(HEAD.length)

const LEFT: Readonly<Record<string, readonly string[]>> = {
  'labels of links': [
    'Mehr sagt [Turnverein e.V.] dazu.\n\n[Turnverein e.V.]: https://example.org',
    'Die [Woche "Faust"][] beginnt.\n\n[Woche "Faust"]: https://example.org',
    'Geöffnet ist [9 - 11 Uhr][] am Tag.\n\n[9 - 11 Uhr]: https://example.org'
  ],
  'what stands behind an address': [
    'Beispiel sagte: "Alles steht unter https://example.org/lesen"',
    'Mehr steht unter https://www.example.org/lesen...',
    'Mehr steht unter www.example.org... am Ende.'
  ],
  'signs in emphasis': ['Das ist neu **!**', 'Ist das neu *?*', 'Heute ~~,~~ morgen.'],
  'names of files, addresses, hashtags and formulas': [
    'Plan 2024-2026.pdf',
    'Dort liegt [hier](Plan 2024-2026.pdf) alles.',
    'Dort liegt Blatt - neu.docx',
    'Dort liegt Zahlen 10%.xlsx',
    'Es liegt unter D:\\Bilder - neu\\10%',
    'Mehr unter example.org/nachlass-10% im Netz.',
    'Alle schreiben #8-9Uhr und #20% dazu.',
    'Es gilt $x = a - "b"$ für alle.',
    'Mehr in [[Seite - "Titel"]] dort.'
  ],
  'line breaks': [
    '„Wir bauen heute,<br>“ sagte Beispiel.',
    'Lesung\n:   Jemand liest vor.',
    'Lesen\n! Achtung\n? Frage',
    'Musterau: 5 Stück\n   "      7 Stück\n   "      9 Stück'
  ],
  'lists of one entry': ['Mitzubringen ist\n- ein Ausweis mit Bild.', 'Die Stadt fördert\n- auch Büchereien.'],
  'signs that are none': [
    'Alle sind müde :( und gehen.',
    'Danke :+1: an alle.',
    'Er kam . . . nicht.',
    'Hier ![[bild.png]]',
    'Der Wert ist 3 , 5 im Mittel.'
  ],
  'points of abbreviations': [
    '„Sie wohnt in der Marktstr.“, sagte Beispiel.',
    '„Wir lesen von Papst Leo XIV.“, sagte Beispiel.',
    '„Es kam Max Muster jun.“, sagte Beispiel.',
    '„Es gibt Bücher, Spiele etc. pp.“, sagte Beispiel.',
    '„Es sind zwölf Stk.“, sagte Beispiel.'
  ],
  'titles that do something': [
    '„Anna Eins“ erklärt die Welt.',
    '„Lesen ist gut“ sagt mehr als tausend Bilder.',
    '„Wer liest?“ fragt Besucher nach Büchern.',
    '„Das Lesefest“ sagte Bürgermeisterin Erika Beispiel ihre Hilfe zu.',
    '„Offene Bücherei“ rief Bürgermeisterin Beispiel zum Tag der Bücher aus.',
    '„Blatt“ sagte Bürgermeisterin Beispiel, sie komme bald.',
    '„Lesen verbindet“ erklärte die Jury zum Sieger.'
  ],
  apostrophes: ["'Ich les' viel', sagte er.", "Das Motto: 'Lies' mit!'"],
  'half of a pair': [
    'Die Bücherei wächst.\n\n- wie immer - geht es weiter.',
    'Kinder - sowie Eltern - kamen.',
    'Musterau - Beispielstadt - Neustadt: Die Bahn fährt.'
  ],
  'a title behind a verb of saying': ['Beispiel sagte, das Motto sei: „Wir lesen ein Buch“.'],
  'texts in other languages': [
    'La maire a dit : « Nous lisons. »',
    'Quel livre ! Vraiment ?',
    '«Leemos para el futuro», dijo la alcaldesa.',
    'In English: “Our motto is ‘Read, baby, read’,” she added.',
    'He said: "We are one town."',
    'Der Film „The Lord of the Books - The Two Readers“ läuft.'
  ],
  'names and numbers of files': [
    'Der Chor Z.T.F. singt.',
    'Das Az. 4-11 Js 2024-2025 gilt.',
    ':::note "Titel"\nText\n:::'
  ]
}

const MENDED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'blanks beside emphasis and links': [
    ['**Frage:**„Lesen wir?“', '**Frage:** „Lesen wir?“'],
    ['Es ist **15**Uhr am Tag.', 'Es ist **15**\u00A0Uhr am Tag.'],
    ['Sie sagt [„Ja“](https://example.org)und geht.', 'Sie sagt [„Ja“](https://example.org) und geht.']
  ],
  'signs of inches': [
    ['Die "Klasse 5" kauft ein 7" Gerät.', 'Die „Klasse 5“ kauft ein 7" Gerät.'],
    ['Sie trägt die "10", er die "7" und das 24" Rad.', 'Sie trägt die „10“, er die „7“ und das 24" Rad.']
  ],
  'both of a pair': [
    ['Die Bücherei - 300 Bücher - ist neu.', 'Die Bücherei – 300 Bücher – ist neu.'],
    ['Sie war - wie immer -, pünktlich.', 'Sie war – wie immer –, pünktlich.'],
    ['Der Park – gepflegt vom Verein e. V. - ist neu.', 'Der Park – gepflegt vom Verein e. V. – ist neu.']
  ],
  'stops and commas': [
    ['„Wir bauen neue Wege.“, sagte Beispiel.', '„Wir bauen neue Wege“, sagte Beispiel.'],
    ['„Wir bauen neue Wege“ sagte Beispiel.', '„Wir bauen neue Wege“, sagte Beispiel.'],
    ['„Wir bauen neue Wege“ so Beispiel.', '„Wir bauen neue Wege“, so Beispiel.']
  ]
}

describe('safe fixes', () => {
  for (const [what, texts] of Object.entries(LEFT)) {
    it(`leave ${what} alone`, () => {
      for (const text of texts) assert.equal(fixed(text), text)
    })
  }

  for (const [what, pairs] of Object.entries(MENDED)) {
    it(`mend ${what}`, () => {
      for (const [text, wanted] of pairs) assert.equal(fixed(text), wanted)
    })
  }
})
