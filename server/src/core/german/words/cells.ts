/**
 * Case, gender and number as sets of bits. The table of German declension has sixteen cells: four cases by masculine, feminine,
 * neuter and plural (which knows no gender). What forms agree on is the intersection of their cells; an empty one is a mistake.
 * Source: Duden, Die Grammatik (Flexion der Artikelwörter, Adjektive und Substantive).
 */
export type Cells = number

export const Case = { nominative: 0, genitive: 1, dative: 2, accusative: 3 } as const
export type CaseIndex = (typeof Case)[keyof typeof Case]

/** Columns of the table, in this order within each case. */
export const Gender = { masculine: 0, feminine: 1, neuter: 2, plural: 3 } as const
export type GenderIndex = (typeof Gender)[keyof typeof Gender]

export function cell(inCase: CaseIndex, gender: GenderIndex): Cells {
  return 1 << (inCase * 4 + gender)
}

/** All genders and numbers of a case. */
export function cellsOfCase(inCase: CaseIndex): Cells {
  return 0b1111 << (inCase * 4)
}

/** All cells of the cases that the cells have. */
export function casesIn(cells: Cells): Cells {
  return Object.values(Case)
    .map(cellsOfCase)
    .filter((all) => (all & cells) !== 0)
    .reduce((sum, all) => sum | all, 0)
}

/** All cases of a gender, or of the plural. */
export function cellsOfGender(gender: GenderIndex): Cells {
  return 0x1111 << gender
}

export const ALL_CELLS: Cells = 0xffff
export const PLURAL: Cells = cellsOfGender(Gender.plural)
export const SINGULAR: Cells = ALL_CELLS & ~PLURAL
export const NOMINATIVE: Cells = cellsOfCase(Case.nominative)

const LETTERS = { N: 0, G: 1, D: 2, A: 3 } as const
const COLUMNS = { m: 0, f: 1, n: 2, p: 3 } as const

/** Cells in short: `Nm Af` is nominative masculine and accusative feminine; `Dmn` is dative masculine and neuter. */
export function cells(short: string): Cells {
  let set = 0
  for (const group of short.split(' ')) {
    const inCase = LETTERS[group.charAt(0) as keyof typeof LETTERS]
    if (inCase === undefined) continue
    for (const column of group.slice(1)) set |= cell(inCase, COLUMNS[column as keyof typeof COLUMNS])
  }
  return set
}

/** The endings of adjectives in the three declensions: without article, behind `ein`, behind `der`. */
export const ADJECTIVE_ENDINGS: Readonly<Record<string, Declensions>> = {
  e: { strong: cells('Nfp Afp'), mixed: cells('Nf Af'), weak: cells('Nmfn Afn') },
  en: {
    strong: cells('Gmn Dp Am'),
    mixed: cells('Gmfnp Dmfnp Amp Np'),
    weak: cells('Gmfnp Dmfnp Amp Np')
  },
  er: { strong: cells('Nm Gfp Df'), mixed: cells('Nm'), weak: 0 },
  em: { strong: cells('Dmn'), mixed: 0, weak: 0 },
  es: { strong: cells('Nn An'), mixed: cells('Nn An'), weak: 0 }
}

export interface Declensions {
  readonly strong: Cells
  readonly mixed: Cells
  readonly weak: Cells
}
