import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { EMPTY_HOUSE, type House } from '../../server/src/core/house/house.ts'
import { readDocument } from '../../server/src/core/markdown/document.ts'
import type { Release } from '../../server/src/core/release/model.ts'
import { recognise } from '../../server/src/core/release/recognise.ts'
import { knowledge } from '../support/knowledge.ts'

function read(source: string, house: House = EMPTY_HOUSE): Release {
  return recognise(readDocument(source), { house, knowledge: knowledge() })
}

/** `kind by evidence: text` for each part, the text cut at 30 characters. */
function outline(source: string): string[] {
  return read(source).parts.map((p) => {
    const text = source.slice(p.span.start, p.span.end).replaceAll('\n', '⏎')
    return `${p.kind} by ${p.evidence.kind}: ${text.length > 30 ? `${text.slice(0, 30)}…` : text}`
  })
}

const whole = `---
typ: pressemitteilung
datum: 2026-03-25
nummer: 42/2026
sperrfrist: 2026-03-25T10:00
---

Sperrfrist: 25. März 2026, 10 Uhr

Pressemitteilung Nr. 42/2026

Lesewoche

# Ministerin Erika Beispiel eröffnet Lesewoche

## Kinder aus vier Schulen lesen vor

![Kinder lesen](bild.jpg)

Foto: Erika Beispiel

**Wiesbaden.** Zum Auftakt der Lesewoche hat Ministerin Erika Beispiel vorgelesen.

„Wer liest, lernt“, sagte Beispiel.

## Was noch kommt

- Am Freitag liest Musterau.
- Am Samstag endet die Woche.

## Über die Lesewoche

Die Lesewoche gibt es seit 1990.

**Pressekontakt:** Erika Beispiel, Telefon 069 90009-100

Sie finden unser Ministerium auf folgenden Kanälen:

- https://www.example.org/kanal-eins
- https://www.example.org/kanal-zwei

###
`

describe('the parts of a release', () => {
  it('are found with what speaks for them', () => {
    assert.deepEqual(outline(whole), [
      'frontMatter by frontMatter: typ: pressemitteilung⏎datum: 2…',
      'embargo by frontMatter: 2026-03-25T10:00',
      'embargo by cue: Sperrfrist: 25. März 2026, 10 …',
      'releaseLine by cue: Pressemitteilung Nr. 42/2026',
      'kicker by position: Lesewoche',
      'headline by position: # Ministerin Erika Beispiel er…',
      'subheadline by position: ## Kinder aus vier Schulen les…',
      'caption by position: ![Kinder lesen](bild.jpg)',
      'caption by cue: Foto: Erika Beispiel',
      'dateline by position: Wiesbaden.',
      'lead by position: **Wiesbaden.** Zum Auftakt der…',
      'body by position: „Wer liest, lernt“, sagte Beis…',
      'crosshead by heading: ## Was noch kommt',
      'body by position: Am Freitag liest Musterau.⏎- A…',
      'boilerplate by heading: ## Über die Lesewoche⏎⏎Die Les…',
      'contact by cue: **Pressekontakt:** Erika Beisp…',
      'channelFooter by cue: Sie finden unser Ministerium a…',
      'endMark by cue: ###'
    ])
  })

  it('are the same with Windows line ends', () => {
    const kinds = (source: string) => read(source).parts.map((p) => p.kind)
    assert.deepEqual(kinds(whole.replaceAll('\n', '\r\n')), kinds(whole))
  })

  it('are absent where nothing stands', () => {
    for (const source of ['', '\n\n', '---\n---\n', '<!-- nichts -->', '\uFEFF']) {
      const release = read(source)
      assert.equal(
        release.headline ?? release.lead ?? release.dateline ?? release.channelFooter ?? release.date,
        undefined
      )
    }
  })

  it('say of every block where it belongs', () => {
    const release = read(whole)
    const kinds = release.document.blocks.map((b) => release.partOf(b))
    assert.equal(kinds.filter((k) => k === 'channelFooter').length, 3)
    assert.equal(kinds.filter((k) => k === 'lead').length, 1)
  })

  it('keep the dateline at the start of the second paragraph behind a bold lead', () => {
    const release = read(
      '# Lesewoche\n\n**Am Freitag beginnt die Woche. Viele Kinder lesen vor.**\n\nKöln/Berlin – 1. Juni 2026 – Hunderte kamen.\n'
    )
    assert.equal(release.lead?.blocks[0]?.text.slice(0, 10), 'Am Freitag')
    assert.deepEqual(
      release.dateline?.places.map((p) => p.name),
      ['Köln', 'Berlin']
    )
    assert.deepEqual(release.dateline?.evidence, { kind: 'position', what: 'Anfang des zweiten Absatzes' })
  })

  it('take a dateline that is a paragraph of its own', () => {
    const release = read('# Lesewoche\n\nWiesbaden, 25. März 2026\n\nHunderte Kinder haben vorgelesen.\n')
    assert.equal(release.dateline?.form, 'place-date')
    assert.equal(release.lead?.blocks[0]?.text, 'Hunderte Kinder haben vorgelesen.')
  })

  it('know the places of the house', () => {
    const house: House = { ...EMPTY_HOUSE, dateline: { ...EMPTY_HOUSE.dateline, places: ['Hinterwinkel'] } }
    const source = '# Lesewoche\n\nHinterwinkel. Hunderte Kinder haben vorgelesen.\n'
    assert.equal(read(source).dateline, undefined)
    assert.equal(read(source, house).dateline?.form, 'place')
  })

  it('count a single channel of the house as its footer', () => {
    const channels = [{ name: 'Instagram', url: 'https://www.instagram.com/musterau.example' }]
    const source =
      '# Lesewoche\n\n**Wiesbaden.** Es wird gelesen.\n\nFolgen Sie uns: https://instagram.com/musterau.example/\n'
    assert.equal(read(source).channelFooter, undefined)
    assert.equal(read(source, { ...EMPTY_HOUSE, channels }).channelFooter?.links.length, 1)
  })

  it('take the first line for a kicker where the headline is missing', () => {
    const release = read('Die Lesewoche beginnt\n\nWiesbaden. Hunderte Kinder haben vorgelesen.\n')
    assert.equal(release.parts[0]?.kind, 'kicker')
    assert.equal(release.dateline?.form, 'place')
  })
})

describe('the day of a release', () => {
  const day = (source: string) => {
    const date = read(source).date
    return date && [date.value.year, date.value.month, date.value.day, date.evidence.kind]
  }
  const text = '# Lesewoche\n\nWiesbaden, 24. März 2026 – Hunderte Kinder haben vorgelesen.\n'

  it('comes from the front matter first', () => {
    assert.deepEqual(day(`---\ndatum: 2026-03-25\n---\n\n${text}`), [2026, 3, 25, 'frontMatter'])
    assert.deepEqual(day(`---\ndatum: "25.03.2026"\n---\n\n${text}`), [2026, 3, 25, 'frontMatter'])
  })
  it('then from the dateline', () => {
    assert.deepEqual(day(text), [2026, 3, 24, 'position'])
    assert.deepEqual(day(`---\ndatum: [kaputt\n---\n\n${text}`), [2026, 3, 24, 'position'])
  })
  it('then from a line above the headline', () => {
    assert.deepEqual(day('Wiesbaden, den 23. März 2026\n\n# Lesewoche\n\nWiesbaden. Es wird gelesen.\n'), [
      2026,
      3,
      23,
      'position'
    ])
  })
  it('is unknown where it stands nowhere or cannot be', () => {
    assert.equal(day('# Lesewoche\n\nWiesbaden. Es wird gelesen.\n'), undefined)
    assert.equal(day('# Lesewoche\n\nWiesbaden, 31. April 2026 – Es wird gelesen.\n'), undefined)
  })
})

describe('lines that are easily taken for something else', () => {
  const kinds = (source: string) => read(source).parts.map((p) => p.kind)

  it('a day above the headline that Markdown takes for a list', () => {
    const release = read('24. März 2026\n\n# Lesewoche\n\nWiesbaden. Es wird gelesen.\n')
    assert.equal(release.parts[0]?.kind, 'releaseLine')
    assert.deepEqual(release.date?.value, { year: 2026, month: 3, day: 24 })
  })
  it('a summary in points before the first paragraph', () => {
    const release = read(
      '# Lesewoche\n\nKurz gefasst:\n\n- Kinder lesen.\n- Die Stadt hört zu.\n\nWiesbaden. Es wird gelesen.\n'
    )
    assert.equal(release.lead?.blocks[0]?.text, 'Wiesbaden. Es wird gelesen.')
    assert.equal(release.dateline?.form, 'place')
  })
  it('a salutation before the first paragraph', () => {
    const release = read('# Lesewoche\n\nSehr geehrte Damen und Herren,\n\nin Wiesbaden wird gelesen.\n')
    assert.equal(release.lead?.blocks[0]?.text, 'in Wiesbaden wird gelesen.')
  })
  it('bold words behind a contact', () => {
    assert.deepEqual(
      kinds(
        '# Lesewoche\n\nWiesbaden. Es wird gelesen.\n\n**Kontakt**\n\nErika Beispiel\n\n**Bilder**\n\nBilder gibt es am Freitag.\n'
      ),
      ['headline', 'dateline', 'lead', 'contact', 'body']
    )
  })
  it('sentences that begin like a contact or a boilerplate', () => {
    const body =
      'Kontakt zu Kindern ist wichtig.\n\nÜber Ostern bleibt alles offen.\n\nHintergrund ist ein Gesetz.\n\nFür Fragen ist Zeit.\n'
    assert.deepEqual(kinds(`# Lesewoche\n\nWiesbaden. Es wird gelesen.\n\n${body}`), [
      'headline',
      'dateline',
      'lead',
      'body'
    ])
  })
  it('more than one heading of level 1', () => {
    const release = read('# Lesewoche\n\nWiesbaden. Es wird gelesen.\n\n# Noch eine\n\nEs wird gesungen.\n')
    assert.deepEqual(
      release.titles.map((t) => t.text),
      ['Lesewoche', 'Noch eine']
    )
  })
})

it('a footer that only names its networks begins with the sentence before them', () => {
  const intro = 'Sie finden die Stadt Musterau auch in den sozialen Medien:'
  const body = '# Lesewoche\n\nWiesbaden. Es wird gelesen.\n\nEs wird auch gesungen.'
  const { channelFooter } = read(`${body}\n\n${intro}\n\n- Facebook: Stadt Musterau\n- Instagram: @musterau\n`)
  assert.equal(channelFooter?.intro?.text, intro)
  assert.equal(channelFooter?.links.length, 0)
})
