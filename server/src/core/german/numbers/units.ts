/**
 * What a figure can be followed by that makes it a measured quantity.
 * Sources: DIN 1301-1 (unit symbols), DIN 5008:2020 (Maßeinheiten, Währungen), Duden (Abkürzungen).
 */
export type UnitKind = 'percent' | 'money' | 'magnitude' | 'measure' | 'duration' | 'clock'

const UNITS: Readonly<Record<UnitKind, readonly string[]>> = {
  percent: ['%', '‰', 'Prozent', 'Prozentpunkte', 'Prozentpunkten', 'Promille', 'v. H.', 'Basispunkte', 'Basispunkten'],
  money: [
    ...['€', '$', '£', 'Euro', 'Euros', 'EUR', 'Cent', 'Cents', 'Ct', 'ct', 'CHF', 'Fr.', 'Franken', 'Rappen', 'USD'],
    ...['US-Dollar', 'Dollar', 'GBP', 'Pfund', 'DM', 'Mark', 'T€', 'TEUR']
  ],
  magnitude: [
    ...['Mio.', 'Mio', 'Mrd.', 'Mrd', 'Bio.', 'Tsd.', 'Tsd', 'Millionen', 'Million', 'Milliarden', 'Milliarde'],
    ...['Billionen', 'Billion', 'Tausend', 'tausend', 'Hunderttausend', 'Dutzend']
  ],
  measure: [
    ...[
      'nm',
      'µm',
      'mm',
      'cm',
      'dm',
      'm',
      'km',
      'sm',
      'mm²',
      'cm²',
      'm²',
      'km²',
      'mm³',
      'cm³',
      'm³',
      'qm',
      'qkm',
      'cbm'
    ],
    ...[
      'ha',
      'a',
      'ml',
      'cl',
      'dl',
      'l',
      'hl',
      'µg',
      'mg',
      'g',
      'kg',
      't',
      'kt',
      'Mt',
      'Zentner',
      'Pfund',
      'km/h',
      'm/s'
    ],
    ...[
      'Hz',
      'kHz',
      'MHz',
      'GHz',
      'V',
      'kV',
      'A',
      'mA',
      'W',
      'kW',
      'MW',
      'GW',
      'TW',
      'Wh',
      'kWh',
      'MWh',
      'GWh',
      'TWh',
      'kWp'
    ],
    ...[
      'MWp',
      'J',
      'kJ',
      'kcal',
      'N',
      'kN',
      'Pa',
      'hPa',
      'kPa',
      'bar',
      'K',
      '°C',
      '°F',
      '°',
      'dB',
      'dB(A)',
      'Bit',
      'Byte'
    ],
    ...[
      'kB',
      'MB',
      'GB',
      'TB',
      'Mbit/s',
      'Gbit/s',
      'Mbit',
      'Gbit',
      'PS',
      'ppm',
      'dpi',
      'px',
      'lx',
      'lm',
      'CO₂',
      'VE',
      'VZÄ'
    ],
    ...['Grad', 'Meter', 'Metern', 'Millimeter', 'Millimetern', 'Zentimeter', 'Zentimetern', 'Kilometer', 'Kilometern'],
    ...[
      'Quadratmeter',
      'Quadratmetern',
      'Quadratkilometer',
      'Quadratkilometern',
      'Kubikmeter',
      'Kubikmetern',
      'Hektar'
    ],
    ...['Liter', 'Litern', 'Hektoliter', 'Milliliter', 'Gramm', 'Kilogramm', 'Kilo', 'Tonne', 'Tonnen', 'Kilotonnen'],
    ...['Watt', 'Kilowatt', 'Megawatt', 'Gigawatt', 'Kilowattstunde', 'Kilowattstunden', 'Megawattstunden'],
    ...[
      'Gigawattstunden',
      'Terawattstunden',
      'Volt',
      'Ampere',
      'Megabit',
      'Gigabit',
      'Gigabyte',
      'Terabyte',
      'Dezibel'
    ],
    ...['Stundenkilometer', 'Stundenkilometern', 'Festmeter', 'Festmetern', 'Morgen', 'Kelvin', 'Pixel']
  ],
  duration: [
    ...['Sekunde', 'Sekunden', 'Minute', 'Minuten', 'Stunde', 'Stunden', 'Tag', 'Tage', 'Tagen', 'Woche', 'Wochen'],
    ...[
      'Monat',
      'Monate',
      'Monaten',
      'Jahr',
      'Jahre',
      'Jahren',
      'Jahrzehnte',
      'Jahrzehnten',
      's',
      'min',
      'h',
      'Std.',
      'Min.'
    ],
    ...[
      'Sek.',
      'Mon.',
      'Lebensjahre',
      'Lebensjahren',
      'Semester',
      'Semestern',
      'Werktage',
      'Werktagen',
      'Nächte',
      'Nächten'
    ]
  ],
  clock: ['Uhr']
}

const kindOf = new Map<string, UnitKind>()
for (const [kind, words] of Object.entries(UNITS) as [UnitKind, readonly string[]][]) {
  for (const word of words) if (!kindOf.has(word)) kindOf.set(word, kind)
}

/** Symbols and short forms, as against words such as `Uhr`, `Euro`, `Prozent`. */
const isSymbol = (word: string) =>
  /^(?:Mio|Mrd|Tsd)$/u.test(word) || !/(?:^|-)(?:\p{Lu}\p{Ll}{2,}|\p{Ll}{4,})(?: \p{L}+)*$/u.test(word)

export interface UnitMention {
  /** Offsets in the text; the space before it is not part of it. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: UnitKind
  /** `km`, `%`, `Mio.`: as against `Kilometer`. */
  readonly isSymbol: boolean
}

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
const longestFirst = [...kindOf.keys()].sort((a, b) => b.length - a.length)
const unit = new RegExp(
  `([ \\u00A0\\u2009\\u202F\\n]?)(${longestFirst.map(literal).join('|')})(?![\\p{L}\\p{N}])`,
  'uy'
)
/** Symbols that may touch their figure; a letter alone may not (`5 A`, but `5A`, `2a`, `3D` are names). */
const MAY_TOUCH =
  /^(?:[%‰€$£°]|T€|(?:[µmckdh]?[mlg]|[kMGT]?W|[kMGT]Wh|[kMGT]B|EUR|Euro|km\/h|°C|m²|m³|qm|ha|Uhr|Prozent|Mio\.?|Mrd\.?)$)/u

/** The unit that stands at an offset, right behind a figure or one space behind it. */
export function unitAt(text: string, at: number): UnitMention | undefined {
  unit.lastIndex = at
  const match = unit.exec(text)
  const [, space = '', word = ''] = match ?? []
  if (!match || (space === '' && !MAY_TOUCH.test(word))) return undefined
  const start = at + space.length
  const kind = kindOf.get(word) as UnitKind
  return { start, end: start + word.length, text: word, kind, isSymbol: isSymbol(word) }
}
