import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRelease } from '../../server/src/core/release/is-release.ts'

const releases: readonly (readonly [path: string, source?: string])[] = [
  ['/a/mai.pm.md'],
  ['/a/MAI.PM.MD'],
  ['/a/pressemitteilungen/mai.md'],
  ['/a/Pressemitteilung/2026/mai.markdown'],
  ['C:\\a\\Pressemitteilungen\\mai.md'],
  ['/a/mai.md', '---\ntyp: pressemitteilung\n---\n'],
  ['/a/mai.md', '\uFEFF---\r\ndatum: 2026-03-24\r\ntyp: "Pressemitteilung"  # für Hausstil\r\n---\r\n'],
  ['/a/pressemitteilungen/README.pm.md']
]

const others: readonly (readonly [path: string, source?: string])[] = [
  ['/a/mai.md'],
  ['/a/mai.pm.txt'],
  ['/a/pressemitteilungen/README.md'],
  ['/a/pressemitteilungen/changelog.md'],
  ['/a/pressemitteilungen/mai.docx'],
  ['/a/pressemitteilungen-alt/mai.md'],
  ['/a/pressemitteilungen.md'],
  ['/a/mai.md', 'typ: pressemitteilung'],
  ['/a/mai.md', '---\ntyp: notiz\n---\n\ntyp: pressemitteilung\n'],
  ['/a/mai.md', '---\nkopf:\n  typ: pressemitteilung\n---\n'],
  ['/a/mai.md', '---\ntyp: pressemitteilungen\n---\n'],
  ['/a/mai.md', '---\ntyp: pressemitteilung\n'],
  ['/a/mai.txt', '---\ntyp: pressemitteilung\n---\n']
]

for (const [path, source = ''] of releases) {
  test(`${path} ${JSON.stringify(source)} is a release`, () => assert.equal(isRelease(path, source), true))
}
for (const [path, source = ''] of others) {
  test(`${path} ${JSON.stringify(source)} is none`, () => assert.equal(isRelease(path, source), false))
}

test('globs in force take the place of the folders', () => {
  const isListed = (path: string): boolean => path.startsWith('/presse/')
  assert.equal(isRelease('/presse/README.md', '', isListed), true)
  assert.equal(isRelease('/a/pressemitteilungen/mai.md', '', isListed), false)
  assert.equal(isRelease('/a/mai.pm.md', '', isListed), true)
})
