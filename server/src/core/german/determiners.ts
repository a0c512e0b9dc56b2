import { Case, type Cells, cells, cellsOfCase } from './cells.ts'

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
  add({ viele: 'Np Ap Nf Af', mehrere: 'Np Ap' }, ['strong'])
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
      ['einige', 'Np Ap Nf Af', ['strong', 'weak'], ['einige']],
      ['manche', 'Np Ap Nf Af', ['strong', 'weak'], ['manche']]
    ] as const
  ).map(([form, short, declensions, family]) => [form, { cells: cells(short), declensions, family, isPronoun: true }])
)

/** The word before a noun that decides on the endings behind it: an article or a quantity. */
export function determinerOf(lower: string): Determiner | undefined {
  return DETERMINERS.get(lower) ?? QUANTITIES.get(lower)
}

/** Prepositions with the cases that they allow. */
export const CASE_OF_PREPOSITION: ReadonlyMap<string, Cells> = new Map([
  ...['mit', 'von', 'bei', 'seit', 'aus', 'nach'].map((word): [string, Cells] => [word, cellsOfCase(Case.dative)]),
  ...['für', 'gegen', 'durch', 'ohne'].map((word): [string, Cells] => [word, cellsOfCase(Case.accusative)]),
  // Place or direction: one of the two, and never another.
  ...['in', 'auf', 'an', 'neben', 'hinter', 'unter', 'vor'].map((word): [string, Cells] => [
    word,
    cellsOfCase(Case.dative) | cellsOfCase(Case.accusative)
  ]),
  ...['aufgrund', 'anhand', 'mithilfe', 'hinsichtlich', 'anlässlich', 'infolge', 'angesichts', 'anstelle'].map(
    (word): [string, Cells] => [word, cellsOfCase(Case.genitive)]
  )
])
