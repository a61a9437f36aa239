import {
  analgesic,
  arrhythmia,
  biopsy,
  contusion,
  hypotension,
  infant,
  infarction,
  jaundice,
  physician,
  platelets,
  pruritus,
  syncope,
  thrombosis
} from './concepts.js'
import {type Sentence, said} from './sentence.js'

/** Code, quotations, verbatim text, addresses and notices; a link’s text as a whole. */
export const protectedPlaces: ReadonlyArray<Sentence> = [
  said(
    'Filter the table by `thrombosis` to see the counts.',
    'Filter the table by thrombosis to see the counts.',
    thrombosis
  ),
  said(
    '```\nanalgesic, dose, time\n```\n\nFill in one line a day.',
    'analgesic, dose, time\n\nFill in one line a day.',
    analgesic
  ),
  said(
    'Read our page on [jaundice](https://example.org/jaundice).',
    '<p>Read our page on <a href="https://example.org/jaundice"><dfn>jaundice</dfn> (yellow skin and eyes)</a>.</p>',
    jaundice
  ),
  said(
    'More is at <https://example.org/physician>.',
    'More is at https://example.org/physician.',
    physician
  ),
  said(
    '> Pruritus ruled my nights.\n\nIn cholestasis, pruritus is the first sign.',
    'Pruritus ruled my nights.\n\nIn cholestasis, pruritus (itching) is the first sign.',
    pruritus
  ),
  said(
    '> [!WARNING]\n> An arrhythmia can be fatal.',
    'Warning\n\nAn arrhythmia (irregular heartbeat) can be fatal.',
    arrhythmia
  ),
  said(':verbatim[Your physician must sign here.]', 'Your physician must sign here.', physician),
  said(
    ':::verbatim\nNot for infants under 3 kg.\n:::\n\nMost infants are heavier.',
    'Not for infants under 3 kg.\n\nMost babies are heavier.',
    infant
  ),
  said(
    ':::notice{kind="information"}\nAfter syncope, lie down and tell a nurse.\n:::',
    'After syncope (fainting), lie down and tell a nurse.',
    syncope
  ),
  said(
    ':::notice{kind="information"}\nKeep every analgesic out of reach of children.\n:::',
    'Keep every analgesic out of reach of children.',
    analgesic
  ),
  said(
    'Seek help for a myocardial [infarction](https://example.org/i) at once.',
    'Seek help for a myocardial infarction at once.',
    infarction
  ),
  said(
    'The film [What a biopsy shows](https://example.org/film) lasts four minutes.',
    '<p>The film <a href="https://example.org/film">What a biopsy shows</a> lasts four minutes.</p>',
    biopsy
  ),
  said(
    '![Platelets under the microscope](p.png)',
    '<p><img src="p.png" alt="Platelets under the microscope"></p>',
    platelets
  ),
  said(
    '---\ntitle: Contusion and what to do\n---\n\nCool the contusion for ten minutes.',
    'Cool the bruise (contusion) for ten minutes.',
    contusion
  ),
  said(
    'Low pressure has several names, see www.hypotension.org for them.',
    'Low pressure has several names, see www.hypotension.org for them.',
    hypotension
  )
]
