import {
  acute,
  adjective,
  analgesic,
  arrhythmia,
  b12,
  carcinogen,
  covid,
  emesis,
  explained,
  glossed,
  hba1c,
  hypertension,
  icu,
  infant,
  infarction,
  iv,
  jaundice,
  oedema,
  orally,
  physician,
  placebo,
  plainFirst,
  platelets,
  remission,
  renalImpairment,
  replaced,
  syncope,
  tablet,
  thrombosis,
  thrombus,
  type2,
  unconfirmed
} from './concepts.js'
import {type HardCase, kept, refused, type Sentence, said} from './sentence.js'

const all = explained(['ALL'], ['a leukaemia of childhood'])
const asymptomatic = glossed(['asymptomatic'], 'without symptoms')
const bradycardia = glossed(['bradycardia'], 'a pulse under 60 beats a minute')
const chain = replaced(['anodyne', 'anodynes'], ['analgesic', 'analgesics'])
const dysplasia = glossed(['dysplasia'], 'cells that look unusual, but are not cancer')
const edema = {...oedema, forms: ['oedema', 'edema']}
const ionising = unconfirmed(replaced(['radiation'], ['see ionising radiation']))
const liverDisease = explained(['liver disease'], ['harm to the liver'])
const malignant = adjective('malignant', 'cancerous')
const nafld = explained(['fatty liver disease'], ['too much fat in the liver'])
const recurrence = unconfirmed(
  plainFirst(['recurrence', 'recurrences'], ['return of the cancer', 'returns of the cancer'])
)
const stemCell = explained(['stem cell', 'stem cells'], ['young cell', 'young cells'])
const stemCells = {
  ...stemCell,
  forms: [...stemCell.forms, {abbreviation: true, plural: 'SCs', singular: 'SC'}]
}

function open(why: string, ...sentences: ReadonlyArray<Sentence>): ReadonlyArray<HardCase> {
  return sentences.map((sentence) => ({...sentence, why}))
}

/** Sentences that came out wrong once, and what holds for them. */
export const hardCases: ReadonlyArray<HardCase> = [
  ...open(
    'No word is changed where “an” stands on the other side of an edge.',
    said(
      'You may take an :lay[analgesic] at night.',
      'You may take an analgesic at night.',
      analgesic
    ),
    said(
      'For the pain, an *:lay[analgesic]* may be enough.',
      'For the pain, an analgesic may be enough.',
      analgesic
    )
  ),
  ...open(
    'An entry that adds, drops or swaps a disease, a frequency, a polarity class, a number word or a unit, or that is a cross-reference, is refused at load.',
    refused('A malignant arrhythmia needs a shock at once.', malignant),
    refused('A recurrence of polyps was seen at three years.', recurrence),
    refused('This is a rare reaction.', adjective('rare', 'common')),
    refused(
      'Patients with hypotension may faint.',
      unconfirmed(plainFirst(['hypotension'], ['high blood pressure']))
    ),
    refused(
      'The biopsy showed carcinoma.',
      replaced(['carcinoma', 'carcinomas'], ['growth', 'growths'])
    ),
    refused('The tablet holds 42 mg of iron.', replaced(['mg'], ['milligram'])),
    refused('You will get a small amount of radiation.', ionising)
  ),
  ...open(
    '“stages III and IV” is a grade for both numbers.',
    kept('Cancers in stages III and IV are treated with medicines.', iv)
  ),
  ...open(
    'A term with a capital inside a sentence is part of a name.',
    kept('A fellow of the Royal College of Physicians gave the talk.', physician)
  ),
  ...open(
    'Curly single quotation marks are quotation marks.',
    said(
      'The form asks about ‘syncope’ in the past year. Syncope may come without warning.',
      'The form asks about ‘syncope’ in the past year. Syncope (fainting) may come without warning.',
      syncope
    )
  ),
  ...open(
    'A form may hold digits for `term-first` and `gloss`, and a gloss digits and units, since it replaces nothing.',
    kept('The target is HbA1c 48 mmol/mol for most adults.', hba1c),
    said(
      'Your HbA1c tells how well treatment works.',
      'Your HbA1c (average blood sugar over 2 to 3 months) tells how well treatment works.',
      hba1c
    ),
    said(
      'People with type 2 diabetes need an eye check each year.',
      'People with type 2 diabetes (when the body uses insulin poorly) need an eye check each year.',
      type2
    ),
    said(
      'Stay at home if you have COVID-19.',
      'Stay at home if you have COVID-19 (an illness caused by a coronavirus).',
      covid
    ),
    said(
      'Vegans may run short of vitamin B12.',
      'Vegans may run short of vitamin B12 (a vitamin that the body needs to make blood).',
      b12
    ),
    said(
      'The tablets may cause bradycardia in athletes.',
      'The tablets may cause bradycardia (a pulse under 60 beats a minute) in athletes.',
      bradycardia
    ),
    said(
      'Most carriers are asymptomatic.',
      'Most carriers are asymptomatic (without symptoms).',
      asymptomatic
    ),
    said(
      'Keep a note of your HbA1c.',
      'Keep a note of your HbA1c (average blood sugar over 2 to 3 months).',
      hba1c
    ),
    said(
      'Losing weight can put type 2 diabetes to sleep.',
      'Losing weight can put type 2 diabetes (when the body uses insulin poorly) to sleep.',
      type2
    ),
    said(
      'A cough is the first sign of COVID-19.',
      'A cough is the first sign of COVID-19 (an illness caused by a coronavirus).',
      covid
    ),
    said(
      'Liver and fish are rich in vitamin B12.',
      'Liver and fish are rich in vitamin B12 (a vitamin that the body needs to make blood).',
      b12
    ),
    said(
      'Obesity puts a strain on the knees.',
      'Obesity (a BMI of 30 or more) puts a strain on the knees.',
      glossed(['obesity'], 'a BMI of 30 or more')
    )
  ),
  ...open(
    'A gloss may deny something, since it replaces nothing.',
    said(
      'The sample showed dysplasia.',
      'The sample showed dysplasia (cells that look unusual, but are not cancer).',
      dysplasia
    ),
    said(
      'The second sample showed dysplasia again.',
      'The second sample showed dysplasia (cells that look unusual, but are not cancer) again.',
      dysplasia
    )
  ),
  ...open(
    '“(SCs)” explains nothing, so the next free-standing use is explained.',
    said(
      'Stem cells (SCs) heal. SCs last for years.',
      'Stem cells (SCs) heal. SCs (young cells) last for years.',
      stemCells
    ),
    said(
      'Stem cells (SCs) renew the skin. SCs lie at the root of the hair.',
      'Stem cells (SCs) renew the skin. SCs (young cells) lie at the root of the hair.',
      stemCells
    )
  ),
  ...open(
    'A term that lies partly in emphasis is explained like any other.',
    said(
      'Smokers are more likely to have a myocardial *infarction*.',
      '<p>Smokers are more likely to have a myocardial <em>infarction (heart attack)</em>.</p>',
      infarction
    ),
    said(
      'With **fatty** liver disease, weight loss helps.',
      'With fatty liver disease (too much fat in the liver), weight loss helps.',
      nafld,
      liverDisease
    )
  ),
  ...open(
    'A possessive whose mark stands outside the emphasis keeps the term.',
    said(
      'The *physician*’s notes are kept for ten years.',
      'The physician’s notes are kept for ten years.',
      physician
    )
  ),
  ...open(
    'An adverb stands after the object of a verb.',
    said('Take the capsule orally.', 'Take the capsule by mouth.', orally)
  ),
  ...open(
    '“isn’t” is “is not”, after which the term is explained.',
    said(
      'If it isn’t jaundice, we look for another cause, and that won’t delay your care.',
      'If it isn’t jaundice (yellow skin and eyes), we look for another cause, and that won’t delay your care.',
      jaundice
    )
  ),
  ...open(
    '“neither” joins and modifies nothing.',
    said(
      'Neither emesis nor a rash was seen.',
      'Neither vomiting (emesis) nor a rash was seen.',
      emesis
    )
  ),
  ...open(
    'A verb after the term is no noun.',
    said('An infant sleeps most of the day.', 'A baby sleeps most of the day.', infant),
    said(
      'The type of arrhythmia decides the treatment.',
      'The type of arrhythmia (irregular heartbeat) decides the treatment.',
      arrhythmia
    ),
    said(
      'The report shows platelets 150 × 10⁹/L. Platelets fall in the second week.',
      'The report shows platelets 150 × 10⁹/L. Platelets (cells that help blood to clot) fall in the second week.',
      platelets
    ),
    said(
      '#### Oedema\n\n- Raise your legs: oedema drains overnight.',
      'Oedema\n\n- Raise your legs: oedema (swelling from fluid) drains overnight.',
      oedema
    ),
    said(
      'Half the group got what the authors call a “placebo”. The placebo looked the same.',
      'Half the group got what the authors call a “placebo”. The placebo (a dummy treatment) looked the same.',
      placebo
    ),
    said(
      'Not all children with ALL need a transplant.',
      'Not all children with ALL (a leukaemia of childhood) need a transplant.',
      all
    ),
    said('An anodyne dulls the ache.', 'An analgesic dulls the ache.', chain),
    said(
      'Both thrombi dissolved within a week.',
      'Both clots (thrombi) dissolved within a week.',
      thrombus
    ),
    said('Few analgesics work for cramp.', 'Few painkillers work for cramp.', analgesic),
    said('No two physicians agreed.', 'No two doctors agreed.', physician),
    said(
      'Some arrhythmias need no treatment.',
      'Some arrhythmias (irregular heartbeats) need no treatment.',
      arrhythmia
    ),
    said(
      'The size of a thrombus matters, and so does the thrombus’ age.',
      'The size of a clot (thrombus) matters, and so does the clot’s age.',
      thrombus
    ),
    said(
      'Platelets’ lives are short: platelets last about ten days.',
      'Platelets’ lives are short: platelets (cells that help blood to clot) last about ten days.',
      platelets
    ),
    said(
      "The carcinogen's half-life is long, and the carcinogen builds up in fat.",
      "The cancer-causing substance's half-life is long, and the cancer-causing substance (carcinogen) builds up in fat.",
      carcinogen
    ),
    said(
      ':::verbatim\nNot for infants under 3 kg.\n:::\n\nMost infants weigh more.',
      'Not for infants under 3 kg.\n\nMost babies weigh more.',
      infant
    )
  ),
  ...open(
    'A verb before the term is no modifier.',
    said(
      '- You may notice oedema.\n- The oedema goes down overnight.',
      '- You may notice oedema (swelling from fluid).\n- The oedema goes down overnight.',
      oedema
    ),
    said(
      'Nobody can promise remission, but many reach it.',
      'Nobody can promise remission (a time when the illness is quiet), but many reach it.',
      remission
    ),
    said(
      'American leaflets write edema. British ones write oedema.',
      'American leaflets write edema (swelling from fluid). British ones write oedema.',
      edema
    )
  ),
  ...open(
    'An adverb after the term is no noun.',
    said(
      'He was moved to an ICU overnight.',
      'He was moved to an intensive care unit overnight.',
      icu
    ),
    said(
      'Hypertension seldom gives symptoms.',
      'High blood pressure (hypertension) seldom gives symptoms.',
      hypertension
    )
  ),
  ...open(
    'A section called “Key references” lists sources.',
    said(
      '## Key references\n\n- Hypertension in adults.',
      'Key references\n\n- Hypertension in adults.',
      hypertension
    )
  ),
  ...open(
    'The name of a journal, whose own word has a capital inside a sentence.',
    kept('The paper is in the Journal of Hypertension this month.', hypertension)
  ),
  ...open(
    '“which doctors call” is the author’s explanation.',
    kept('The blood clot, which doctors call a thrombosis, may move.', thrombosis)
  ),
  ...open(
    'In a heading with capitals throughout names can’t be told: the term is kept.',
    said('## Acute Pain\n\nHelp is near.', 'Acute Pain\n\nHelp is near.', acute)
  ),
  ...open('Roman numbers in a range are numbers.', kept('Levels I to IV were used.', iv)),
  ...open(
    'After a preposition no verb agrees with the plain form.',
    said(
      'In renal impairment, halve the dose.',
      'In kidney problems, halve the dose.',
      renalImpairment
    )
  ),
  ...open(
    'A dose and how often it is taken are not parted.',
    kept('Half a tablet daily is enough for a child.', tablet),
    kept('Take a tablet every 8 hours.', tablet)
  ),
  ...open(
    '“&” is “and”, before which no plain form of several words stands.',
    kept('Diet counts in hypertension & stroke.', hypertension)
  )
]
