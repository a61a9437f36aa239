import {
  anaemia,
  arrhythmia,
  ascites,
  biopsy,
  fracture,
  hypertension,
  infarctionOrMi,
  jaundice,
  oedema,
  placebo,
  platelets,
  pruritus,
  syncope,
  tachycardia,
  thrombosis
} from './concepts.js'
import {type Sentence, said} from './sentence.js'

/** The first free-standing use that this reader sees is explained, one in a sentence. */
export const firstUse: ReadonlyArray<Sentence> = [
  said(
    'A thrombosis may form in the calf. If the thrombosis moves, it can reach the lung.',
    'A thrombosis (blood clot) may form in the calf. If the thrombosis moves, it can reach the lung.',
    thrombosis
  ),
  said(
    'We treat hypertension with tablets. When hypertension persists, a second one is added.',
    'We treat high blood pressure (hypertension) with tablets. When high blood pressure persists, a second one is added.',
    hypertension
  ),
  said(
    'Liver failure causes jaundice, then ascites. The ascites is drained.',
    'Liver failure causes jaundice (yellow skin and eyes), then ascites. The ascites (fluid in the belly) is drained.',
    jaundice,
    ascites
  ),
  said(
    'Both tachycardia and syncope were rare.',
    'Both tachycardia (fast heartbeat) and syncope were rare.',
    tachycardia,
    syncope
  ),
  said(
    ':clinician[A fracture is reduced under sedation.] A fracture is put straight while you sleep.',
    'A broken bone (fracture) is put straight while you sleep.',
    fracture
  ),
  said(
    ':::professional\nAnaemia was defined as under 12 g/dl.\n:::\n\nAnaemia can make you tired.',
    'Anaemia (a lack of red blood cells) can make you tired.',
    anaemia
  ),
  said(
    '- You may have oedema.\n- The oedema is gone by morning.',
    '- You may have oedema (swelling from fluid).\n- The oedema is gone by morning.',
    oedema
  ),
  said(
    'Myocardial infarction (MI) is an emergency. An MI can strike at rest.',
    'Myocardial infarction (MI) is an emergency. An MI (heart attack) can strike at rest.',
    infarctionOrMi
  ),
  said(
    'You sign a form before the biopsy.\n\n> [!NOTE]\n> Eat nothing before the biopsy.',
    'You sign a form before the biopsy (a small sample taken for testing).\n\nNote\n\nEat nothing before the biopsy.',
    biopsy
  ),
  said(
    'Some creams ease *pruritus*. Cold also helps against pruritus.',
    'Some creams ease pruritus (itching). Cold also helps against pruritus.',
    pruritus
  ),
  said(
    '| Reading | Meaning |\n| --- | --- |\n| Uneven | Possible arrhythmia |\n\nHave an arrhythmia checked.',
    'Reading\tMeaning\nUneven\tPossible arrhythmia\n\nHave an arrhythmia (irregular heartbeat) checked.',
    arrhythmia
  ),
  said(
    '1. Ask what the placebo was.\n2. Ask how many got it.\n\nNobody knew who got the placebo.',
    '1. Ask what the placebo (a dummy treatment) was.\n2. Ask how many got it.\n\nNobody knew who got the placebo.',
    placebo
  ),
  said(
    'We count the platelets. Low platelets are given by drip, as platelets do not last.',
    'We count the platelets (cells that help blood to clot). Low platelets are given by drip, as platelets do not last.',
    platelets
  ),
  said(
    'It was not hypertension but stress.',
    'It was not high blood pressure (hypertension) but stress.',
    hypertension
  ),
  said(
    'Hypertension? Many people have no idea.',
    'High blood pressure (hypertension)? Many people have no idea.',
    hypertension
  ),
  said(
    'Look for signs of liver failure, e.g. jaundice, and ask Dr. Patel about ascites.',
    'Look for signs of liver failure, e.g. jaundice (yellow skin and eyes), and ask Dr. Patel about ascites.',
    jaundice,
    ascites
  ),
  said(
    '- Hypertension\n- Thrombosis',
    '- High blood pressure (hypertension)\n- Thrombosis (blood clot)',
    hypertension,
    thrombosis
  ),
  said(
    'Thrombosis: what you can do about it.',
    'Thrombosis (blood clot): what you can do about it.',
    thrombosis
  ),
  said('What is hypertension?', 'What is high blood pressure (hypertension)?', hypertension),
  said(
    'He had jaundice[^1] before.\n\n[^1]: Seen twice.',
    'He had jaundice (yellow skin and eyes) before.\n\nSeen twice.',
    jaundice
  ),
  said(
    'Seizures, syncope or arrhythmia must be reported.',
    'Seizures, syncope (fainting) or arrhythmia must be reported.',
    syncope,
    arrhythmia
  ),
  said(
    'To treat oedema, we use a water tablet.',
    'To treat oedema (swelling from fluid), we use a water tablet.',
    oedema
  ),
  said(
    'Patients without oedema, and those with it, were treated alike.',
    'Patients without oedema (swelling from fluid), and those with it, were treated alike.',
    oedema
  ),
  said('Such oedema is harmless.', 'Such oedema (swelling from fluid) is harmless.', oedema),
  said(
    'Tell us about oedema if it lasts.',
    'Tell us about oedema (swelling from fluid) if it lasts.',
    oedema
  )
]
