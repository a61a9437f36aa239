import {
  analgesic,
  arrhythmia,
  biopsy,
  dyspnoea,
  hypertension,
  hypotension,
  jaundice,
  neutropenia,
  oedema,
  physician,
  platelets,
  thrombosis
} from './concepts.js'
import {type Sentence, said} from './sentence.js'

/** Headings and header cells are never explained, and count as no first use. */
export const inHeadings: ReadonlyArray<Sentence> = [
  said(
    '# Thrombosis after surgery\n\nA thrombosis can block a vein.',
    'Thrombosis after surgery\n\nA thrombosis (blood clot) can block a vein.',
    thrombosis
  ),
  said(
    '## Having a biopsy\n\nFor a biopsy, you lie on your side.',
    'Having a biopsy\n\nFor a biopsy (a small sample taken for testing), you lie on your side.',
    biopsy
  ),
  said(
    '## Analgesics on the ward\n\nAsk the team at any time.',
    'Painkillers on the ward\n\nAsk the team at any time.',
    analgesic
  ),
  said(
    '| Arrhythmia | Treatment |\n| --- | --- |\n| Fast | Beta blocker |\n\nAn arrhythmia may need a pacemaker.',
    'Arrhythmia\tTreatment\nFast\tBeta blocker\n\nAn arrhythmia (irregular heartbeat) may need a pacemaker.',
    arrhythmia
  ),
  said(
    '| Symptom | What to do |\n| --- | --- |\n| Dyspnoea | Call us the same day |',
    'Symptom\tWhat to do\nDyspnoea (shortness of breath)\tCall us the same day',
    dyspnoea
  ),
  said(
    'Jaundice in the newborn\n===\n\nIn the first week, jaundice is usual.',
    'Jaundice in the newborn\n\nIn the first week, jaundice (yellow skin and eyes) is usual.',
    jaundice
  ),
  said(
    '### Managing *hypotension* at home\n\nHypotension can make you dizzy.',
    'Managing hypotension at home\n\nHypotension (low blood pressure) can make you dizzy.',
    hypotension
  ),
  said(
    '## Hypertension in pregnancy\n\nHypertension can harm the placenta.',
    'High blood pressure in pregnancy\n\nHigh blood pressure (hypertension) can harm the placenta.',
    hypertension
  ),
  said(
    '**Neutropenia.** It begins about a week after chemotherapy.',
    'Neutropenia (a low number of certain white blood cells). It begins about a week after chemotherapy.',
    neutropenia
  ),
  said(
    '| Test | Normal platelets |\n| --- | --- |\n| Full count | 150 to 400 |',
    'Test\tNormal platelets\nFull count\t150 to 400',
    platelets
  ),
  said(
    '## When the physician calls\n\nKeep your phone near.',
    '<h2 id="l-when-the-physician-calls">When the doctor calls</h2>\n<p>Keep your phone near.</p>',
    physician
  ),
  said(
    '#### Oedema\n\n- Raise your legs: oedema is less by morning.',
    'Oedema\n\n- Raise your legs: oedema (swelling from fluid) is less by morning.',
    oedema
  )
]
