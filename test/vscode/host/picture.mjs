// Renders an SVG file as a PNG of the same size: node picture.mjs in.svg out.png
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { browser } from './places.mjs'

const [input = '', output = ''] = process.argv.slice(2)
const svg = fs.readFileSync(input, 'utf8')
const size = (/** @type {string} */ name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(svg)?.[1] ?? 128)
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'hausstil-picture-'))
const context = await chromium.launchPersistentContext(scratch, {
  executablePath: browser.executable,
  env: { ...process.env, ...browser.env },
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
  viewport: { width: size('width'), height: size('height') }
})
try {
  const page = await context.newPage()
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`)
  await page.screenshot({ path: output, omitBackground: true })
} finally {
  await context.close()
  fs.rmSync(scratch, { recursive: true, force: true })
}
