import { l10n } from 'vscode'

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
