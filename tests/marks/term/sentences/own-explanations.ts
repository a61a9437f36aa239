import {
  alopecia,
  arrhythmia,
  dyspnoea,
  haematuria,
  haemorrhage,
  hypertension,
  hypotension,
  infarction,
  jaundice,
  neuropathy,
  oesophagus,
  pruritus,
  splenomegaly,
  syncope,
  thrombosis
} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

/** What the author explains is left alone, in either order. */
export const ownExplanations: ReadonlyArray<Sentence> = [
  kept('High blood pressure (hypertension) has no symptoms at first.', hypertension),
  kept('A myocardial infarction, or heart attack, starves the heart of oxygen.', infarction),
  kept('Itching, known as pruritus, often starts on the palms.', pruritus),
  said(
    'Itching, also known as **pruritus**, is worse at night.',
    'Itching, also known as pruritus, is worse at night.',
    pruritus
  ),
  said(
    'Shortness of breath (*dyspnoea*) on lying flat is a sign of heart failure.',
    'Shortness of breath (dyspnoea) on lying flat is a sign of heart failure.',
    dyspnoea
  ),
  kept('The paper calls a heart attack “myocardial infarction” throughout.', infarction),
  said(
    'Standing up fast may cause low blood pressure[^1] (hypotension).\n\n[^1]: Below 90/60.',
    'Standing up fast may cause low blood pressure (hypotension).\n\nBelow 90/60.',
    hypotension
  ),
  kept('Pruritus, also called itching, may keep you awake.', pruritus),
  kept('Hair loss, or alopecia, starts about two weeks in.', alopecia),
  kept('A blood clot, called a thrombosis, can form behind the knee.', thrombosis),
  kept('Syncope (fainting) is brief, and you come round by yourself.', syncope),
  said(
    'Yellow skin and eyes (jaundice) need a blood test. Jaundice can be a sign of gallstones.',
    'Yellow skin and eyes (jaundice) need a blood test. Jaundice can be a sign of gallstones.',
    jaundice
  ),
  said(
    'A bleed (haemorrhage) needs help at once. The haemorrhage is measured again after six weeks.',
    'A bleed (haemorrhage) needs help at once. The bleed is measured again after six weeks.',
    haemorrhage
  ),
  kept('Food goes down the food pipe (the oesophagus) into the stomach.', oesophagus),
  kept('Damaged nerves, as in neuropathy, may tingle.', neuropathy),
  kept('An enlarged spleen, that is, splenomegaly, can be felt under the ribs.', splenomegaly),
  kept('Blood in the urine – haematuria – is never normal.', haematuria),
  kept('A heartbeat that is irregular (an arrhythmia) should be checked.', arrhythmia),
  kept('Thrombosis is a blood clot in a vein.', thrombosis),
  kept('Heart attacks (myocardial infarctions) are more frequent in winter.', infarction),
  kept('It is a heart attack (called a “myocardial infarction” in your letter).', infarction),
  kept('Hypertension [high blood pressure] strains the heart.', hypertension),
  kept('Hypertension—high blood pressure—strains the arteries.', hypertension),
  kept('High blood pressure (also: hypertension) is silent.', hypertension),
  kept('A “thrombosis” (blood clot) may form after surgery.', thrombosis),
  kept('A blood clot (“thrombosis”) may form in winter. The thrombosis may move.', thrombosis),
  kept('Thromboses, or blood clots, are treated with tablets.', thrombosis),
  kept('A thrombosis (that is, a blood clot) may move.', thrombosis),
  kept('Doctors call high blood pressure hypertension.', hypertension),
  kept('The medical name for high blood pressure is hypertension.', hypertension),
  said(
    '[High blood pressure](https://example.org) (hypertension) runs in families.',
    'High blood pressure (hypertension) runs in families.',
    hypertension
  ),
  said(
    'High blood pressure (*i.e.* hypertension) is treated at home.',
    'High blood pressure (i.e. hypertension) is treated at home.',
    hypertension
  )
]
