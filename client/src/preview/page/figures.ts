import type { Figures } from '../../../../server/src/lsp/protocol.ts'

const number = new Intl.NumberFormat('de-DE')

/** `312 Wörter · 2.140 Zeichen · 18 Sätze · 41 % wörtliche Rede · 2 Min. Lesezeit` */
export function figuresText(figures: Figures): string {
  const minutes = Math.max(1, Math.round(figures.readingSeconds / 60))
  return [
    `${number.format(figures.words)} ${figures.words === 1 ? 'Wort' : 'Wörter'}`,
    `${number.format(figures.characters)} Zeichen`,
    `${number.format(figures.sentences)} ${figures.sentences === 1 ? 'Satz' : 'Sätze'}`,
    `${figures.directSpeechPercent} % wörtliche Rede`,
    `${minutes} Min. Lesezeit`
  ].join(' · ')
}
