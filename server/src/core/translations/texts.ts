/** German texts and their English twins. `{}` stands for what differs from case to case; both have as many, in the same order. */
export type Texts = Readonly<Record<string, string>>

/** Puts texts of a list into English; undefined for one that is not in the list. What stands in the gaps stays as it is. */
export function translator(texts: Texts): (german: string) => string | undefined {
  const templates = Object.entries(texts)
    .filter(([german]) => german.includes('{}'))
    // `„{}“ in die Ortsmarke schreiben` says more than `„{}“ schreiben`.
    .sort(([a], [b]) => b.length - a.length)
    .map(([german, english]) => ({ pattern: patternOf(german), english }))
  return (german) => {
    const whole = texts[german]
    if (whole !== undefined) return whole
    for (const { pattern, english } of templates) {
      const [match, ...gaps] = pattern.exec(german) ?? []
      if (match !== undefined) return english.replaceAll('{}', () => gaps.shift() ?? '')
    }
    return undefined
  }
}

function patternOf(template: string): RegExp {
  const parts = template.split('{}').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`))
  return new RegExp(`^${parts.join('(.+)')}$`, 'su')
}
