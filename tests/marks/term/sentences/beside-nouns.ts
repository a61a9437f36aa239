import {
  analgesic,
  arrhythmia,
  biopsy,
  carcinogen,
  cardiac,
  dyspnoea,
  fracture,
  haematopoietic,
  haemorrhage,
  hypertension,
  hysterectomy,
  infant,
  jaundice,
  mucositis,
  oedema,
  orally,
  physician,
  postoperatively,
  prognosis,
  renal,
  renalImpairment,
  splenomegaly,
  stools,
  thrombosis,
  thrombus
} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

const painRelief = {
  ...analgesic,
  say: {
    lay: {
      attributive: 'pain-relief',
      countable: true,
      plural: 'painkillers',
      singular: 'painkiller',
      use: 'replace'
    }
  }
} as const

/** A term stays as a modifier and after one, unless the plain form can stand there. */
export const besideNouns: ReadonlyArray<Sentence> = [
  said(
    'Severe thrombosis needs a drip. A thrombosis can come back.',
    'Severe thrombosis needs a drip. A thrombosis (blood clot) can come back.',
    thrombosis
  ),
  kept('Total abdominal hysterectomy takes about two hours.', hysterectomy),
  kept('The biopsy needle goes in under local anaesthetic.', biopsy),
  kept('Pulmonary hypertension strains the heart.', hypertension),
  kept('Please bring your tablets to the hypertension clinic.', hypertension),
  kept('Oral mucositis makes swallowing painful.', mucositis),
  said(
    'The analgesic effect lasts six hours.',
    'The pain-relief effect lasts six hours.',
    painRelief
  ),
  kept('Analgesic use was recorded in a diary.', analgesic),
  kept('A thrombosis targeted programme ran on two wards.', thrombosis),
  kept('Nurses weighed a mucositis mediated loss of appetite.', mucositis),
  kept('An oedema fall within two days was counted as a response.', oedema),
  said('It is given orally.', 'It is given by mouth.', orally),
  kept('It is given orally and by drip, or orally or rectally.', orally),
  kept('It was orally given, then orally taken.', orally),
  said('What is given orally is safe.', 'What is given by mouth is safe.', orally),
  kept('It is an orally active medicine.', orally),
  said(
    'Postoperatively, the drain stays in for two days.',
    'After surgery, the drain stays in for two days.',
    postoperatively
  ),
  said('Renal function is checked each month.', 'Kidney function is checked each month.', renal),
  kept('In one patient in ten the cause is renal.', renal),
  kept('A calf thrombosis is often missed.', thrombosis),
  said(
    'Her arrhythmia settled without treatment.',
    'Her arrhythmia (irregular heartbeat) settled without treatment.',
    arrhythmia
  ),
  kept('Massive splenomegaly can crowd the stomach.', splenomegaly),
  kept('A poor prognosis was discussed with the family.', {
    ...prognosis,
    confirmed: 'A test.',
    say: {
      lay: {
        countable: true,
        plural: 'outlooks',
        singular: 'view of what is to come',
        use: 'plain-first'
      }
    }
  }),
  said(
    'Most cardiac medicines are taken in the morning.',
    'Most heart medicines are taken in the morning.',
    cardiac
  ),
  kept('An open fracture is washed out in theatre.', fracture),
  kept('The haemorrhage protocol hangs on the wall.', haemorrhage),
  said(
    'Sudden dyspnoea wakes some people. If dyspnoea lasts, sit up.',
    'Sudden dyspnoea wakes some people. If dyspnoea (shortness of breath) lasts, sit up.',
    dyspnoea
  ),
  kept('Neonatal jaundice peaks on day four.', jaundice),
  kept('A mural thrombus was left alone.', thrombus),
  kept('Carcinogen exposure at work is recorded by law.', carcinogen),
  kept('Consultant physician posts are advertised in spring.', physician),
  said(
    'Haematopoietic cells are counted on day 14.',
    'Blood-forming cells are counted on day 14.',
    haematopoietic
  ),
  kept('Orally administered vaccines are not injected.', orally),
  kept('Low-dose analgesic patches are available.', analgesic),
  kept('A stool sample is needed.', stools),
  kept('Patients with severe renal impairment were left out.', renalImpairment),
  kept('Mild to moderate oedema is usual.', oedema),
  kept('Worsening oedema was seen in two men.', oedema),
  kept('Persistent, painless oedema was left alone.', oedema),
  said(
    'The oedema was worse in the oedema arm of the trial.',
    'The oedema (swelling from fluid) was worse in the oedema arm of the trial.',
    oedema
  ),
  kept('Sudden infant death syndrome is rare.', infant),
  kept('Your family physician knows you.', physician),
  said('The physician in charge signs.', 'The doctor in charge signs.', physician),
  said(
    'Physicians prescribing the drug must register.',
    'Doctors prescribing the drug must register.',
    physician
  )
]
