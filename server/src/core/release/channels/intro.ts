import { NETWORKS } from './platforms.ts'

const cue =
  /Kan[aä]l(?:e|en|s)?(?!\p{L})|Social[- ]?Media|sozialen? (?:Medien|Netzwerk|Kan[aä]l)|Soziale(?:n|s)? (?:Medien|Netzwerk|Media)|(?:folgen|folgt|folge|besuchen|besucht|finden|findet|treffen|trefft|erreichen|vernetzen|abonnieren|liken)(?: (?:Sie|ihr|Ihr))? (?:sich (?:mit )?)?(?:uns|mir)(?!\p{L})|(?:Sie|ihr|Ihr|du) (?:finden|findet|findest) uns(?!\p{L})|mehr (?:von|über|zu) uns(?!\p{L})|(?:Sie|ihr|Ihr|du) (?:finden|findet|findest) (?:das|die|den|unser|unsere|unseren) (?:\p{L}+ ){1,3}(?:hier|auf|unter|im Netz)\s*:?\s*$|uns (?:auch )?(?:auf|im Netz|online|bei) ?|(?:folgen|besuchen) Sie (?:der|dem|den|unserem|unserer|unseren|die|das|unsere)(?!\p{L})|(?:im (?:Netz|Internet|Web)|online)\s*:?\s*$|bleiben Sie (?:mit uns )?(?:in Kontakt|informiert|auf dem Laufenden)/iu

/** `Die Stadt auf Mastodon und LinkedIn:` */
const namesNetworks = new RegExp(`(?<!\\p{L})(?:auf|bei|via) (?:${NETWORKS.join('|')})(?!\\p{L})[^.!?]*:?\\s*$`, 'iu')

/** Whether words are those before the channels, as a heading or sentence. */
export function isChannelIntro(text: string): boolean {
  return cue.test(text) || namesNetworks.test(text)
}
