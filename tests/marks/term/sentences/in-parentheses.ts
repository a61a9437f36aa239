import {
  analgesic,
  anaphylaxis,
  arrhythmia,
  cholecystectomy,
  dyspnoea,
  haematuria,
  hypertension,
  ileus,
  infant,
  infarction,
  jaundice,
  oedema,
  platelets,
  pruritus,
  thrombosis
} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

/** Nothing is explained in parentheses or brackets, nor right before them. */
export const inParentheses: ReadonlyArray<Sentence> = [
  said(
    'Call an ambulance if the chest pain (myocardial infarction) does not settle. A myocardial infarction needs care at once.',
    'Call an ambulance if the chest pain (myocardial infarction) does not settle. A myocardial infarction (heart attack) needs care at once.',
    infarction
  ),
  said(
    'Heavy legs (oedema of both feet) were reported. Oedema may worsen by the evening.',
    'Heavy legs (oedema of both feet) were reported. Oedema (swelling from fluid) may worsen by the evening.',
    oedema
  ),
  kept('Some adverse effects (nausea, dyspnoea, rash) settle within a week.', dyspnoea),
  kept('The surgeon noted one complication [thrombosis of the graft].', thrombosis),
  said(
    'Relief of symptoms (usually with an analgesic) comes first.',
    'Relief of symptoms (usually with a painkiller) comes first.',
    analgesic
  ),
  said(
    'Blood counts (including platelets) are checked weekly. Platelets are often low after chemotherapy.',
    'Blood counts (including platelets) are checked weekly. Platelets (cells that help blood to clot) are often low after chemotherapy.',
    platelets
  ),
  said(
    'A cholecystectomy (keyhole or open) takes about an hour. After cholecystectomy, most people go home the same day.',
    'A cholecystectomy (keyhole or open) takes about an hour. After cholecystectomy (surgery to remove the gallbladder), most people go home the same day.',
    cholecystectomy
  ),
  said(
    'The risk of thrombosis [see section 4.4] is raised. Any thrombosis must be treated.',
    'The risk of thrombosis [see section 4.4] is raised. Any thrombosis (blood clot) must be treated.',
    thrombosis
  ),
  kept('The bypass failed early (in two of nine patients (thrombosis in both)).', thrombosis),
  said(
    'Medicines for other conditions (hypertension among them) may interact. Hypertension itself needs treatment.',
    'Medicines for other conditions (high blood pressure among them) may interact. High blood pressure (hypertension) itself needs treatment.',
    hypertension
  ),
  kept(
    'Warn the patient about bleeding (for instance, haematuria) before the first dose.',
    haematuria
  ),
  said(
    'Stop the infusion at the first sign of an allergy (rash, wheeze, anaphylaxis). Anaphylaxis can kill within minutes.',
    'Stop the infusion at the first sign of an allergy (rash, wheeze, anaphylaxis). Anaphylaxis (a severe allergic reaction) can kill within minutes.',
    anaphylaxis
  ),
  kept('Bowel sounds may be absent for days (a sign of ileus) after the operation.', ileus),
  said(
    'Tell us about pruritus (at night or by day). If pruritus keeps you awake, we can help.',
    'Tell us about pruritus (at night or by day). If pruritus (itching) keeps you awake, we can help.',
    pruritus
  ),
  said(
    'Liver tests were raised in five people (one with jaundice); jaundice faded in all.',
    'Liver tests were raised in five people (one with jaundice); jaundice (yellow skin and eyes) faded in all.',
    jaundice
  ),
  kept('Rhythm was recorded for 24 hours (Holter monitor; arrhythmia in none).', arrhythmia),
  kept('Give your infant(s) a cup from six months.', infant),
  said(
    'A thrombosis (see Figure 2) may move. A thrombosis is treatable.',
    'A thrombosis (see Figure 2) may move. A thrombosis (blood clot) is treatable.',
    thrombosis
  )
]
