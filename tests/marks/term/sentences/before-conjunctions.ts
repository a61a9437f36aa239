import {
  alopecia,
  analgesic,
  b12,
  carcinogen,
  contusion,
  emesis,
  explained,
  fracture,
  haemorrhage,
  hypertension,
  hypoglycaemia,
  infant,
  myalgia,
  physician,
  renalImpairment,
  thrombosis
} from './concepts.js'
import {kept, type Sentence, said} from './sentence.js'

const ligation = explained(['ligation'], ['tying off a vessel'])
const tractInfection = explained(
  ['urinary tract infection', 'urinary tract infections'],
  ['an infection of the bladder', 'infections of the bladder']
)

/** A plain form of several words never stands before “and” or “or”. */
export const beforeConjunctions: ReadonlyArray<Sentence> = [
  said(
    'Hypertension and diabetes often go together. Hypertension can be treated.',
    'Hypertension and diabetes often go together. High blood pressure (hypertension) can be treated.',
    hypertension
  ),
  kept('The dose is lowered in renal impairment or liver disease.', renalImpairment),
  said(
    'Physicians and nurses work side by side.',
    'Doctors and nurses work side by side.',
    physician
  ),
  said(
    'Talk to us if you have diabetes and hypertension.',
    'Talk to us if you have diabetes and high blood pressure (hypertension).',
    hypertension
  ),
  said(
    'Thrombosis and infection are the main risks of a drip.',
    'Thrombosis (blood clot) and infection are the main risks of a drip.',
    thrombosis
  ),
  said(
    'Hypertension, smoking and age add to the risk.',
    'High blood pressure (hypertension), smoking and age add to the risk.',
    hypertension
  ),
  kept('Statins may cause myalgia and a rise in liver tests.', myalgia),
  kept('Alopecia or thin nails may follow.', alopecia),
  said(
    'Drowsiness, emesis and a rash were seen.',
    'Drowsiness, vomiting (emesis) and a rash were seen.',
    emesis
  ),
  kept('Look out for alopecia and/or brittle nails.', alopecia),
  kept('The air was tested for carcinogens and heavy metals.', carcinogen),
  said(
    'Any analgesic or sleeping pill can cloud the mind.',
    'Any painkiller or sleeping pill can cloud the mind.',
    analgesic
  ),
  said(
    'A fracture *or* a sprain can look the same.',
    'A fracture or a sprain can look the same.',
    fracture
  ),
  said(
    'The vaccine is safe for mothers and infants.',
    'The vaccine is safe for mothers and babies.',
    infant
  ),
  said(
    'A contusion and a graze need no stitches.',
    'A bruise (contusion) and a graze need no stitches.',
    contusion
  ),
  kept('If hypertension and/or stroke run in the family, tell us.', hypertension),
  said(
    'Tell us about hypertension, or kidney trouble, in the family.',
    'Tell us about high blood pressure (hypertension), or kidney trouble, in the family.',
    hypertension
  ),
  said(
    'Contusions, grazes and cuts are washed.',
    'Bruises (contusions), grazes and cuts are washed.',
    contusion
  ),
  said(
    'A haemorrhage or further haemorrhages may follow.',
    'A bleed (haemorrhage) or further haemorrhages may follow.',
    haemorrhage
  ),
  said(
    'Hyperglycaemia and hypoglycaemia are opposites. Hypoglycaemia comes fast.',
    'Hyperglycaemia and hypoglycaemia are opposites. Hypoglycaemia (low blood sugar) comes fast.',
    hypoglycaemia
  ),
  said(
    'Iron and vitamin B12 are given.',
    'Iron and vitamin B12 (a vitamin that the body needs to make blood) are given.',
    b12
  ),
  said(
    'Respiratory or urinary tract infections are common. Urinary tract infections burn.',
    'Respiratory or urinary tract infections are common. Urinary tract infections (infections of the bladder) burn.',
    tractInfection
  ),
  said(
    'Radiation and ligation can both work.',
    'Radiation and ligation (tying off a vessel) can both work.',
    ligation
  )
]
