import { Case, type Cells, cells, cellsOfCase } from '../words/cells.ts'
import { othersOfJoined } from './prepositions-with-article.ts'

/** Which endings an adjective may have behind the word. */
export interface Determiner {
  readonly cells: Cells
  readonly declensions: readonly ('strong' | 'mixed' | 'weak')[]
  /** The forms of the same word, by which it can be mended. */
  readonly family: readonly string[]
  /** Stands for a noun of its own as well: relative and demonstrative pronouns. */
  readonly isPronoun: boolean
}

/** Source: Duden, Die Grammatik (Artikelwörter, Deklination der Adjektive). */
export const DETERMINERS: ReadonlyMap<string, Determiner> = build()

function build(): Map<string, Determiner> {
  const all = new Map<string, Determiner>()
  const add = (forms: Readonly<Record<string, string>>, declensions: Determiner['declensions'], isPronoun = false) => {
    const family = Object.keys(forms)
    for (const [form, short] of Object.entries(forms))
      all.set(form, { cells: cells(short), declensions, family, isPronoun })
  }
  add({ der: 'Nm Gfp Df', die: 'Nfp Afp', das: 'Nn An', dem: 'Dmn', den: 'Am Dp' }, ['weak'], true)
  add({ des: 'Gmn' }, ['weak'])
  add({ ein: 'Nmn An', eine: 'Nf Af', eines: 'Gmn', einer: 'Gf Df', einem: 'Dmn', einen: 'Am' }, ['mixed'])
  for (const stem of ['kein', 'mein', 'dein', 'sein', 'ihr', 'unser']) {
    const forms: Record<string, string> = {
      [`${stem}e`]: 'Nfp Afp',
      [`${stem}es`]: 'Gmn',
      [`${stem}er`]: 'Gfp Df',
      [`${stem}em`]: 'Dmn',
      [`${stem}en`]: 'Am Dp'
    }
    // `ihr` and `sein` are a pronoun and a verb as well.
    add(stem === 'ihr' || stem === 'sein' ? forms : { [stem]: 'Nmn An', ...forms }, ['mixed'])
  }
  add({ euer: 'Nmn An', eure: 'Nfp Afp', eures: 'Gmn', eurer: 'Gfp Df', eurem: 'Dmn', euren: 'Am Dp' }, ['mixed'])
  for (const stem of ['dies', 'jen']) {
    // `diesen Jahres` is in use beside `dieses Jahres`.
    add(
      {
        [`${stem}er`]: 'Nm Gfp Df',
        [`${stem}e`]: 'Nfp Afp',
        [`${stem}es`]: 'Nn An Gmn',
        [`${stem}em`]: 'Dmn',
        [`${stem}en`]: 'Am Dp Gmn'
      },
      ['weak']
    )
  }
  add({ jeder: 'Nm Gf Df', jede: 'Nf Af', jedes: 'Nn An Gmn', jedem: 'Dmn', jeden: 'Am Gmn' }, ['weak'])
  add({ viele: 'Np Ap Nf Af' }, ['strong'])
  add({ mehrere: 'Np Ap' }, ['strong'])
  for (const short of ['im', 'am', 'vom', 'zum', 'beim']) add({ [short]: 'Dmn' }, ['weak'])
  add({ zur: 'Df' }, ['weak'])
  for (const short of ['ins', 'ans', 'fürs']) add({ [short]: 'An' }, ['weak'])
  return all
}

/** Quantities, which stand before a split compound or a noun alone more often than articles do. */
const QUANTITIES: ReadonlyMap<string, Determiner> = new Map(
  (
    [
      ['alle', 'Np Ap', ['weak'], ['alle', 'allen']],
      ['allen', 'Dp', ['weak'], ['alle', 'allen']],
      ['einige', 'Np Ap Nf Af', ['strong'], ['einige']],
      ['manche', 'Np Ap Nf Af', ['strong', 'weak'], ['manche']],
      ['zahlreiche', 'Np Ap', ['strong'], ['zahlreiche']],
      ['etliche', 'Np Ap', ['strong'], ['etliche']],
      ['aller', 'Nm Gfp Df', ['weak'], ['aller']]
    ] as const
  ).map(([form, short, declensions, family]) => [form, { cells: cells(short), declensions, family, isPronoun: true }])
)

/** Datives by which quantities are mended; alone they stand for persons too often (`ermöglicht vielen Bildung`) to begin a phrase. */
const MENDED_BY: ReadonlyMap<string, Determiner> = new Map(
  ['vielen', 'mehreren', 'einigen', 'zahlreichen'].map((form) => [
    form,
    { cells: cells('Dp'), declensions: ['strong'] as const, family: [], isPronoun: true }
  ])
)

const DEFINITE = new Set(['der', 'die', 'das', 'dem', 'den', 'des'])

/** What an article can be changed to: the forms of its word; `des` for the others where a preposition or the noun shows the case. */
export function relativesOf(
  lower: string,
  isGoverned: boolean
): readonly (readonly [form: string, determiner: Determiner])[] {
  // `des` has endings of its own behind it, and is the genitive of the others all the same.
  const isGenitive = DEFINITE.has(lower) && (isGoverned || lower === 'dem' || lower === 'den')
  const family = isGenitive ? [...DEFINITE] : (articleOf(lower)?.family ?? [])
  const own = family.flatMap((form): (readonly [string, Determiner])[] => {
    const determiner = articleOf(form)
    return determiner ? [[form, determiner]] : []
  })
  const dative = MENDED_BY.get(`${lower}n`)
  if (dative) return [...own, [`${lower}n`, dative]]
  return [...own, ...othersOfJoined(lower)]
}

/** The word before a noun that decides on the endings behind it: an article or a quantity. */
export function determinerOf(lower: string): Determiner | undefined {
  return DETERMINERS.get(lower) ?? QUANTITIES.get(lower)
}

/** `für ihr Engagement`: of these only the place tells that they are possessive. */
const OWNERS: ReadonlyMap<string, Determiner> = new Map(
  ['ihr', 'sein'].map((stem) => [
    stem,
    {
      cells: cells('Nmn An'),
      declensions: ['mixed'],
      family: [stem, ...(DETERMINERS.get(`${stem}e`)?.family ?? [])],
      isPronoun: false
    }
  ])
)

/** What `determinerOf` knows, and a possessive that looks like another word. */
export function articleOf(lower: string): Determiner | undefined {
  return determinerOf(lower) ?? OWNERS.get(lower)
}

/** Prepositions with the cases that they allow. */
export const CASE_OF_PREPOSITION: ReadonlyMap<string, Cells> = new Map([
  ...['mit', 'von', 'bei', 'seit', 'aus', 'nach', 'gemäß', 'samt'].map((word): [string, Cells] => [
    word,
    cellsOfCase(Case.dative)
  ]),
  ...['für', 'gegen', 'durch', 'ohne', 'um'].map((word): [string, Cells] => [word, cellsOfCase(Case.accusative)]),
  // Place or direction: one of the two, and never another.
  ...['in', 'auf', 'an', 'neben', 'hinter', 'unter', 'vor', 'zwischen', 'über'].map((word): [string, Cells] => [
    word,
    cellsOfCase(Case.dative) | cellsOfCase(Case.accusative)
  ]),
  ...(
    'aufgrund anhand mithilfe hinsichtlich anlässlich infolge angesichts anstelle innerhalb außerhalb oberhalb unterhalb seitens ' +
    'zugunsten bezüglich inmitten jenseits'
  )
    .split(' ')
    .map((word): [string, Cells] => [word, cellsOfCase(Case.genitive)]),
  // In print the genitive; the dative is in use beside it.
  ...['wegen', 'trotz', 'dank'].map((word): [string, Cells] => [
    word,
    cellsOfCase(Case.genitive) | cellsOfCase(Case.dative)
  ])
])
