/**
 * Letters that look like an ASCII letter, by code point.
 *
 * Full-width and mathematical letters, and letters with marks, need no entry:
 * compatibility decomposition (NFKD) takes them apart.
 * Capitals need one when their small letter has none, or looks like another.
 */
export const lookAlikeLetters: ReadonlyMap<number, string> = new Map([
  [0x0131, 'i'], // Latin small dotless i
  [0x0237, 'j'], // Latin small dotless j
  [0x0251, 'a'], // Latin small alpha
  [0x0261, 'g'], // Latin small script g
  [0x0269, 'i'], // Latin small iota
  [0x0391, 'a'], // Greek capital alpha
  [0x0392, 'b'], // Greek capital beta
  [0x0395, 'e'], // Greek capital epsilon
  [0x0396, 'z'], // Greek capital zeta
  [0x0397, 'h'], // Greek capital eta
  [0x0399, 'i'], // Greek capital iota
  [0x039a, 'k'], // Greek capital kappa
  [0x039c, 'm'], // Greek capital mu
  [0x039d, 'n'], // Greek capital nu
  [0x039f, 'o'], // Greek capital omicron
  [0x03a1, 'p'], // Greek capital rho
  [0x03a4, 't'], // Greek capital tau
  [0x03a5, 'y'], // Greek capital upsilon
  [0x03a7, 'x'], // Greek capital chi
  [0x03b1, 'a'], // Greek small alpha
  [0x03b3, 'y'], // Greek small gamma
  [0x03b9, 'i'], // Greek small iota
  [0x03ba, 'k'], // Greek small kappa
  [0x03bd, 'v'], // Greek small nu
  [0x03bf, 'o'], // Greek small omicron
  [0x03c1, 'p'], // Greek small rho
  [0x03c5, 'u'], // Greek small upsilon
  [0x03c7, 'x'], // Greek small chi
  [0x0405, 's'], // Cyrillic capital dze
  [0x0406, 'i'], // Cyrillic capital i
  [0x0408, 'j'], // Cyrillic capital je
  [0x0410, 'a'], // Cyrillic capital a
  [0x0412, 'b'], // Cyrillic capital ve
  [0x0415, 'e'], // Cyrillic capital ie
  [0x041a, 'k'], // Cyrillic capital ka
  [0x041c, 'm'], // Cyrillic capital em
  [0x041d, 'h'], // Cyrillic capital en
  [0x041e, 'o'], // Cyrillic capital o
  [0x0420, 'p'], // Cyrillic capital er
  [0x0421, 'c'], // Cyrillic capital es
  [0x0422, 't'], // Cyrillic capital te
  [0x0425, 'x'], // Cyrillic capital ha
  [0x0430, 'a'], // Cyrillic small a
  [0x0435, 'e'], // Cyrillic small ie
  [0x043a, 'k'], // Cyrillic small ka
  [0x043e, 'o'], // Cyrillic small o
  [0x0440, 'p'], // Cyrillic small er
  [0x0441, 'c'], // Cyrillic small es
  [0x0443, 'y'], // Cyrillic small u
  [0x0445, 'x'], // Cyrillic small ha
  [0x0455, 's'], // Cyrillic small dze
  [0x0456, 'i'], // Cyrillic small i
  [0x0458, 'j'], // Cyrillic small je
  [0x0461, 'w'], // Cyrillic small omega
  [0x0475, 'v'], // Cyrillic small izhitsa
  [0x04af, 'y'], // Cyrillic small straight u
  [0x04bb, 'h'], // Cyrillic small shha
  [0x04cf, 'l'], // Cyrillic small palochka
  [0x0501, 'd'], // Cyrillic small komi de
  [0x051b, 'q'], // Cyrillic small qa
  [0x051d, 'w'], // Cyrillic small we
  [0x0570, 'h'], // Armenian small ho
  [0x0578, 'n'], // Armenian small vo
  [0x057d, 'u'], // Armenian small seh
  [0x0581, 'g'], // Armenian small co
  [0x0585, 'o'], // Armenian small oh
  [0x1d04, 'c'], // Latin letter small capital c
  [0x1d0f, 'o'], // Latin letter small capital o
  [0x1d20, 'v'], // Latin letter small capital v
  [0x1d21, 'w'], // Latin letter small capital w
  [0x1d22, 'z'] // Latin letter small capital z
])
