/**
 * Forms that name all genders (`Bürger:innen`, `Mitarbeiter*innen`, `Leser_innen`, `Bürger/-innen`, `BürgerInnen`, `jede:r`),
 * read as the plain words they are made of. The signs are outside of the orthography proper (Rat für deutsche Rechtschreibung,
 * 2023); whether a house wants them is another rule's question.
 */
export function genderedForms(word: string): string[] {
  const plain = /^((?:[\p{L}\p{N}]+-)*\p{L}{3,})(?:[*:_·]|\/-?)(innen|in|r|n|s|e|er|en|m)(\p{L}*|-[\p{L}-]*)$/u.exec(
    word
  )
  if (plain) {
    const [, stem = '', ending = '', rest = ''] = plain
    // `Freund*innenschaft`, `Bürger*innenmeister`: the part behind stands on the plain word.
    if (ending === 'innen' && rest !== '')
      return [stem + rest, `${stem}innen${rest}`, `${stem}en${rest}`, `${stem}n${rest}`]
    // `Expert:innenrunde` is right where `Expertinnenrunde` or `Expertenrunde` is.
    return [ending, '', 'en', 'n'].map((middle) => stem + middle + rest).concat(stem.replace(/e$/u, '') + ending + rest)
  }
  const capital = /^((?:[\p{L}\p{N}]+-)*\p{Lu}\p{L}+\p{Ll})(In(?:nen)?)(\p{Ll}*|-[\p{L}-]*)$/u.exec(word)
  if (capital) {
    const [, stem = '', ending = '', rest = ''] = capital
    return [stem + ending.toLowerCase() + rest, ...(rest === '' ? [] : [`${stem}en${rest}`, `${stem}n${rest}`])]
  }
  const bracket = /^(\p{L}+)\((?:in|innen|n|r|e|s)\)$/u.exec(word)
  return bracket?.[1] ? [bracket[1]] : []
}
