import {
  analgesic,
  anaphylaxis,
  arrhythmia,
  dyspnoea,
  glossed,
  haemorrhage,
  hypertension,
  hypoglycaemia,
  hypotension,
  infant,
  jaundice,
  neutropenia,
  oedema,
  physician,
  prognosis,
  thrombosis,
  toxicity
} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

const thyroid = glossed(['hypothyroidism'], 'a gland that makes too little hormone')

/** Numbers, units, negations and hedges come out as they went in. */
export const numbersAndPolarity: ReadonlyArray<Sentence> = [
  said(
    'No thrombosis was seen in 12 of 400 patients (3.0 %; 95 % CI 1.7–5.2).',
    'No thrombosis (blood clot) was seen in 12 of 400 patients (3.0 %; 95 % CI 1.7–5.2).',
    thrombosis
  ),
  said(
    'An infant under 6 months must not have more than 2.5 ml every 4–6 hours.',
    'A baby under 6 months must not have more than 2.5 ml every 4–6 hours.',
    infant
  ),
  said(
    'Oedema may, rarely, come back after ≥ 3 doses of 0.5 mg.',
    'Oedema (swelling from fluid) may, rarely, come back after ≥ 3 doses of 0.5 mg.',
    oedema
  ),
  said(
    'Treat hypertension before surgery, and hypotension during it.',
    'Treat high blood pressure (hypertension) before surgery, and hypotension during it.',
    hypertension,
    hypotension
  ),
  kept('Non-thrombosis admissions fell by 11 %.', thrombosis),
  kept('Anti-arrhythmia drugs were stopped for five half-lives.', arrhythmia),
  said(
    'Without dyspnoea, a cough of < 3 weeks needs no X-ray.',
    'Without dyspnoea (shortness of breath), a cough of < 3 weeks needs no X-ray.',
    dyspnoea
  ),
  said(
    'A haemorrhage of 500 ml or more is unlikely, but it cannot be ruled out.',
    'A bleed (haemorrhage) of 500 ml or more is unlikely, but it cannot be ruled out.',
    haemorrhage
  ),
  said(
    'The absence of jaundice does not mean that the liver is well.',
    'The absence of jaundice (yellow skin and eyes) does not mean that the liver is well.',
    jaundice
  ),
  said(
    'Give adrenaline 0.5 mg at once if anaphylaxis is suspected; repeat after 5 minutes.',
    'Give adrenaline 0.5 mg at once if anaphylaxis (a severe allergic reaction) is suspected; repeat after 5 minutes.',
    anaphylaxis
  ),
  said(
    'Unless a physician says so, do not halve the 75 microgram dose.',
    'Unless a doctor says so, do not halve the 75 microgram dose.',
    physician
  ),
  kept('Subclinical hypothyroidism was found in one in twenty.', thyroid),
  said(
    'In neutropenia, a temperature of 38 °C is never harmless.',
    'In neutropenia (a low number of certain white blood cells), a temperature of 38 °C is never harmless.',
    neutropenia
  ),
  said(
    'An analgesic probably shortens recovery by 1 to 2 days (low certainty).',
    'A painkiller probably shortens recovery by 1 to 2 days (low certainty).',
    analgesic
  ),
  said(
    'Below 4 mmol/L, hypoglycaemia is possible even if you feel well.',
    'Below 4 mmol/L, hypoglycaemia (low blood sugar) is possible even if you feel well.',
    hypoglycaemia
  ),
  said('Few toxicities were fatal (0.2 %).', 'Few side effects were fatal (0.2 %).', toxicity),
  said(
    'The prognosis is not worse at 10-year follow-up.',
    'The outlook (prognosis) is not worse at 10-year follow-up.',
    prognosis
  ),
  said('There is no analgesic without risk.', 'There is no painkiller without risk.', analgesic),
  said('More than half of infants have a rash.', 'More than half of babies have a rash.', infant),
  said(
    'Give nothing by mouth to an infant with a haemorrhage.',
    'Give nothing by mouth to a baby with a bleed (haemorrhage).',
    infant,
    haemorrhage
  )
]
