// The preview as a person sees it: in a real browser window, driven by mouse and keyboard.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, beforeEach, test } from 'node:test'
import { once, openFolder } from './support.mjs'

const image = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>'
const filler = 'Die Halle bleibt auch im Winter geöffnet und wird jeden Abend geheizt. '
const release = `---
typ: pressemitteilung
datum: 2026-03-25
nummer: 42/2026
sperrfrist: 2026-03-25T10:00
---

# Halle <b onclick="document.title='x'">öffnet</b> &lt;script&gt;document.title='x'&lt;/script&gt;

**Lindau.** Die neue Halle öffnet am Mittwoch, 25. März 2026. „Wir freuen uns,“ sagte Bürgermeisterin Erika Beispiel.

<script>document.title = 'x'</script>

<img src="x" onerror="document.title='x'"> [Klick](javascript:document.title='x') ![Plan](plan.svg) ![Fern](https://www.example.org/fern.png) [Netz](https://www.example.org/netz)

${Array.from({ length: 40 }, (_, i) => `Absatz ${i + 1}. ${filler.repeat(3)}`).join('\n\n')}
`
/** A draft in a narrow column: long words, and something to be filled in in each paragraph. */
const draft = `# Notfallversorgung: Krankenhausreform verzögert Rettungswache

**Lindau.** ${filler.repeat(3)}

${Array.from({ length: 20 }, (_, i) => `Absatz ${i + 1}. ${filler}Es fragt [Name]. ${filler}`).join('\n\n')}

| Jahr | Mitte | Einsätze |
| --- | :---: | ---: |
| 2025 | ja | 1.200 |
`

let window
let page
let frame

beforeEach(
  once(async () => {
    const house = '{ "organisation": { "name": "Stadt Lindau", "logo": "plan.svg" } }'
    window = await openFolder({
      files: { 'halle.pm.md': release, 'entwurf.pm.md': draft, 'plan.svg': image, '.hausstil.json': house },
      open: 'halle.pm.md'
    })
    page = window.page
    await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 })
    await window.command('Hausstil: Open Preview')
    frame = window.preview()
    await frame.locator('#release h1').waitFor()
  })
)

after(() => window?.stop())

test('a release stands under the head of its house', async () => {
  const lines = await frame.locator('#letterhead p').allTextContents()
  assert.deepEqual(lines, [
    'Stadt Lindau',
    'Pressemitteilung Nr. 42/2026',
    '25. März 2026',
    'Sperrfrist: 25. März 2026, 10:00 Uhr'
  ])
  await frame.locator('#letterhead img').waitFor()
  const widths = await frame.locator('#sheet img').evaluateAll((images) => images.map((i) => i.naturalWidth))
  assert.deepEqual(widths, [40, 40], 'logo and image are loaded from the workspace')
  assert.equal(await frame.locator('.image').textContent(), 'Fern')
})

test('what tries to run stays text or is gone', async () => {
  assert.match((await frame.locator('h1').textContent()) ?? '', /<script>document\.title='x'<\/script>$/u)
  assert.equal(await frame.locator('#sheet script, #sheet [onclick], #sheet [onerror]').count(), 0)
  assert.equal(await frame.locator('#sheet a[href^="javascript"]').count(), 0)
  assert.equal(await frame.locator('body').evaluate(() => document.title), 'Preview')
})

test('a finding explains itself under the pointer', async () => {
  await frame.locator('#release p mark').filter({ hasText: ',' }).first().hover()
  await frame.locator('#tooltip').filter({ hasText: 'quote-comma' }).waitFor()
})

test('the slider shows what an editor leaves', async () => {
  const slider = frame.locator('#cut')
  await slider.focus()
  await slider.press('ArrowRight')
  await slider.press('ArrowRight')
  assert.equal(await frame.locator('#cut-text').textContent(), '600 characters')
  const paragraph = (text) => frame.locator('#release p').filter({ hasText: text })
  const colour = (text) => paragraph(text).evaluate((p) => getComputedStyle(p).color)
  const grey = await colour('Absatz 9.')
  const ink = await colour('Absatz 1.')
  assert.notEqual(ink, grey)
  // The paragraph that it runs through, of which nothing is left at 280 characters.
  assert.equal(await paragraph('Absatz 2.').getAttribute('data-gone'), '280')
  const lines = await frame.locator('#release [data-cut-line]').evaluateAll((places) =>
    places.map((place) => ({
      in: place.closest('p')?.textContent?.slice(0, 9),
      around: getComputedStyle(place.closest('p')).color,
      from: getComputedStyle(place).color,
      says: getComputedStyle(place, '::before').content
    }))
  )
  assert.deepEqual(lines, [{ in: 'Absatz 2.', around: ink, from: grey, says: '"cut from here on"' }])
  assert.match(await paragraph('Absatz 2.').ariaSnapshot(), /cut from here on/u)
  await slider.press('Home')
  assert.equal(await colour('Absatz 9.'), ink)
  assert.equal(await frame.locator('#release [data-cut-line]').count(), 0)
})

test('findings that are not shown explain nothing and are no stops of the keyboard', async () => {
  await frame.locator('#marks').uncheck()
  const finding = frame.locator('#release p mark').filter({ hasText: ',' }).first()
  await finding.hover()
  assert.equal(await frame.locator('#tooltip').isHidden(), true)
  assert.equal(await frame.locator('mark[tabindex]').count(), 0)
  await frame.locator('#marks').check()
  await frame.locator('#sheet').hover({ position: { x: 1, y: 1 } })
  await finding.hover()
  await frame.locator('#tooltip').filter({ hasText: 'quote-comma' }).waitFor()
})

test('a click goes to the source, to the word', async () => {
  // The text of the click: the caret lands behind „Lindau. Die neue Halle“ in its line.
  const lead = frame.locator('#release p').first()
  const place = await lead.evaluate((p) => {
    const node = [...p.childNodes].find((n) => n.textContent?.includes('neue Halle'))
    const range = document.createRange()
    const at = (node?.textContent ?? '').indexOf('Halle') + 2
    range.setStart(node ?? p, at)
    range.setEnd(node ?? p, at)
    const { x, y, height } = range.getBoundingClientRect()
    const box = p.getBoundingClientRect()
    return { x: x - box.x, y: y - box.y + height / 2 }
  })
  await lead.click({ position: place })
  const line = release.split('\n').findIndex((l) => l.startsWith('**Lindau'))
  const column = (release.split('\n')[line] ?? '').indexOf('Halle') + 2
  await page.getByText(`Ln ${line + 1}, Col ${column + 1}`, { exact: true }).waitFor()
})

test('what is typed is there at once, and the place on the page is kept', async () => {
  const paragraph = frame.locator('#release p').filter({ hasText: 'Absatz 20.' })
  await paragraph.scrollIntoViewIfNeeded()
  await paragraph.click()
  const line = release.split('\n').findIndex((l) => l.startsWith('Absatz 20.')) + 1
  await page.getByText(new RegExp(`^Ln ${line}, `, 'u')).waitFor()
  await page.locator('.monaco-editor.focused').waitFor()
  const before = await frame.locator('body').evaluate(() => scrollY)
  await page.keyboard.type('Neu: ')
  await paragraph.filter({ hasText: 'Neu: ' }).waitFor()
  assert.ok(Math.abs((await frame.locator('body').evaluate(() => scrollY)) - before) < 3)
})

test('news is shown within 100 ms, and what reads the same is not touched', async () => {
  const body = frame.locator('body')
  await body.evaluate(() => {
    window.delays = []
    for (const block of document.querySelectorAll('#release > *')) block.isOld = true
    addEventListener('message', ({ data }) => {
      const at = performance.now()
      // Behind the next frame, when it is on the screen.
      if (data.kind === 'show')
        requestAnimationFrame(() => setTimeout(() => window.delays.push(performance.now() - at)))
    })
  })
  for (let word = 1; word <= 8; word++) {
    await page.keyboard.type(`Wort${word} `)
    await frame
      .locator('#release p')
      .filter({ hasText: `Wort${word} ` })
      .waitFor()
  }
  const { delays, fresh } = await body.evaluate(() => ({
    delays: window.delays,
    fresh: [...document.querySelectorAll('#release > *')].filter((block) => !block.isOld).map((b) => b.textContent)
  }))
  assert.ok(delays.length >= 4, `${delays.length} news`)
  // A machine that does much else has the page wait for its turn: the quickest quarter says what the page itself takes.
  const [quick] = delays.sort((a, b) => a - b).slice(delays.length / 4)
  assert.ok(quick <= 100, `three of four took more than ${quick} ms`)
  assert.equal(fresh.length, 1)
  assert.match(fresh[0], /Neu: Wort1 Wort2 /u)
})

test('the page follows the caret and the scrolling of the editor', async () => {
  const isSeen = (text) => async () =>
    frame
      .locator('#release p')
      .filter({ hasText: text })
      .first()
      .evaluate((p) => p.getBoundingClientRect().bottom > 0 && p.getBoundingClientRect().top < innerHeight)
  await page.keyboard.press('Control+End')
  await until(isSeen('Absatz 40.'))
  await frame.locator('#release .here').filter({ hasText: 'Absatz 40.' }).waitFor()
  await page.keyboard.press('Control+Home')
  await until(isSeen('Die neue Halle'))
})

test('the editor follows the page', async () => {
  await frame.locator('body').evaluate(() => scrollTo(0, document.body.scrollHeight))
  await page.locator('.view-line').filter({ hasText: 'Absatz 36.' }).first().waitFor()
})

test('formatted text is copied without what the preview adds, and nothing moves under the pointer', async () => {
  const places = () => frame.locator('#toolbar *').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x))
  const before = await places()
  await frame.locator('#copy').click()
  await frame.locator('#told').filter({ hasText: 'Copied' }).waitFor()
  assert.deepEqual(await places(), before)
  await frame.locator('#copy').filter({ hasText: 'Copied' }).waitFor()
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item.getType('text/html')).text()
  })
  assert.match(
    html,
    /^<p>.*?<\/p><h1>Halle öffnet &lt;script&gt;document\.title='x'&lt;\/script&gt;<\/h1>\s*<p><strong>Lindau\.<\/strong>/u
  )
  // The same head as that of the text, with the embargo above all.
  const head = html.slice(0, html.indexOf('<h1>')).replaceAll('<br>', '\n')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  assert.match(head, /<strong>Sperrfrist: 25\. März 2026, 10:00 Uhr<\/strong>/u)
  assert.equal(head.replaceAll(/<[^>]*>/gu, ''), text.split('\n\n', 1)[0])
  assert.match(html, /„Wir freuen uns,“ sagte Bürgermeisterin Erika Beispiel\./u)
  assert.match(html, /\[Plan\] \[Fern\] <a href="https:\/\/www\.example\.org\/netz">Netz<\/a>/u)
  assert.doesNotMatch(html, /<mark|<span|<img|data-|style=|onerror=|javascript:/u)
  // Soon the text is another, and then it would not be true.
  await frame.locator('#copy:not(.told)').waitFor()
  assert.equal(await frame.locator('#told').textContent(), '')
})

test('a preview that is opened in the middle of a text begins there', async () => {
  await page.locator('.tab').filter({ hasText: 'Preview: ' }).click()
  await window.command('View: Close Editor')
  await page.locator('.tab').filter({ hasText: 'Preview: ' }).waitFor({ state: 'detached' })
  await window.command('Hausstil: Open Preview')
  frame = window.preview()
  const paragraph = frame.locator('#release p').filter({ hasText: 'Absatz 38.' })
  await paragraph.waitFor()
  await until(() =>
    paragraph.evaluate((p) => p.getBoundingClientRect().bottom > 0 && p.getBoundingClientRect().top < innerHeight)
  )
})

test('a mail is copied as its text', async () => {
  await frame.locator('label').filter({ hasText: 'Mail' }).click()
  await frame.locator('#copy').click()
  await frame.locator('#told').filter({ hasText: 'Copied' }).waitFor()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  assert.match(
    text,
    /^Stadt Lindau\nPressemitteilung Nr\. 42\/2026 vom 25\. März 2026\nSperrfrist: .*\n\nHalle öffnet/u
  )
  assert.match(text, /\nLindau\. Die neue Halle/u)
  // What is seen is what is sent.
  const head = await frame.locator('#letterhead p').allTextContents()
  assert.equal(head.join('\n'), text.split('\n\n', 1)[0])
})

test('printed from a window that works elsewhere it is one file, where a person wants it', async () => {
  await frame.locator('label').filter({ hasText: 'Letterhead' }).click()
  await frame.locator('#print').click()
  const input = page.locator('.quick-input-widget input').first()
  await input.waitFor()
  // The box is there before what it proposes.
  await until(async () => /\/Halle-öffnet-.*\.html$/u.test(await input.inputValue()))
  await input.fill(window.place('blatt.html'))
  await page.keyboard.press('Enter')
  await window.status('Saved. Open the file in a browser to print it.')
  const sheet = readFileSync(window.place('blatt.html'), 'utf8')
  assert.match(sheet, /default-src 'none'; style-src 'unsafe-inline'; img-src data:/u)
  assert.equal(sheet.match(/src="data:image\/svg\+xml;base64,/gu)?.length, 2, 'logo and image')
  assert.match(sheet, /Pressemitteilung Nr\. 42\/2026/u)
  assert.match(sheet, /<a [^>]*data-address="https:\/\/www\.example\.org\/netz"/u, 'for paper that shows a mail')
  assert.doesNotMatch(sheet, /<script|<mark|onerror=|javascript:/u)
})

test('the slider and the looks obey keys alone', async () => {
  const cut = frame.locator('#cut')
  await frame.locator('input[name="look"]:checked').focus()
  await page.keyboard.press('ArrowRight')
  await frame.locator('body[data-look="web"]').waitFor()
  await page.keyboard.press('Tab')
  const told = []
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Home']) {
    await page.keyboard.press(key)
    told.push(await cut.getAttribute('aria-valuetext'))
  }
  assert.deepEqual(told, ['whole text', '1,500 characters', '600 characters', '280 characters', 'whole text'])
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('ArrowLeft')
  await frame.locator('body[data-look="letter"]').waitFor()
})

test('nothing moves by itself, and all can be told from its background in high contrast', async () => {
  const moving = await frame.locator('*').evaluateAll(
    (all) =>
      all.filter((one) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one)
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth'
      }).length
  )
  assert.equal(moving, 0)
  const themes = () => page.locator('.quick-input-list .monaco-list-row.focused')
  const choose = async (name) => {
    await window.command('Preferences: Color Theme')
    await page.locator('.quick-input-widget input').first().fill(name)
    await themes().filter({ hasText: name }).waitFor()
    await page.keyboard.press('Enter')
  }
  await choose('Dark High Contrast')
  try {
    await frame.locator('body.vscode-high-contrast').waitFor()
    const contrast = await frame
      .locator('#release p')
      .first()
      .evaluate((p) => {
        const light = (colour) => {
          const [r, g, b] = (colour.match(/[\d.]+/gu) ?? []).slice(0, 3).map((v) => {
            const share = Number(v) / 255
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
          })
          return 0.2126 * r + 0.7152 * g + 0.0722 * b
        }
        const [one, two] = [
          getComputedStyle(p).color,
          getComputedStyle(document.querySelector('#sheet')).backgroundColor
        ]
        const [high, low] = [light(one), light(two)].sort((a, b) => b - a)
        return (high + 0.05) / (low + 0.05)
      })
    assert.ok(contrast > 15, `${contrast}`)
  } finally {
    await choose('Dark Modern')
  }
})

test('all of it has names and can be reached by keyboard', async () => {
  const unnamed = await frame
    .locator('button, input')
    .evaluateAll((all) =>
      all.filter((one) => !one.textContent?.trim() && !one.labels?.[0]?.textContent?.trim()).map((one) => one.id)
    )
  assert.deepEqual(unnamed, [])
  assert.equal(await frame.locator('main h1').count(), 1)
  assert.ok((await frame.locator('mark[tabindex="0"]').count()) > 0)
})

test('in a narrow, low window, or a magnified one, nothing is cut off and the text has room', async () => {
  const isCutOff = () =>
    frame.locator('#toolbar').evaluate((bar) => {
      const edge = document.documentElement.clientWidth
      return [bar, ...bar.querySelectorAll('*')].some((one) => one.getBoundingClientRect().right > edge + 1)
    })
  await inSmallWindow({ width: 560, height: 450 }, async () => {
    assert.equal(await isCutOff(), false)
    assert.equal(await frame.locator('#figures').evaluate((figures) => getComputedStyle(figures).position), 'static')
  })
})

test('keys and commands for the release work from within the preview, which stays where it is', async () => {
  await frame.locator('#marks').focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.press('b')
  await window.status(/places? fixed/u)
  assert.equal(await page.locator('.editor-group-container').count(), 2)
  await page.locator('.tab.active').filter({ hasText: 'Preview' }).waitFor()
  await page.keyboard.press('Control+Z')
  await frame.locator('#marks').focus()
  await window.command('Hausstil: Save for Readers As')
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Word' }).waitFor()
  await window.dismiss()
})

test('of two editors the preview follows the one that was used last, and leads back to it', async () => {
  const here = (text) => frame.locator('#release .here').filter({ hasText: text }).waitFor()
  const groups = page.locator('.editor-group-container')
  const focused = page.locator('.editor-group-container.active .monaco-editor.focused')
  await window.group(1)
  await page.keyboard.press('Control+End')
  await here('Absatz 40.')
  await page.keyboard.press('Control+\\')
  await groups.nth(2).waitFor()
  await focused.waitFor()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+ArrowDown')
  await until(() => frame.locator('#release h1').evaluate((h1) => h1.classList.contains('here')))
  await window.group(1)
  await here('Absatz 40.')
  await window.group(2)
  await until(() => frame.locator('#release h1').evaluate((h1) => h1.classList.contains('here')))
  await frame.locator('#release p').first().click()
  // Until the click has led there, the group is active from before, and the preview might be closed instead.
  await window.status(`Ln ${lineOf(release, '**Lindau.**')},`)
  await until(() => groups.nth(1).evaluate((group) => group.classList.contains('active')))
  await window.group(2)
  await window.command('View: Close Editor')
  await until(async () => (await groups.count()) === 2)
})

test('a draft that is copied, printed or saved for readers is told to be one, and the place is shown', async () => {
  await window.group(1)
  await window.open('entwurf.pm.md')
  await frame.locator('#release h1').filter({ hasText: 'Notfallversorgung' }).waitFor()
  await frame.locator('#copy').click()
  // Under test VS Code shows no notification by itself.
  await window.command('Notifications: Show Notifications')
  const told = (done) =>
    page
      .locator('.notification-list-item')
      .filter({ hasText: `${done}. Do not send it yet: the text still says [Name].` })
  await told('Copied').waitFor()
  const input = page.locator('.quick-input-widget input').first()
  const saveAs = async (name) => {
    await input.waitFor()
    // The box is there before what it proposes.
    await until(async () => /\/.*\.(?:html|txt)$/u.test(await input.inputValue()))
    await input.fill(window.place(name))
    await page.keyboard.press('Enter')
  }
  await frame.locator('#print').click()
  await saveAs('entwurf.html')
  await window.command('Notifications: Show Notifications')
  await told('Saved for printing').waitFor()
  await window.command('Hausstil: Save for Readers As')
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Plain text' }).click()
  await saveAs('entwurf.txt')
  await window.command('Notifications: Show Notifications')
  await told('Saved as entwurf.txt').waitFor()
  await told('Copied').getByRole('button', { name: 'Show' }).click()
  const line = lineOf(draft, '[Name]')
  const column = (draft.split('\n')[line - 1] ?? '').indexOf('[Name]') + 1
  await page.getByText(`Ln ${line}, Col ${column}`, { exact: true }).waitFor()
  await page.locator('.markers-panel').waitFor()
  await window.command('View: Hide Panel')
})

test('columns of a table stand as Markdown says', async () => {
  const aligned = await frame.locator('th, td').evaluateAll((cells) => cells.map((c) => getComputedStyle(c).textAlign))
  const plain = aligned.map((value) => value.replace('-webkit-', ''))
  assert.deepEqual(plain, ['left', 'center', 'right', 'start', 'center', 'right'])
})

test('in a narrow window the words of a headline are whole', async () => {
  await inSmallWindow({ width: 640, height: 620 }, async () => {
    const broken = await frame.locator('#release h1').evaluate((h1) => {
      const range = document.createRange()
      const text = h1.firstChild
      return [...text.textContent.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        return range.getClientRects().length > 1 ? [word] : []
      })
    })
    assert.deepEqual(broken, [])
  })
})

test('nothing covers what has the focus', async () => {
  await inSmallWindow({ width: 640, height: 620 }, async () => {
    const marks = frame.locator('mark[tabindex="0"]')
    const isCovered = () =>
      frame.locator('mark:focus').evaluate((mark) => {
        const { top, bottom } = mark.getBoundingClientRect()
        const [bar, figures] = ['toolbar', 'figures'].map((id) => document.getElementById(id).getBoundingClientRect())
        return top < bar.bottom || bottom > figures.top
      })
    const steps = (await marks.count()) - 1
    await marks.first().focus()
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let i = 1; i <= steps; i++) {
        await page.keyboard.press(key)
        assert.equal(await isCovered(), false, `${key}, ${i}`)
      }
    }
  })
})

async function inSmallWindow(size, run) {
  const before = page.viewportSize() ?? assert.fail()
  await page.keyboard.press('Control+b')
  await page.setViewportSize(size)
  try {
    await until(async () => (await frame.locator('body').evaluate(() => innerWidth)) < size.width / 1.9)
    await run()
  } finally {
    await page.setViewportSize(before)
    await page.keyboard.press('Control+b')
  }
}

/** The number of the first line with this. */
function lineOf(text, part) {
  return text.split('\n').findIndex((line) => line.includes(part)) + 1
}

/** Looks again with each frame until it is so. */
async function until(isSo) {
  for (const end = Date.now() + 20_000; !(await isSo()); ) {
    assert.ok(Date.now() < end, 'it never was')
    await frame.locator('body').evaluate(() => new Promise(requestAnimationFrame))
  }
}
