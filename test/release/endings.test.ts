import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { EMPTY_HOUSE } from '../../server/src/core/house/house.ts'
import { readDocument } from '../../server/src/core/markdown/document.ts'
import { recognise } from '../../server/src/core/release/recognise.ts'
import { knowledge } from '../support/knowledge.ts'

interface Ending {
  readonly expected: string
  readonly markdown: string
  readonly line: number
}

function readEndings(): Ending[] {
  const endings: { expected: string; markdown: string; line: number }[] = []
  const lines = readFileSync(join(import.meta.dirname, 'endings.txt'), 'utf8').split('\n')
  for (const [i, line] of lines.entries()) {
    if (line.startsWith('@')) endings.push({ expected: line.slice(1).trim(), markdown: '', line: i + 1 })
    // Between the endings stand comments; inside of one `#` begins a heading of level 2 or an end mark.
    else if (!/^# /u.test(line)) {
      const last = endings.at(-1)
      if (last) last.markdown += `${line}\n`
    }
  }
  return endings
}

function partsOf(markdown: string): string {
  const source = `# Lesewoche beginnt\n\n**Wiesbaden.** Am Freitag lesen Kinder vor.\n\nDie Woche endet mit einem Fest.\n\n${markdown}`
  const release = recognise(readDocument(source), { house: EMPTY_HOUSE, knowledge: knowledge() })
  const { channelFooter } = release
  return release.parts
    .filter((p) => !['headline', 'dateline', 'lead', 'body', 'crosshead'].includes(p.kind))
    .map((p) => (p === channelFooter ? `${p.kind}(${channelFooter.layout}, ${channelFooter.links.length})` : p.kind))
    .join(' ')
}

describe('the parts behind the body', () => {
  const endings = readEndings()
  it('are put to the test by enough endings of both kinds', () => {
    const withFooter = endings.filter((e) => e.expected.includes('channelFooter')).length
    assert.ok(endings.length >= 60)
    assert.ok(withFooter >= 30)
    assert.ok(endings.length - withFooter >= 30)
  })
  for (const { expected, markdown, line } of endings) {
    it(`line ${line}: ${expected || 'none'}`, () => assert.equal(partsOf(markdown), expected, markdown))
  }
})
