/** How long a button says that it has been done, in milliseconds. */
const TELLING_MS = 4000

/**
 * Says on a button that what it does is done, and in a region that screen readers read; both for a while only, for soon the text is
 * another. The button is as wide as both its words, so that nothing moves under the pointer.
 */
export class Told {
  readonly #button: HTMLElement
  readonly #region: HTMLElement
  #timer = 0

  constructor(button: HTMLElement, region: HTMLElement) {
    this.#button = button
    this.#region = region
  }

  /** Says it, once more where it stands there already. */
  tell(): void {
    this.clear()
    requestAnimationFrame(() => {
      this.#region.textContent = this.#button.querySelector('.done')?.textContent ?? ''
      this.#button.classList.add('told')
    })
    this.#timer = window.setTimeout(() => this.clear(), TELLING_MS)
  }

  clear(): void {
    clearTimeout(this.#timer)
    this.#region.replaceChildren()
    this.#button.classList.remove('told')
  }
}
