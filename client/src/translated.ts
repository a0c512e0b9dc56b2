import { env, l10n } from 'vscode'
import german from '../../l10n/bundle.l10n.de.json' with { type: 'json' }

/** The texts of the client in one language, asked for as VS Code's own. */
export interface Translated {
  /** BCP 47, for numbers. */
  readonly tag: string
  t(text: string, ...args: readonly (string | number)[]): string
}

export const IN_WINDOW: Translated = { tag: env.language, t: l10n.t }

/**
 * In the language of the messages, whatever the window's is: what stands between words of the server is to be of one piece with them.
 * English are the keys themselves.
 */
export function translatedFor(language: 'de' | 'en'): Translated {
  const texts: Readonly<Record<string, string>> = language === 'de' ? german : {}
  return { tag: language, t: (text, ...args) => filled(texts[text] ?? text, args) }
}

function filled(text: string, args: readonly (string | number)[]): string {
  return text.replace(/\{(\d+)\}/gu, (place, index: string) => String(args[Number(index)] ?? place))
}
