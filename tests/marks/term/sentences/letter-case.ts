import {
  acute,
  analgesic,
  copd,
  explained,
  hypertension,
  infant,
  jaundice,
  nsaid,
  oedema,
  orally,
  physician,
  platelets,
  renalImpairment,
  replaced,
  thrombosis
} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

const all = explained(['ALL'], ['a leukaemia of childhood'])
const aids = explained(['AIDS'], ['late HIV disease'])
const ms = explained(['MS'], ['a nerve disease'])
const gp = replaced(['GP', 'GPs'], ['family doctor', 'family doctors'])

/** Capitals follow the place; initialisms are found as written alone. */
export const letterCase: ReadonlyArray<Sentence> = [
  said('Physicians are on call at night.', 'Doctors are on call at night.', physician),
  said(
    'Hypertension is often silent.',
    'High blood pressure (hypertension) is often silent.',
    hypertension
  ),
  said(
    'Jaundice shows first in the eyes.',
    'Jaundice (yellow skin and eyes) shows first in the eyes.',
    jaundice
  ),
  said(
    'WARNING: ANALGESICS MAY MAKE YOU SLEEPY.',
    'WARNING: PAINKILLERS MAY MAKE YOU SLEEPY.',
    analgesic
  ),
  said(
    '## Talking With Your Physician And Your Family\n\nPlan ahead.',
    'Talking With Your Doctor And Your Family\n\nPlan ahead.',
    physician
  ),
  said(
    '## Living With Renal Impairment\n\nDrink as you are told.',
    'Living With Kidney Problems\n\nDrink as you are told.',
    renalImpairment
  ),
  said(
    'Not all children with ALL are given a transplant.',
    'Not all children with ALL (a leukaemia of childhood) are given a transplant.',
    all
  ),
  kept('She aids her mother with the injections.', aids),
  kept('The delay was under 5 ms in every run.', ms),
  said('First: infants must lie on their backs.', 'First: babies must lie on their backs.', infant),
  said(
    '- Analgesics\n- Infants in the waiting room',
    '- Painkillers\n- Babies in the waiting room',
    analgesic,
    infant
  ),
  said('Orally is best.', 'By mouth is best.', orally),
  said(
    'Before you take NSAIDs, eat something.',
    'Before you take NSAIDs (an anti-inflammatory painkiller), eat something.',
    nsaid
  ),
  said('GPs know the district.', 'Family doctors know the district.', gp),
  said('COPD makes stairs hard.', 'Chronic obstructive pulmonary disease makes stairs hard.', copd),
  said('**Acute** pain tells you to stop.', 'Sudden pain tells you to stop.', acute),
  said(
    '# Ask Before You Fly\n\nThrombosis can start in the air.',
    'Ask Before You Fly\n\nThrombosis (blood clot) can start in the air.',
    thrombosis
  ),
  said(
    'Platelets are counted first.',
    '<p><dfn>Platelets</dfn> (cells that help blood to clot) are counted first.</p>',
    platelets
  ),
  said(
    'OEDEMA IS REPORTED TO THE DOCTOR.',
    'OEDEMA (swelling from fluid) IS REPORTED TO THE DOCTOR.',
    oedema
  ),
  said('DO NOT GIVE TO INFANTS.', 'DO NOT GIVE TO BABIES.', infant),
  said(
    'SEEK HELP FOR HYPERTENSION.',
    'SEEK HELP FOR HIGH BLOOD PRESSURE (HYPERTENSION).',
    hypertension
  ),
  said(
    '## What Is Hypertension?\n\nRead on.',
    'What Is High Blood Pressure?\n\nRead on.',
    hypertension
  )
]
