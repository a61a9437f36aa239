import {
  acute,
  analgesic,
  arrhythmia,
  cardiac,
  dvt,
  explained,
  glossed,
  infant,
  infarction,
  jaundice,
  mri,
  msc,
  neuropathy,
  oedema,
  physician,
  platelets,
  pruritus,
  renal,
  thrombosis
} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

const myopathy = explained(['myopathy'], ['muscle disease'])
const graftDisease = explained(['graft-versus-host disease'], ['when donor cells attack the body'])
const cafeAuLait = glossed(['café-au-lait spot', 'café-au-lait spots'], 'a light brown mark')

/** Hyphens, slashes and dashes join; format characters are part of a word; spaces are all alike. */
export const joined: ReadonlyArray<Sentence> = [
  kept('Vesicles that are MSC-derived are being tested.', msc),
  kept('An analgesic-free day each week shows whether you still need it.', analgesic),
  kept('A pre-thrombosis scan was not available.', thrombosis),
  kept('Stockings keep the leg oedema\u2011free on long flights.', oedema),
  kept('A thrombosis/embolism score was worked out for each patient.', thrombosis),
  kept('The fever–arrhythmia interval was two days.', arrhythmia),
  said(
    'One sign – jaundice – is easy to see in daylight.',
    'One sign – jaundice (yellow skin and eyes) – is easy to see in daylight.',
    jaundice
  ),
  said(
    'The worst complaint—pruritus—went within a month.',
    'The worst complaint—pruritus (itching)—went within a month.',
    pruritus
  ),
  said(
    'Long flights make a throm\u00adbosis more likely.',
    'Long flights make a throm\u00adbosis (blood clot) more likely.',
    thrombosis
  ),
  kept('Poly\u00adneuropathy is often painless.', neuropathy),
  kept('Cardio\u200bmyopathy can run in families.', myopathy),
  said(
    'A silent myocardial\u00a0infarction\u00a0is found by chance; a myocardial\u00a0infarction usually hurts.',
    'A silent myocardial\u00a0infarction\u00a0is found by chance; a myocardial\u00a0infarction (heart attack) usually hurts.',
    infarction
  ),
  said(
    'Smoking can bring on a myocardial\ninfarction.',
    'Smoking can bring on a myocardial infarction (heart attack).',
    infarction
  ),
  said(
    'After a transplant, graft\u2011versus\u2011host disease may affect the skin.',
    'After a transplant, graft\u2011versus\u2011host disease (when donor cells attack the body) may affect the skin.',
    graftDisease
  ),
  said(
    'A cafe\u0301-au-lait spot is harmless by itself.',
    'A cafe\u0301-au-lait spot (a light brown mark) is harmless by itself.',
    cafeAuLait
  ),
  kept('DVT/PE pathways differ between hospitals.', dvt),
  kept('The platelet–leukocyte ratio was not useful.', platelets),
  said(
    'Physicians - and only physicians - may sign the form.',
    'Doctors - and only doctors - may sign the form.',
    physician
  ),
  kept('The infant/child service is closed on Sundays.', infant),
  kept('A physician-led team sees you.', physician),
  kept('An acute-on-chronic cough is common.', acute),
  said('A throm&shy;bosis is treatable.', 'A throm­bosis (blood clot) is treatable.', thrombosis),
  kept('Non-cardiac surgery was put off.', cardiac),
  kept('In extrarenal disease nothing changes.', renal),
  kept('A post-MRI check is done by the nurse.', mri)
]
