import {
  anaemia,
  arrhythmia,
  explained,
  glossed,
  hypertension,
  infant,
  jaundice,
  ocular,
  oedema,
  oesophagus,
  physician,
  renal,
  syncope,
  thrombosis
} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

const cardiomyopathy = explained(
  ['cardiomyopathy', 'cardiomyopathies'],
  ['weak heart muscle', 'weak heart muscles']
)
const encephalopathy = explained(['encephalopathy'], ['brain damage'])
const palsy = explained(['palsy', 'palsies'], ['weakness of muscles', 'weaknesses of muscles'])
const dementia = glossed(['dementia'], 'memory loss that gets worse')

/** A capital before makes a name, at the start of a paragraph too. */
export const inNames: ReadonlyArray<Sentence> = [
  kept('Fanconi anaemia runs in families.', anaemia),
  kept('Untreated Wernicke encephalopathy may not get better.', encephalopathy),
  kept('Barrett oesophagus is checked every two years.', oesophagus),
  kept('Data came from the Framingham hypertension cohort.', hypertension),
  kept('The British Thrombosis Society meets each spring.', thrombosis),
  kept('Takotsubo cardiomyopathy mimics a heart attack.', cardiomyopathy),
  kept('Most people with Bell palsy recover within weeks.', palsy),
  kept('The Cardiac Arrhythmia Suppression Trial was stopped early.', arrhythmia),
  kept('Lewy body disease and Alzheimer dementia can overlap.', dementia),
  said(
    'The scan was done in Leeds. Jaundice had faded by then.',
    'The scan was done in Leeds. Jaundice (yellow skin and eyes) had faded by then.',
    jaundice
  ),
  said(
    'Your arrhythmia comes and goes.',
    'Your arrhythmia (irregular heartbeat) comes and goes.',
    arrhythmia
  ),
  said('Can jaundice be cured?', 'Can jaundice (yellow skin and eyes) be cured?', jaundice),
  said(
    'When Anna had syncope, she fell off her chair.',
    'When Anna had syncope (fainting), she fell off her chair.',
    syncope
  ),
  kept('He works on the Princess Mary Infant Ward.', infant),
  kept('A Physician Associate may see you first.', physician),
  kept('He is in the World Thrombosis Day team.', thrombosis),
  kept('The Renal Association publishes a guideline.', renal),
  kept('The Royal Ocular Hospital is in town.', ocular),
  kept('It was seen in the “Jaundice” trial.', jaundice),
  kept('They watched Fargo, Sunset Boulevard, Jaundice.', jaundice),
  said(
    'Hepatitis B and jaundice go together.',
    'Hepatitis B and jaundice (yellow skin and eyes) go together.',
    jaundice
  ),
  kept('In March thrombosis was confirmed.', thrombosis),
  kept('Renal function testing (RFT) was done.', renal),
  kept('A renal-sparing drug plan (rDP) was made.', renal),
  said('Renal function testing (WHO) was done.', 'Kidney function testing (WHO) was done.', renal),
  said(
    'Renal function, now tested (RFT), is good.',
    'Kidney function, now tested (RFT), is good.',
    renal
  ),
  kept('WHO physicians visited the ward.', physician),
  said(
    'People in Framingham with hypertension were followed.',
    'People in Framingham with high blood pressure (hypertension) were followed.',
    hypertension
  ),
  said(
    'The drug Zolara causes oedema.',
    'The drug Zolara causes oedema (swelling from fluid).',
    oedema
  )
]
