import { env, l10n } from 'vscode'
import type { Figures } from '../../../server/src/lsp/protocol.ts'

/** `312 words · 2,140 characters · 18 sentences · 41% direct speech · 2 min read`, in the language of the editor. */
export function figuresText({ words, characters, sentences, directSpeechPercent, readingSeconds }: Figures): string {
  const number = new Intl.NumberFormat(env.language)
  const minutes = Math.max(1, Math.round(readingSeconds / 60))
  return [
    words === 1 ? l10n.t('1 word') : l10n.t('{0} words', number.format(words)),
    l10n.t('{0} characters', number.format(characters)),
    sentences === 1 ? l10n.t('1 sentence') : l10n.t('{0} sentences', number.format(sentences)),
    l10n.t('{0}% direct speech', directSpeechPercent),
    l10n.t('{0} min read', minutes)
  ].join(' · ')
}
