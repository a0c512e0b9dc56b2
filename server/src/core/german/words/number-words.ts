/** Numbers up to twelve are one word each and usual in running text (Duden, „Zahlen und Ziffern“). */
const SMALL = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf'
]
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig']
const TEENS = ['dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn']

const values = new Map<string, number>()
for (const [value, word] of SMALL.entries()) if (value > 1) values.set(word, value)
for (const [i, word] of TEENS.entries()) values.set(word, 13 + i)
for (const [ten, word] of TENS.entries()) {
  if (word === '') continue
  values.set(word, ten * 10)
  for (let one = 1; one < 10; one++) values.set(`${one === 1 ? 'ein' : SMALL[one]}und${word}`, ten * 10 + one)
}
values.set('hundert', 100).set('einhundert', 100).set('tausend', 1000).set('eintausend', 1000)

/** The value of a number in one word, from two to a thousand; undefined for `eins`, which looks like an article, and all others. */
export function valueOfNumberWord(word: string): number | undefined {
  return values.get(word.toLowerCase())
}

/** The word for 2 to 12; undefined for any other number. */
export function smallNumberWord(value: number): string | undefined {
  return value >= 2 && value <= 12 ? SMALL[value] : undefined
}

/** Whether a number in figures or in one word counts more than one thing (`12`, `3.000`, `zwei`); `2.` is an ordinal. */
export function countsSeveral(word: string): boolean {
  return /^\d(?:[\d.]*\d)?$/u.test(word) ? word !== '1' : valueOfNumberWord(word) !== undefined
}
