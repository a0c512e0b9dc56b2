import type { FromPage, PageState, ToPage } from './messages.ts'
import { patch } from './patch.ts'
import { scrollToOffset, sourceOffset } from './places.ts'

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void
  setState(state: PageState): void
}

const vscode = acquireVsCodeApi()
const release = element('release')
const figures = element('figures')

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.kind) {
    case 'show':
      vscode.setState({ uri: data.uri })
      patch(release, data.html)
      figures.textContent = data.figures
      break
    case 'scroll':
      scrollToOffset(release, data.offset)
      break
    case 'gone':
      release.replaceChildren()
      figures.textContent = data.text
  }
})

release.addEventListener('dblclick', ({ target }) => {
  const offset = target instanceof Element ? sourceOffset(target) : undefined
  if (offset !== undefined) vscode.postMessage({ kind: 'goto', offset })
})

vscode.postMessage({ kind: 'ready' })

function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no #${id}`)
  return found
}
