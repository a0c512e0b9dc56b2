import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { corpusReleases } from '../support/corpus.ts'
import { call, folderWith } from './call.ts'
import { installation as shipped } from './shipped.ts'

/** One pixel, as small as a PNG can be. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)

const house = '{ "organisation": { "name": "Stadt Musterau", "logo": "wappen.png" } }'

const release = `\uFEFF---
typ: pressemitteilung
datum: 2026-05-05
nummer: 42/2026
sperrfrist: 2026-05-05T10:00
---

# Stadt öffnet das *neue* Bad

**Musterau.** Das Bad öffnet am Samstag. <!-- intern -->
Der Eintritt kostet [weniger][p] als zuvor.[^1]

![Das Becken](bilder/das%20becken.png)

3. Morgens & abends
4. Für **Gäste**

| Tag | Zeit |
| --- | ---: |
| Montag | 8 Uhr |

<script>alert(1)</script>

[Klick](javascript:alert(1))

[p]: https://www.example.org/preise
[^1]: Kinder zahlen nichts.
`

const bring = (cwd: string, ...argv: string[]) => call(cwd, ['render', ...argv], { installation: shipped })

const files = { 'a.pm.md': release, '.hausstil.json': house, 'wappen.png': pixel, 'bilder/das becken.png': pixel }

test('render writes the text of a mail', async (t) => {
  const cwd = folderWith(t, files)
  const { code, stdout, stderr } = await bring(cwd, 'a.pm.md', '--to', 'txt')
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '' })
  assert.equal(
    stdout,
    `Stadt Musterau
Pressemitteilung Nr. 42/2026 vom 5. Mai 2026
Sperrfrist: 5. Mai 2026, 10:00 Uhr

Stadt öffnet das neue Bad

Musterau. Das Bad öffnet am Samstag. Der Eintritt kostet weniger (https://www.example.org/preise) als zuvor.[1]

[Das Becken]

3. Morgens & abends
4. Für Gäste

Tag | Zeit
Montag | 8 Uhr

Klick

[1] Kinder zahlen nichts.
`
  )
})

test('render writes a page that needs no other file and runs nothing', async (t) => {
  const cwd = folderWith(t, files)
  assert.deepEqual(await bring(cwd, 'a.pm.md', '--to', 'html', '-o', 'a.html'), { code: 0, stdout: '', stderr: '' })
  const html = readFileSync(join(cwd, 'a.html'), 'utf8')
  assert.match(html, /^<!doctype html>\s*<html lang="de-DE">/u)
  assert.match(html, /<title>Stadt öffnet das neue Bad<\/title>/u)
  assert.match(html, /<h1>Stadt öffnet das <em>neue<\/em> Bad<\/h1>/u)
  assert.match(html, /<a href="https:\/\/www\.example\.org\/preise">weniger<\/a>/u)
  assert.match(html, /Kinder zahlen nichts\./u)
  assert.doesNotMatch(html, /script|javascript:|intern/iu)
  const images = [...html.matchAll(/<img[^>]*? src="([^"]*)"/gu)].map((m) => m[1])
  assert.deepEqual(images, Array(2).fill(`data:image/png;base64,${pixel.toString('base64')}`))
})

test('the links of notes lead to them and back', async (t) => {
  const cwd = folderWith(t, files)
  await bring(cwd, 'a.pm.md', '--to', 'html', '-o', 'a.html')
  const html = readFileSync(join(cwd, 'a.html'), 'utf8')
  const targets = [...html.matchAll(/ (?:href="#|aria-describedby=")([^"]+)"/gu)].map((m) => m[1] ?? '')
  assert.equal(targets.length, 3, 'the note, the way back, and what the note is for a screen reader')
  for (const target of targets) assert.equal(html.split(` id="${target}"`).length, 2, target)
})

test('render writes a Word document with lists, links, notes and images of its own', async (t) => {
  const cwd = folderWith(t, files)
  assert.deepEqual(await bring(cwd, 'a.pm.md', '--to', 'docx', '-o', 'a.docx'), { code: 0, stdout: '', stderr: '' })
  const { document, relations, notes, media } = unpack(readFileSync(join(cwd, 'a.docx')))
  assert.equal(
    textOf(document),
    'Stadt Musterau|Pressemitteilung Nr. 42/2026 vom 5. Mai 2026|Sperrfrist: 5. Mai 2026, 10:00 Uhr|' +
      'Stadt öffnet das neue Bad|Musterau. Das Bad öffnet am Samstag. Der Eintritt kostet weniger als zuvor.|' +
      'Morgens & abends|Für Gäste|Tag|Zeit|Montag|8 Uhr|Klick'
  )
  assert.match(document, /<w:pStyle w:val="Heading1"\/>/u)
  assert.match(document, /<w:numPr>/u)
  assert.match(relations, /Target="https:\/\/www\.example\.org\/preise"/u)
  assert.doesNotMatch(relations, /javascript:/u)
  assert.equal(textOf(notes), 'Kinder zahlen nichts.')
  assert.equal(media.length, 1, 'the same bytes lie in it once')
})

test('a Word document names the house as who wrote it, and without one nobody', async (t) => {
  const cwd = folderWith(t, { ...files, 'fremd/.hausstil.json': '{}', 'fremd/b.pm.md': release })
  const people = async (name: string) => {
    await bring(cwd, name, '--to', 'docx', '-o', 'a.docx')
    const { properties } = unpack(readFileSync(join(cwd, 'a.docx')))
    return [...properties.matchAll(/<(?:dc:creator|cp:lastModifiedBy)>([^<]*)</gu)].map((m) => m[1])
  }
  assert.deepEqual(await people('a.pm.md'), ['Stadt Musterau', 'Stadt Musterau'])
  assert.deepEqual(await people('fremd/b.pm.md'), [])
})

test('render keeps every letter and digit of a release in each form', async (t) => {
  for (const { name, text: source } of corpusReleases('clean')) {
    const cwd = folderWith(t, { 'a.pm.md': source })
    for (const form of ['txt', 'html', 'docx']) await bring(cwd, 'a.pm.md', '--to', form, '-o', `a.${form}`)
    const text = letters(readFileSync(join(cwd, 'a.txt'), 'utf8'))
    const html = readFileSync(join(cwd, 'a.html'), 'utf8')
      .replace(/<img[^>]* alt="([^"]*)"[^>]*>/gu, ' $1 ')
      .replace(/<head>.*?<\/head>|<[^>]*>|&#?\w+;/gsu, ' ')
    const docx = textOf(unpack(readFileSync(join(cwd, 'a.docx'))).document)
    // Links show their address, and lists their numbers, in the text of a mail alone.
    for (const word of html.match(/[\p{L}\d]{2,}/gu) ?? []) assert.ok(text.includes(word), `${name}: ${word}`)
    assert.equal(letters(docx), letters(html), name)
  }
})

test('render touches no release and says what is wrong', async (t) => {
  const cwd = folderWith(t, { 'a.pm.md': release })
  const wrong = async (...argv: string[]) => {
    const { code, stdout, stderr } = await bring(cwd, ...argv)
    assert.deepEqual({ code, stdout }, { code: 2, stdout: '' })
    return stderr
  }
  assert.match(await wrong('a.pm.md', '--to', 'txt', '-o', './a.pm.md'), /Das ist die Mitteilung selbst/u)
  assert.equal(readFileSync(join(cwd, 'a.pm.md'), 'utf8'), release)
  assert.match(await wrong('a.pm.md'), /--to html, --to txt oder --to docx/u)
  assert.match(await wrong('a.pm.md', '--to', 'pdf'), /möglich: html, txt, docx/u)
  assert.match(await wrong('b.pm.md', '--to', 'txt'), /b\.pm\.md: Die Datei gibt es nicht/u)
  assert.match(await wrong('a.pm.md', '--to', 'txt', '-o', 'gibt/es/nicht.txt'), /nicht\.txt: /u)
  assert.match(await wrong('a.pm.md', 'b.pm.md', '--to', 'txt'), /eine Datei auf einmal/u)
  assert.equal(existsSync(join(cwd, 'gibt')), false)
})

function unpack(docx: Uint8Array) {
  const entries = unzipSync(new Uint8Array(docx))
  const read = (path: string): string => strFromU8(entries[path] ?? new Uint8Array())
  return {
    document: read('word/document.xml'),
    properties: read('docProps/core.xml'),
    relations: read('word/_rels/document.xml.rels'),
    notes: read('word/footnotes.xml'),
    media: Object.keys(entries).filter((name) => /^word\/media\/./u.test(name))
  }
}

/** The text of a part of a Word document, its paragraphs apart. */
function textOf(xml: string): string {
  const paragraphs = xml
    .split('</w:p>')
    .map((p) => [...p.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map((m) => m[1]).join(''))
  const entities: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&apos;': "'"
  }
  return paragraphs
    .filter(Boolean)
    .join('|')
    .replace(/&\w+;/gu, (entity) => entities[entity] ?? entity)
}

function letters(text: string): string {
  return (text.match(/[\p{L}\d]+/gu) ?? []).join('')
}
