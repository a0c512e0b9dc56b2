export const NOWHERE = -1
/** Of a form that was taken out again. */
export const NO_KIND = 0

/** Forms with their kinds, each by its number: to look up two million forms again and again takes most of the time. */
export class FormList {
  readonly texts: string[] = []
  /** By number; bits as in core/german/words/word-class.ts. */
  readonly kinds: number[] = []
  readonly #numbers = new Map<string, number>()

  /** Notes a further kind of a form. @returns its number */
  add(form: string, kind: number): number {
    const known = this.#numbers.get(form)
    if (known !== undefined) {
      this.kinds[known] = (this.kinds[known] as number) | kind
      return known
    }
    return this.#append(form, kind)
  }

  /** Adds a form that was not there before. */
  addNew(form: string, kindOf: () => number): void {
    if (!this.#numbers.has(form)) this.#append(form, kindOf())
  }

  /** NOWHERE where there is no such form. */
  numberOf(form: string): number {
    const at = this.#numbers.get(form)
    return at === undefined || this.kinds[at] === NO_KIND ? NOWHERE : at
  }

  #append(form: string, kind: number): number {
    const at = this.texts.push(form) - 1
    this.kinds.push(kind)
    this.#numbers.set(form, at)
    return at
  }
}
