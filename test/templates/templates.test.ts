import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { EMPTY_HOUSE, type House } from '../../server/src/core/house/house.ts'
import { releaseFileName } from '../../server/src/core/release/templates/file-name.ts'
import { fillTemplate } from '../../server/src/core/release/templates/fill.ts'
import { TEMPLATES } from '../../server/src/core/release/templates/list.ts'
import { readTemplate } from '../../server/src/core/release/templates/template.ts'
import { checker } from '../support/checker.ts'

const day = { year: 2026, month: 3, day: 25 }
const house: House = {
  ...EMPTY_HOUSE,
  organisation: { ...EMPTY_HOUSE.organisation, name: 'Stadt Lindau' },
  dateline: { ...EMPTY_HOUSE.dateline, format: 'place', emphasis: 'strong', defaultPlace: 'Lindau' },
  people: [
    { name: 'Erika Beispiel', office: 'Bürgermeisterin', aliases: [] },
    { name: 'Jonas Sommer', office: 'Kämmerer', aliases: [] },
    { name: 'Ada Früher', office: 'Bürgermeisterin', to: '2020-01-01', aliases: [] }
  ],
  contacts: ['Ines Amsel  \nTelefon: 069 90009-100  \nE-Mail: presse@example.org'],
  boilerplate: '## Über Lindau\n\nLindau liegt am See.',
  channelIntro: 'Sie finden uns auf folgenden Kanälen:',
  channels: [
    { name: 'Eins', url: 'https://www.example.org/eins' },
    { name: 'Zwei', url: 'https://www.example.org/zwei' }
  ]
}

/** What the editor makes of a snippet when nobody fills it in: the first of several choices. */
function asInserted(snippet: string): string {
  return snippet
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/gu, '$1')
    .replaceAll(/\$\{\d+:((?:\\.|[^}])*)\}/gu, '$1')
    .replaceAll(/\\([\\$}])/gu, '$1')
    .replace(/\$0$/u, '')
}

/** People with titles and initials, whose parts belong on one line. */
const titled: House = {
  ...house,
  people: [
    { name: 'Dr. Erika Beispiel', office: 'Bürgermeisterin', aliases: [] },
    { name: 'Jonas B. Sommer', office: 'Kämmerer', aliases: [] }
  ],
  contacts: ['Dr. Ines Amsel, Zimmer Nr. 12\nTelefon: 069 90009-100\npresse@example.org'],
  boilerplate: 'Über Lindau\nLindau liegt am See. Sprecher ist Dr. Jan Muster.'
}

describe('a template that comes with Hausstil', () => {
  for (const template of TEMPLATES) {
    for (const [name, of] of [
      ['a house', house],
      ['people with titles', titled],
      ['no house', EMPTY_HOUSE]
    ] as const) {
      test(`${template.title}, filled for ${name}, lacks nothing but what stands in brackets`, () => {
        const text = asInserted(fillTemplate(template, { house: of, day, headline: '' }))
        // Gaps are what that rule is for; without a house there are no channels to be listed.
        const open = ['placeholder-left', ...(of === EMPTY_HOUSE ? ['channel-footer-required'] : [])]
        const findings = checker({ house: of, rules: {} })
          .check(text)
          .findings.filter(({ rule }) => !open.includes(rule))
        assert.deepEqual(
          findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`),
          []
        )
        assert.doesNotMatch(text, /\{\{|\n{3}/u)
      })
    }
  }
})

test('a gap of a template that nobody fills is found', () => {
  const gaps = TEMPLATES.flatMap((template) => {
    const text = asInserted(fillTemplate(template, { house, day, headline: '' }))
    const { findings } = checker({ house, rules: {} }).check(text)
    const found = findings.filter(({ rule }) => rule === 'placeholder-left')
    const told = new Set(found.map(({ span }) => text.slice(span.start, span.end)))
    return [...text.matchAll(/\[[^\]\n]+\](?!\()/gu)].map(([gap]) => gap).filter((gap) => !told.has(gap))
  })
  assert.deepEqual(gaps, [])
})

test('a correction asks, and does not order', () => {
  const correction = TEMPLATES.find(({ id }) => id === 'berichtigung')?.text ?? ''
  assert.match(
    correction,
    /Die Pressestelle bittet, nur die berichtigte Fassung zu verwenden und den Fehler zu entschuldigen\./u
  )
  assert.match(correction, /Nr\.[ \u00A0]\[Nummer\] vom \[Datum\]/u)
})

test('a template takes up what the house knows', () => {
  const text = `# Titel

{{Ortsmarke}} Am {{Wochentag}}, {{Datum}}, sagte {{Person}} [im Text ergänzen] $5 {x}. [Link](https://www.example.org) {{Unfug}}

{{Pressekontakt}}
`
  assert.equal(
    fillTemplate({ id: 'x', title: '', description: '', text }, { house, day, headline: 'Bad } öffnet' }),
    `---
typ: pressemitteilung
datum: 2026-03-25
---

# Bad \\} öffnet

**Lindau.** Am Mittwoch, 25. März 2026, sagte \${1|Bürgermeisterin Erika Beispiel,Kämmerer Jonas Sommer|} \${2:[im Text ergänzen]} \\$5 {x\\}. [Link](https://www.example.org) \${3:[Unfug ergänzen]}

## Pressekontakt

Ines Amsel  
Telefon: 069 90009-100  
E-Mail: presse@example.org
$0`
  )
})

test('the lines of contact and boilerplate stay lines for whoever reads them', () => {
  const texts = { contacts: ['Pressestelle\nTelefon: 069 90009-100'], boilerplate: 'Über Lindau\nLindau liegt am See.' }
  const text = '# Titel\n\n{{Pressekontakt}}\n\n{{Abbinder}}\n'
  const filled = fillTemplate(
    { id: 'x', title: '', description: '', text },
    { house: { ...house, ...texts }, day, headline: 'Bad öffnet' }
  )
  assert.ok(
    asInserted(filled).endsWith('Pressestelle  \nTelefon: 069 90009-100\n\nÜber Lindau  \nLindau liegt am See.\n'),
    filled
  )
})

test('without a headline the template’s own stands there', () => {
  const template = { id: 'x', title: '', description: '', text: '# [Straße] wird gesperrt\n' }
  assert.match(fillTemplate(template, { house, day, headline: '' }), /\n# \$\{1:\[Straße\]\} wird gesperrt\n/u)
})

test('a house writes its own: front matter names it, the rest of it goes along', () => {
  const source =
    '\uFEFF---\r\nvorlage: Spatenstich\r\nbeschreibung: >\r\n  Beginn eines Baus.\r\nsperrfrist: 2026-03-25T10:00\r\n---\r\n\r\n# [Überschrift]\r\n'
  const template = readTemplate('bau', source)
  assert.deepEqual(template, {
    id: 'haus:bau',
    title: 'Spatenstich',
    description: 'Beginn eines Baus.\n',
    text: '---\nsperrfrist: 2026-03-25T10:00\n---\n# [Überschrift]\n'
  })
  assert.match(
    fillTemplate(template, { house, day, headline: '' }),
    /^---\ntyp: pressemitteilung\ndatum: 2026-03-25\nsperrfrist: 2026-03-25T10:00\n---\n\n# \$\{1:\[Überschrift\]\}\n\$0$/u
  )
  assert.deepEqual(readTemplate('kurz', '# [Überschrift]\n'), {
    id: 'haus:kurz',
    title: 'kurz',
    description: 'Vorlage des Hauses.',
    text: '# [Überschrift]\n'
  })
})

test('files are named by day and headline', () => {
  assert.equal(
    releaseFileName(day, '„Größe“ zählt: Bücherei öffnet für alle Café-Gäste'),
    '2026-03-25-groesse-zaehlt-buecherei-oeffnet-fuer-alle-cafe-gaeste.pm.md'
  )
  assert.equal(releaseFileName(day, '  '), '2026-03-25-pressemitteilung.pm.md')
  assert.equal(releaseFileName(day, '../../etc'), '2026-03-25-etc.pm.md')
  assert.ok(releaseFileName(day, 'Wort '.repeat(40)).length < 80)
  assert.equal(
    releaseFileName(day, 'Kreis eröffnet Radweg zwischen Altwedel und Neu Brinkum an der Lehde'),
    '2026-03-25-kreis-eroeffnet-radweg-zwischen-altwedel-und-neu-brinkum.pm.md'
  )
})
