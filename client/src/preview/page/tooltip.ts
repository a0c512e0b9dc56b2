import type { PreviewFinding } from '../../../../server/src/lsp/protocol.ts'

/** Explains the finding under the pointer or the focus, as long as findings are shown. */
export class Tooltip {
  readonly #box: HTMLElement
  readonly #release: HTMLElement
  #findings: readonly PreviewFinding[] = []
  #isOn = true

  constructor(box: HTMLElement, release: HTMLElement) {
    this.#box = box
    this.#release = release
    release.addEventListener('pointerover', ({ target }) => this.#show(target))
    release.addEventListener('focusin', ({ target }) => this.#show(target))
    release.addEventListener('pointerleave', () => this.hide())
    release.addEventListener('focusout', () => this.hide())
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.hide()
    })
  }

  /** Takes up the findings of what is shown now. */
  update(findings: readonly PreviewFinding[]): void {
    this.#findings = findings
    this.#reach()
  }

  /** Whether findings are shown: marks that are not seen explain nothing either. */
  set isOn(isOn: boolean) {
    this.#isOn = isOn
    this.#reach()
  }

  hide(): void {
    this.#box.hidden = true
  }

  /** The findings that an element of the page is marked with. */
  findingsAt(target: EventTarget | null): readonly PreviewFinding[] {
    if (!this.#isOn) return []
    const mark = target instanceof Element ? target.closest('mark') : null
    const indexes = mark?.getAttribute('data-findings')?.split(' ') ?? []
    return indexes.flatMap((index) => this.#findings[Number(index)] ?? [])
  }

  /** The marks can be reached by keyboard, each finding once. */
  #reach(): void {
    let last = ''
    for (const mark of this.#release.querySelectorAll('mark')) {
      const here = this.#isOn ? (mark.getAttribute('data-findings') ?? '') : ''
      if (here === last) mark.removeAttribute('tabindex')
      else mark.setAttribute('tabindex', '0')
      if (this.#isOn) mark.setAttribute('aria-describedby', this.#box.id)
      else mark.removeAttribute('aria-describedby')
      last = here
    }
    this.hide()
  }

  #show(target: EventTarget | null): void {
    const findings = this.findingsAt(target)
    if (findings.length === 0 || !(target instanceof Element)) {
      this.hide()
      return
    }
    const lines = findings.map(({ message, severity, rule }) => {
      const paragraph = document.createElement('p')
      paragraph.dataset.severity = severity
      const name = document.createElement('code')
      name.textContent = rule
      paragraph.append(`${message} `, name)
      return paragraph
    })
    this.#box.replaceChildren(...lines)
    this.#box.hidden = false
    const { left, top, bottom } = target.getBoundingClientRect()
    const { offsetWidth: width, offsetHeight: height } = this.#box
    const room = document.documentElement.clientWidth - width - 8
    this.#box.style.left = `${Math.max(8, Math.min(left, room))}px`
    // Below the words, or above them where the window ends.
    this.#box.style.top = `${bottom + 6 + height <= window.innerHeight ? bottom + 6 : Math.max(8, top - height - 6)}px`
  }
}
