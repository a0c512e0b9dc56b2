/**
 * Abbreviations of clubs and their divisions, behind which their place or name stands (`TSV Musterau`, `LG Musterland`).
 * Source: the names of the clubs in the Deutscher Olympischer Sportbund and its associations.
 */
const CLUBS = new Set(
  (
    'AC AMC ASC ASK ASV ATB ATSV ATV BC BCV BRC BSC BSG BSK BSV BTV BV BVB CfR CVJM DJK DTSC DTV EC EHC EKC ERC ERV ESC ESG ESV ETSV FC FFC FSG ' +
    'FSV FTC FTG FTSV FTV FV FVgg GfL GSV GTEV GTV GV HC HKC HSC HSG HSV HTC HTHC HTV JC JFG JFV JKG JSG KC KKSV KSC KSG KSV KTV LAC LAG LAV LC LG ' +
    'LLG LRFV LSC LSF LSG LSV LTC LTTV LTV MBC MFC MGV MSC MSG MSV MTC MTV MYC NSC NTSV OFC OSC OSV OTV PBC PSC PSG PSV PTSV RC REC RESG RFV RKV ' +
    'RMSV RSC RSG RSK RSV RTC RuF RuS RV RVR SC SCC SF SFV SG SGE SGM SGV SK SKC SKG SKV SpG SpVg SpVgg SSC SSF SSG SSK SSV SSVg STV SV SVg SVgg ' +
    'SVV SVW SWV TB TC TG TGS TGV THC TLV TSC TSF TSG TSK TSR TST TSV TSVgg TTC TTF TTG TTSG TTSV TTV TuRa TuRu TuS TuSG TuSpo TV TVB TVE UFC USC ' +
    'USV VC VfB VfJ VfK VfL VfR VfS VfV VSC VSF VSG VSK VSV WfL WRC WSC WSG WSV WTC WTV WVC YC ZRFV'
  ).split(' ')
)

/** Whether an abbreviation is that of a club (`TSV`, `VfL`, `LG`). */
export function isClubAbbreviation(word: string): boolean {
  return CLUBS.has(word)
}
