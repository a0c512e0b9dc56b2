import type { Letterhead } from '../../../../server/src/lsp/protocol.ts'
import { cleaned, copy, forMail } from './copy.ts'
import { showCut } from './cut.ts'
import { showLetterhead } from './letterhead.ts'
import type { FromPage, Look, PageState, ToPage } from './messages.ts'
import { patch } from './patch.ts'
import { blockAt, offsetAtTop, scrollToOffset, stretchOf, wordsBefore } from './places.ts'
import { Told } from './told.ts'
import { Tooltip } from './tooltip.ts'

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void
  getState(): PageState | undefined
  setState(state: PageState): void
}

/** Positions of the slider, in characters that are left; 0: all. */
const CUTS = [0, 1500, 600, 280]

const vscode = acquireVsCodeApi()
const toolbar = element('toolbar')
const sheet = element('sheet')
const letterhead = element('letterhead')
const release = element('release')
const figures = element('figures')
const cutText = element('cut-text')
const slider = element('cut') as HTMLInputElement
const cutLine = slider.dataset.line ?? ''
const marks = element('marks') as HTMLInputElement
const looks = [...toolbar.querySelectorAll<HTMLInputElement>('input[name="look"]')]
const tooltip = new Tooltip(element('tooltip'), release)
const copied = new Told(element('copy'), element('told'))

let state: PageState = { uri: '', look: 'letter', cut: 0, marks: true, ...vscode.getState() }
let text = ''
let head: Letterhead = { mailLines: [] }
let caret = -1
/** Where the page itself scrolled to last; the event for that is no news. */
let ledTo = -1
applyState()

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.kind) {
    case 'show':
      keep({ uri: data.uri })
      if (text !== data.text) copied.clear()
      text = data.text
      head = data.letterhead
      showLetterhead(letterhead, head, state.look)
      patch(release, data.html)
      loadImages(data.images)
      showCut(release, state.cut, cutLine)
      tooltip.update(data.findings)
      figures.textContent = data.figures
      sheet.hidden = false
      showCaret(false)
      break
    case 'scroll':
      scrollToOffset(release, data.offset, toolbar.offsetHeight)
      ledTo = window.scrollY
      break
    case 'caret':
      caret = data.offset
      showCaret(true)
      break
    case 'gone':
      release.replaceChildren()
      sheet.hidden = true
      figures.textContent = data.text
  }
})

window.addEventListener('scroll', () => {
  tooltip.hide()
  if (Math.abs(window.scrollY - ledTo) < 2) return
  ledTo = -1
  vscode.postMessage({ kind: 'scrolled', offset: offsetAtTop(release, toolbar.offsetHeight) })
})

release.addEventListener('click', (event) => {
  const { target, clientX, clientY } = event
  if (!(target instanceof Element)) return
  // A link is opened on purpose only.
  if (target.closest('a')) {
    if (event.ctrlKey || event.metaKey) return
    event.preventDefault()
  }
  // Words are being selected to be copied.
  if (!getSelection()?.isCollapsed) return
  goto(target, clientX, clientY)
})

release.addEventListener('keydown', ({ key, target }) => {
  if (key === 'Enter' && target instanceof Element && target.matches('mark')) goto(target)
})

for (const look of looks) look.addEventListener('change', () => change({ look: look.value as Look }))
slider.addEventListener('input', () => change({ cut: CUTS[slider.valueAsNumber] ?? 0 }))
marks.addEventListener('change', () => change({ marks: marks.checked }))

element('copy').addEventListener('click', async () => {
  await copy(text, state.look === 'mail' ? undefined : forMail(release, head))
  copied.tell()
  vscode.postMessage({ kind: 'copied' })
})

element('print').addEventListener('click', () => {
  const logo = letterhead.querySelector('img')
  const paper = document.createElement('div')
  const above = letterhead.cloneNode(true) as HTMLElement
  for (const image of above.querySelectorAll('img')) image.remove()
  paper.append(above, cleaned(release))
  above.id = 'letterhead'
  if (logo) above.prepend(Object.assign(document.createElement('img'), { className: 'logo', alt: '' }))
  vscode.postMessage({ kind: 'print', html: paper.innerHTML, look: state.look })
})

// What gets the focus is scrolled to where nothing covers it. Padding of the page would do so too, yet push the toolbar's own buttons.
const covering = new ResizeObserver(() => {
  release.style.setProperty('--above', `${toolbar.offsetHeight}px`)
  release.style.setProperty('--below', `${coveredBelow()}px`)
})
for (const one of [toolbar, figures, document.documentElement]) covering.observe(one)

vscode.postMessage({ kind: 'ready' })

function goto(target: Element, x?: number, y?: number): void {
  const [finding] = tooltip.findingsAt(target)
  if (finding) {
    vscode.postMessage({ kind: 'goto', offset: finding.start })
    return
  }
  const block = target.closest('[data-start]')
  if (!block) return
  const [start, end] = stretchOf(block)
  const before = x === undefined || y === undefined ? '' : wordsBefore(block, x, y)
  vscode.postMessage({ kind: 'goto', offset: start, end, before })
}

function change(part: Partial<PageState>): void {
  keep(part)
  applyState()
}

function keep(part: Partial<PageState>): void {
  state = { ...state, ...part }
  vscode.setState(state)
}

function applyState(): void {
  if (document.body.dataset.look !== state.look) showLetterhead(letterhead, head, state.look)
  document.body.dataset.look = state.look
  showCut(release, state.cut, cutLine)
  release.classList.toggle('unmarked', !state.marks)
  for (const look of looks) look.checked = look.value === state.look
  slider.value = String(Math.max(0, CUTS.indexOf(state.cut)))
  marks.checked = state.marks
  tooltip.isOn = state.marks
  const words = slider.dataset.texts?.split('|')[slider.valueAsNumber] ?? ''
  slider.setAttribute('aria-valuetext', words)
  cutText.textContent = words
}

function loadImages(base: string): void {
  for (const image of release.querySelectorAll<HTMLImageElement>('img[data-image]')) {
    image.src = new URL(image.dataset.image ?? '', base).href
  }
}

/** Shows which block the caret is in; brings it into view where the writer moved there. */
function showCaret(isMoved: boolean): void {
  for (const block of release.querySelectorAll('.here')) block.classList.remove('here')
  const block = caret < 0 ? undefined : blockAt(release, caret)
  block?.classList.add('here')
  if (!isMoved || !block) return
  const { top, bottom } = block.getBoundingClientRect()
  if (bottom > toolbar.offsetHeight && top < window.innerHeight - coveredBelow()) return
  block.scrollIntoView({ block: 'center' })
  ledTo = window.scrollY
}

/** How much of the window the figures cover, in pixels; nothing where they stand below the text. */
function coveredBelow(): number {
  return getComputedStyle(figures).position === 'fixed' ? figures.offsetHeight : 0
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no #${id}`)
  return found
}
