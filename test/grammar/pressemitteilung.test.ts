import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadGrammar, markdownGrammar, stretches } from './tokens.ts'

const scopes = {
  dateline: 'meta.dateline.pressemitteilung',
  place: 'entity.name.type.place.pressemitteilung',
  date: 'constant.other.date.pressemitteilung',
  quotation: 'meta.quotation.pressemitteilung',
  inner: 'string.quoted.single.quotation.pressemitteilung',
  attribution: 'meta.attribution.pressemitteilung',
  speaker: 'entity.name.speaker.pressemitteilung',
  embargo: 'meta.embargo.pressemitteilung',
  placeholder: 'invalid.illegal.placeholder.pressemitteilung',
  footer: 'meta.channel-footer.pressemitteilung',
  channel: 'markup.underline.link.channel.pressemitteilung'
}

/** [first paragraph, its dateline]; an empty string: none. */
const datelines: readonly (readonly [string, string])[] = [
  ['**Wiesbaden.** Die Stadt baut.', '**Wiesbaden.**'],
  ['**Wiesbaden**. Die Stadt baut.', '**Wiesbaden**.'],
  ['Wiesbaden. Die Stadt baut.', 'Wiesbaden.'],
  ['Wiesbaden – Die Stadt baut.', 'Wiesbaden –'],
  ['**Wiesbaden** – Die Stadt baut.', '**Wiesbaden** –'],
  ['WIESBADEN – Die Stadt baut.', 'WIESBADEN –'],
  ['Wiesbaden, 24. März 2026. Die Stadt baut.', 'Wiesbaden, 24. März 2026.'],
  ['Wiesbaden, 24. März 2026 – Die Stadt baut.', 'Wiesbaden, 24. März 2026 –'],
  ['Wiesbaden, den 24. März 2026 – Die Stadt baut.', 'Wiesbaden, den 24. März 2026 –'],
  ['Berlin, 20.03.2026: Die Stadt baut.', 'Berlin, 20.03.2026:'],
  ['Wiesbaden (ots) – Die Stadt baut.', 'Wiesbaden (ots) –'],
  ['Frankfurt (ots) (em) Die Stadt baut.', 'Frankfurt (ots) (em)'],
  ['Köln/Berlin – 1. Juni 2026 – Die Stadt baut.', 'Köln/Berlin – 1. Juni 2026 –'],
  ['Frankfurt am Main. Die Stadt baut.', 'Frankfurt am Main.'],
  ['Frankfurt (Oder). Die Stadt baut.', 'Frankfurt (Oder).'],
  ['Bad Homburg v. d. Höhe. Die Stadt baut.', 'Bad Homburg v. d. Höhe.'],
  ['St. Goar. Die Stadt baut.', 'St. Goar.'],
  ['Breuberg-Neustadt. Die Stadt baut.', 'Breuberg-Neustadt.'],
  ['Hessen wächst. Und wie.', ''],
  ['Die Stadt baut. Sie braucht Platz.', ''],
  ['Wiesbaden baut eine Bibliothek.', ''],
  ['*Mitarbeiter* bauen.', '']
]

describe('the grammar', async () => {
  const grammar = await loadGrammar(markdownGrammar)
  const find = (text: string, scope: keyof typeof scopes): string[] => stretches(grammar, text, scopes[scope])

  for (const [paragraph, dateline] of datelines) {
    test(`dateline of: ${paragraph}`, () => {
      const text = `# Stadt baut Bibliothek\n\n${paragraph}\n\nRegensburg. Hier ist keine.\n`
      assert.deepEqual(find(text, 'dateline'), dateline === '' ? [] : [dateline])
    })
  }

  test('the place and the date within a dateline', () => {
    const text = '# Stadt baut\n\nFrankfurt am Main, 24. März 2026 – Die Stadt baut.'
    assert.deepEqual(find(text, 'place'), ['Frankfurt am Main'])
    assert.deepEqual(find(text, 'date'), ['24. März 2026'])
  })

  test('a dateline follows subheadline, bold lead and comment', () => {
    const text =
      '# Stadt baut\n\n## Zwölf Räume\n\n<!-- Bild folgt -->\n\n**Die Stadt baut eine Bibliothek.**\n\nWiesbaden. Am Montag …'
    assert.deepEqual(find(text, 'dateline'), ['Wiesbaden.'])
  })

  test('quotations, also in the headline, and the marks within', () => {
    const text = '# Beispiel: „Wir bauen“\n\n„Der Titel ‚Lesen‘ passt“, sagte sie. Das »Haus« ist „offen.\n'
    assert.deepEqual(find(text, 'quotation'), ['„Wir bauen“', '„Der Titel ‚Lesen‘ passt“', '»Haus«'])
    assert.deepEqual(find(text, 'inner'), ['‚Lesen‘'])
  })

  test('no quotation in code', () => {
    assert.deepEqual(find('# Ä\n\nEr schrieb `„so“` hin.\n\n```\n„so“, sagte Beispiel\n```', 'quotation'), [])
  })

  test('attributions behind, before and without a verb', () => {
    const text = [
      '# Ä',
      '',
      '„Wir bauen“, sagte Erika Beispiel.',
      '',
      'Beispiel ergänzte: „Wir bauen.“',
      '',
      'Dazu Bürgermeisterin Erika Beispiel: „Wir bauen.“',
      '',
      '„Wir bauen“, so Beispiel weiter.'
    ].join('\n')
    assert.deepEqual(find(text, 'attribution'), [
      ', sagte Erika Beispiel',
      'Beispiel ergänzte:',
      'Dazu Bürgermeisterin Erika Beispiel:',
      ', so Beispiel weiter'
    ])
    assert.deepEqual(find(text, 'speaker'), [
      'Erika Beispiel',
      'Beispiel',
      'Bürgermeisterin Erika Beispiel',
      'Beispiel'
    ])
  })

  test('embargo in front matter and as a first line', () => {
    assert.deepEqual(find('---\ntyp: pressemitteilung\nsperrfrist: 2026-03-25T10:00\n---\n\n# Ä', 'embargo'), [
      'sperrfrist: 2026-03-25T10:00'
    ])
    const front = stretches(
      grammar,
      '---\ntyp: pressemitteilung\n---\n\n# Ä',
      'keyword.other.front-matter.pressemitteilung'
    )
    assert.deepEqual(front, ['typ'])
    assert.deepEqual(find('---\nandere: 1\n---\n\nText.', 'embargo'), [])
    assert.deepEqual(find('**Sperrfrist:** 25. März 2026, 10 Uhr\n\n# Ä', 'embargo'), [
      '**Sperrfrist:** 25. März 2026, 10 Uhr'
    ])
    assert.deepEqual(find('# Ä\n\nDie Sperrfrist: ein altes Mittel.', 'embargo'), [])
  })

  test('placeholders, but neither links nor code', () => {
    const text =
      '# Termin am XX\n\nKontakt: [Name], Max Mustermann, TODO, `TODO`, [Name](https://example.org/TODO), XXL\n'
    assert.deepEqual(find(text, 'placeholder'), ['XX', '[Name]', 'Max Mustermann', 'TODO'])
  })

  test('the channel footer', () => {
    const text =
      '# Ä\n\nHallo.\n\nSie finden unser Ministerium auf folgenden Kanälen:\n\n- https://facebook.com/beispiel\n- www.instagram.com/beispiel\n'
    assert.deepEqual(find(text, 'footer'), ['Sie finden unser Ministerium auf folgenden Kanälen:'])
    assert.deepEqual(find(text, 'channel'), ['https://facebook.com/beispiel', 'www.instagram.com/beispiel'])
  })

  test('what follows the first paragraph is still Markdown', () => {
    const text = '# Ä\n\nWiesbaden. Die Stadt baut.\n\n## Zeitplan\n\nWir **bauen**.\n'
    assert.deepEqual(stretches(grammar, text, 'entity.name.section.markdown'), ['Ä', 'Zeitplan'])
    assert.deepEqual(stretches(grammar, text, 'markup.bold.markdown'), ['**bauen**'])
  })
})
