import {
  analgesic,
  arrhythmia,
  jaundice,
  neuropathy,
  oedema,
  physician,
  placebo,
  pruritus,
  remission,
  syncope,
  thrombosis
} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

/** Nothing is explained in quotation marks. */
export const inQuotationMarks: ReadonlyArray<Sentence> = [
  said(
    'The leaflet says "thrombosis is rare". A thrombosis can be dangerous.',
    'The leaflet says "thrombosis is rare". A thrombosis (blood clot) can be dangerous.',
    thrombosis
  ),
  said(
    'The nurse wrote “oedema to the knee” in the notes. Oedema in the legs has many causes.',
    'The nurse wrote “oedema to the knee” in the notes. Oedema (swelling from fluid) in the legs has many causes.',
    oedema
  ),
  said(
    "Box 4 is marked 'syncope' for the driver. Syncope may come without warning.",
    "Box 4 is marked 'syncope' for the driver. Syncope (fainting) may come without warning.",
    syncope
  ),
  said(
    'His card says «jaundice in 2004». Jaundice is no reason to refuse the vaccine.',
    'His card says «jaundice in 2004». Jaundice (yellow skin and eyes) is no reason to refuse the vaccine.',
    jaundice
  ),
  said('Ask for an "analgesic" at the desk.', 'Ask for a "painkiller" at the desk.', analgesic),
  said(
    'She told us, "The doctor mentioned neuropathy and I looked it up." Neuropathy often begins in the toes.',
    'She told us, "The doctor mentioned neuropathy and I looked it up." Neuropathy (nerve damage) often begins in the toes.',
    neuropathy
  ),
  kept('Your letter may use the word "pruritus" for this.', pruritus),
  said(
    'It won’t be jaundice, and we don’t have to wait.',
    'It won’t be jaundice (yellow skin and eyes), and we don’t have to wait.',
    jaundice
  ),
  said(
    'The report is headed "*Arrhythmia* after surgery". An arrhythmia can often be felt at the wrist.',
    'The report is headed "Arrhythmia after surgery". An arrhythmia (irregular heartbeat) can often be felt at the wrist.',
    arrhythmia
  ),
  said(
    'Half the group got what the authors call a “placebo”. The placebo had sugar in it.',
    'Half the group got what the authors call a “placebo”. The placebo (a dummy treatment) had sugar in it.',
    placebo
  ),
  kept('“Complete remission” on a scan report is good news.', remission),
  said(
    'Many people ask "When will the physician come?" and are told to wait.',
    'Many people ask "When will the physician come?" and are told to wait.',
    physician
  ),
  kept('In some, "skipping" neuropathy was seen.', neuropathy),
  kept('The “white coat” arrhythmia goes with the coat.', arrhythmia),
  said(
    'She said "not today". Jaundice had come.',
    'She said "not today". Jaundice (yellow skin and eyes) had come.',
    jaundice
  ),
  said(
    'They call it "yellow" and jaundice follows.',
    'They call it "yellow" and jaundice (yellow skin and eyes) follows.',
    jaundice
  )
]
