import { env, l10n } from 'vscode'
import type { Figures } from '../../server/src/lsp/protocol.ts'
import { IN_WINDOW, type Translated } from './translated.ts'

/** `2 errors, 1 warning, 3 hints`; what there is none of is left out. */
export function countedFindings(counts: {
  readonly error: number
  readonly warning: number
  readonly info: number
}): string {
  const { error, warning, info } = counts
  const parts = [
    error === 1 ? l10n.t('1 error') : error > 1 ? l10n.t('{0} errors', error) : '',
    warning === 1 ? l10n.t('1 warning') : warning > 1 ? l10n.t('{0} warnings', warning) : '',
    info === 1 ? l10n.t('1 hint') : info > 1 ? l10n.t('{0} hints', info) : ''
  ].filter((part) => part !== '')
  return parts.length === 0 ? l10n.t('No findings') : parts.join(', ')
}

/** `312 words · 2,140 characters · 2 min · LIX 45`, in the language of the editor. */
export function figuresText({ words, characters, readingSeconds, readability }: Figures): string {
  return [
    words === 1 ? l10n.t('1 word') : l10n.t('{0} words', number(words)),
    l10n.t('{0} characters', number(characters)),
    l10n.t('{0} min', minutes(readingSeconds)),
    ...(readability ? [`LIX ${number(Math.round(readability.lix))}`] : [])
  ].join(' · ')
}

export interface FigureLine {
  readonly label: string
  readonly value: string
  /** What the value means. */
  readonly explanation?: string
}

/** All figures of a release, each with its name, in the language of the window or another. */
export function figureLines(figures: Figures, l10n: Translated = IN_WINDOW): FigureLine[] {
  const number = (value: number): string => numberIn(l10n.tag, value)
  const { words, characters, sentences, directSpeechPercent, readingSeconds, readability } = figures
  return [
    { label: l10n.t('Words'), value: number(words) },
    {
      label: l10n.t('Characters'),
      value: number(characters),
      explanation: l10n.t('With spaces, without contact and channel footer.')
    },
    {
      label: l10n.t('Sentences'),
      value: number(sentences),
      explanation: l10n.t('Of running text, without headings, tables and dateline.')
    },
    {
      label: l10n.t('Reading time'),
      value: l10n.t('{0} min', minutes(readingSeconds)),
      explanation: l10n.t('At 200 words a minute.')
    },
    { label: l10n.t('Direct speech'), value: percentIn(l10n.tag, directSpeechPercent) },
    ...(readability
      ? [
          { label: l10n.t('Words per sentence'), value: number(readability.sentenceWords) },
          {
            label: 'LIX',
            value: number(readability.lix),
            explanation: l10n.t('Björnsson: below 40 easy, above 60 very hard.')
          },
          {
            label: 'Flesch',
            value: number(readability.flesch),
            explanation: l10n.t('Amstad: 0 very hard to 100 very easy.')
          },
          {
            label: 'Wiener Sachtextformel',
            value: number(readability.wienerSachtextformel),
            explanation: l10n.t('Bamberger and Vanecek: the school year that can read it, 4 to 15.')
          }
        ]
      : [])
  ]
}

function minutes(seconds: number): number {
  return seconds === 0 ? 0 : Math.max(1, Math.round(seconds / 60))
}

function number(value: number): string {
  return numberIn(env.language, value)
}

/** With a minus sign, for which the platform writes a hyphen. */
function numberIn(language: string, value: number): string {
  return new Intl.NumberFormat(language).format(value).replace('-', '\u2212')
}

/** `26 %`, in English `26%`. */
function percentIn(language: string, percent: number): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(percent / 100)
}
