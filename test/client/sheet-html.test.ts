import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sheetHtml } from '../../client/src/preview/sheet-html.ts'

const parts = {
  title: 'Halle & <Bad>',
  css: 'p { margin: 0 }',
  look: 'letter',
  logo: undefined,
  images: new Map()
} as const

test('a sheet bears its images within itself and can load no other', () => {
  const images = new Map([['plan.svg', 'data:image/svg+xml;base64,PHN2Zz4=']])
  const html =
    '<img class="logo" alt=""><p><img data-image="plan.svg" alt="Plan"><img data-image="fehlt.png" alt="Foto"></p>'
  const sheet = sheetHtml({ ...parts, html, images, logo: 'data:image/png;base64,AAAA' })
  assert.ok(sheet.includes('<img class="logo" src="data:image/png;base64,AAAA" alt="">'))
  assert.ok(sheet.includes('<img src="data:image/svg+xml;base64,PHN2Zz4=" alt="Plan"><img src="" alt="Foto">'))
  assert.ok(sheet.includes("default-src 'none'; style-src 'unsafe-inline'; img-src data:"))
  assert.ok(sheet.includes('<title>Halle &amp; &lt;Bad></title>'))
})

test('a house without a logo has none', () => {
  assert.ok(sheetHtml({ ...parts, html: '<img class="logo" alt="">' }).includes('<img hidden alt="">'))
})
