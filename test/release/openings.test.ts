import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { EMPTY_HOUSE } from '../../server/src/core/house/house.ts'
import { readDocument } from '../../server/src/core/markdown/document.ts'
import { recognise } from '../../server/src/core/release/recognise.ts'
import { knowledge } from '../support/knowledge.ts'

interface Opening {
  readonly markdown: string
  /** What stands before the mark, less markup; undefined where no dateline is expected. */
  readonly dateline: string | undefined
  readonly expected: string | undefined
}

const openings = readFileSync(join(import.meta.dirname, 'openings.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('# '))
  .map((line): Opening => {
    const [text = '', expected] = line.split(' → ')
    const markdown = text.replace('∣', '').replace('⏎', '\\\n')
    const at = text.indexOf('∣')
    const dateline =
      at < 0
        ? undefined
        : text
            .slice(0, at)
            .replace(/\*\*|__|\*|⏎/gu, '')
            .trim()
    return { markdown, dateline, expected }
  })

function read(markdown: string): { readonly text: string; readonly parts: string } | undefined {
  const source = `# Lesewoche beginnt\n\n${markdown}\n\nAm Freitag lesen Kinder aus vier Schulen vor.\n`
  const { dateline } = recognise(readDocument(source), { house: EMPTY_HOUSE, knowledge: knowledge() })
  if (!dateline) return undefined
  const { value } = dateline.date ?? {}
  const day = value
    ? [value.year, value.month, value.day].map((n) => String(n).padStart(2, '0')).join('-')
    : dateline.date?.text
  const parts = [dateline.form, dateline.places.map((p) => p.name).join(' + '), ...(day ? [day] : [])]
  return { text: dateline.block.text.slice(dateline.start, dateline.end), parts: parts.join('; ') }
}

describe('the dateline of a first paragraph', () => {
  it('is put to the test by enough openings of both kinds', () => {
    assert.ok(openings.length >= 100)
    assert.ok(openings.filter((o) => o.dateline !== undefined).length >= 50)
    assert.ok(openings.filter((o) => o.dateline === undefined).length >= 50)
  })
  for (const { markdown, dateline, expected } of openings) {
    it(markdown.replace('\n', '⏎'), () => {
      const wanted = dateline === undefined ? undefined : { text: dateline, parts: expected ?? '' }
      assert.deepEqual(read(markdown), wanted)
    })
  }
})
