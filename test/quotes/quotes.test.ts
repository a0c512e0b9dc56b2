import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { EMPTY_HOUSE, type House } from '../../server/src/core/house/house.ts'
import type { Quotation } from '../../server/src/core/release/quotes/model.ts'
import { readMarkCases, readQuoteCases } from './read-cases.ts'
import { quotesIn } from './recognise.ts'

for (const table of ['forms', 'verbs', 'speakers', 'terms', 'paragraphs', 'more']) {
  describe(`quotations: ${table}`, () => {
    for (const { text, expected, line } of readQuoteCases(table)) {
      it(`${table}.txt:${line} ${text.slice(0, 60)}`, () => {
        const found = quotesIn(text).quotations.map(fieldsOf)
        const compared = found.map((fields, i) => fields.slice(0, expected[i]?.length ?? fields.length))
        assert.deepEqual(compared, expected)
      })
    }
  })
}

function fieldsOf(quotation: Quotation): string[] {
  const [first] = quotation.attributions
  if (quotation.kind === 'term') return ['term']
  return [
    quotation.kind,
    quotation.speaker ?? '-',
    first?.verb?.text ?? '-',
    first?.position ?? 'none',
    quotation.person ?? '-',
    `${quotation.segments.length}`
  ]
}

describe('quotation marks', () => {
  for (const { text, quotations, unpaired } of readMarkCases('marks')) {
    it(text, () => {
      const found = quotesIn(text)
      const closed = found.quotations.filter((q) => q.close)
      assert.deepEqual(
        closed.map((q) => q.segments.map((s) => s.text).join('')),
        quotations
      )
      assert.deepEqual(
        found.unpaired.map((m) => m.start),
        unpaired
      )
    })
  }
})

describe('attributions', () => {
  it('keeps both verbs of saying, the one that names the speaker decisive', () => {
    const [quotation] = quotesIn('Beispiel betonte, dass „der Bau vorankommt“, hob Muster hervor.').quotations
    assert.deepEqual(
      quotation?.attributions.map((a) => [a.position, a.speaker?.text, a.verb?.lemma]),
      [
        ['after', 'Muster', 'hervorheben'],
        ['before', 'Beispiel', 'betonen']
      ]
    )
    assert.equal(quotation?.introducedBy, 'dass')
  })

  it('joins the halves of an interrupted quotation', () => {
    const [first, second] = quotesIn('„Wir bauen“, sagte Beispiel, „sobald das Geld da ist.“').quotations
    assert.equal(second?.continues, first)
    assert.equal(first?.continues, undefined)
  })

  it('names a clause that ends before the next verb of saying', () => {
    const [first] = quotesIn('„Wir bauen“, sagte Beispiel am Montag und fügte hinzu: „Bald.“').quotations
    assert.equal(first?.attributions[0]?.clause.text, 'sagte Beispiel am Montag')
  })

  it('counts levels of nesting', () => {
    const { quotations } = quotesIn('„Der Titel ‚Wir »hier« unten‘ passt gut“, sagte Beispiel.')
    assert.deepEqual(
      quotations.map((q) => q.level),
      [1, 2, 3]
    )
    assert.equal(quotations[0]?.inner[0]?.inner[0], quotations[2])
  })
})

describe('people of the house', () => {
  const people = [{ name: 'Erika Beispiel', office: 'Bürgermeisterin', aliases: ['E. B.', 'Rika'] }]
  const house = { ...EMPTY_HOUSE, people }

  it('resolves a surname, an alias and an office that the release itself does not', () => {
    const persons = [
      '„Ja, gern“, sagte Beispiel.',
      '„Ja, gern“, sagte Rika.',
      '„Ja, gern“, sagte die Bürgermeisterin.'
    ].map((text) => quotesIn(text, house).quotations[0]?.person)
    assert.deepEqual(persons, ['Erika Beispiel', 'Erika Beispiel', 'Erika Beispiel'])
  })

  it('reads their names as they stand there', () => {
    const text = '„Ja, gern“, sagte Kämmerer Dr. Kurt zum Felde. „Gut“, sagte Felde.'
    const read = (by: House): unknown => quotesIn(text, by).quotations.map(({ speaker, person }) => [speaker, person])
    const known = { ...EMPTY_HOUSE, people: [{ name: 'Dr. Kurt zum Felde', office: 'Kämmerer', aliases: [] }] }
    const full = [
      ['Kämmerer Dr. Kurt zum Felde', 'Kurt zum Felde'],
      ['Felde', 'Kurt zum Felde']
    ]
    assert.notDeepEqual(read(EMPTY_HOUSE), full)
    assert.deepEqual(read(known), full)
  })
})
