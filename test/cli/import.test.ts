import assert from 'node:assert/strict'
import { test } from 'node:test'
import { call, folderWith } from './call.ts'
import { installation as shipped } from './shipped.ts'

const text = 'Neue Bücherei am Markt\n\nMusterau. Die Bücherei am Markt hat am Freitag zum ersten Mal geöffnet.\n'
const release = '# Neue Bücherei am Markt\n\nMusterau. Die Bücherei am Markt hat am Freitag zum ersten Mal geöffnet.\n'

const bring = (cwd: string, ...argv: string[]) => call(cwd, ['import', ...argv], { installation: shipped })

test('import writes a release', async (t) => {
  const cwd = folderWith(t, { 'a.txt': text })
  assert.deepEqual(await bring(cwd, 'a.txt'), { code: 0, stdout: release, stderr: '' })
})

test('import reads UTF-16 and Windows-1252, and says so', async (t) => {
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le')
  const big = Buffer.from(utf16)
  big.swap16()
  const cwd = folderWith(t, {
    'a.txt': utf16,
    'b.txt': big,
    'c.txt': Buffer.from(text, 'latin1'),
    'd.txt': `\uFEFF${text}`
  })
  for (const [name, encoding] of [
    ['a.txt', 'UTF-16'],
    ['b.txt', 'UTF-16'],
    ['c.txt', 'Windows-1252']
  ] as const) {
    const stderr = `hausstil: ${name}: Gelesen als ${encoding}, geschrieben als UTF-8.\n`
    assert.deepEqual(await bring(cwd, name), { code: 0, stdout: release, stderr })
  }
  assert.deepEqual(await bring(cwd, 'd.txt'), { code: 0, stdout: release, stderr: '' })
})

test('import sets the dateline as the house wants it', async (t) => {
  const cwd = folderWith(t, {
    'a.txt': text,
    '.hausstil.json': '{ "dateline": { "emphasis": "strong", "places": ["Musterau"] } }'
  })
  assert.equal((await bring(cwd, 'a.txt')).stdout, release.replace('Musterau.', '**Musterau.**'))
})

test('import tells what it cannot read', async (t) => {
  const cwd = folderWith(t, {
    'a.pdf': '%PDF-1.7 …',
    'b.docx': Buffer.from([0x50, 0x4b, 3, 4, 0, 0]),
    'c.bin': Buffer.from([65, 0, 66]),
    'd.txt': ' \n'
  })
  const cases = {
    'a.pdf': 'a.pdf: Das ist die PDF-Datei selbst. Gelesen wird Text: Bitte daraus als Text (.txt) speichern.',
    'b.docx':
      'b.docx: Das ist eine Datei eines Schreibprogramms (.docx, .odt) oder ein Archiv. Gelesen wird Text: Bitte daraus als Text (.txt) speichern.',
    'c.bin': 'c.bin: Das ist keine Textdatei. Gelesen werden .txt, .md und .html.',
    'd.txt': 'd.txt: Die Datei enthält keinen Text.',
    'e.txt': 'e.txt: Die Datei gibt es nicht.'
  }
  for (const [name, message] of Object.entries(cases)) {
    assert.deepEqual(await bring(cwd, name), { code: 2, stdout: '', stderr: `hausstil: ${message}\n` })
  }
  assert.equal((await bring(cwd)).stderr, 'hausstil: Es ist keine Datei genannt: hausstil import DATEI\n')
  assert.equal((await bring(cwd, 'a', 'b')).code, 2)
})
