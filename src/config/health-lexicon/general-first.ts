import type {ConceptConfig} from '../../marks/term/config.js'

/** Symptoms, organs, and common conditions, acute-pancreatitis to hypoglycaemia. */
export const generalFirst: ReadonlyArray<ConceptConfig> = [
  {
    id: 'acute-pancreatitis',
    forms: ['acute pancreatitis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'sudden inflammation of the pancreas'}}
  },
  {
    id: 'adipose-tissue',
    forms: [{singular: 'adipose tissue', plural: 'adipose tissues'}],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'body fat', plural: 'body fat'}}
  },
  {
    id: 'alopecia',
    forms: ['alopecia'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'hair loss'}}
  },
  {
    id: 'amniotic-fluid',
    forms: ['amniotic fluid'],
    never: {after: ['embolism', 'embolus']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'the liquid around a fetus in the womb'}}
  },
  {
    id: 'anaphylaxis',
    forms: ['anaphylaxis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a sudden, severe allergic reaction'}}
  },
  {
    id: 'aphasia',
    forms: ['aphasia'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'trouble with using or understanding language'}}
  },
  {
    id: 'apnoea',
    forms: ['apnoea', 'apnea'],
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'a stop or pause in breathing'}}
  },
  {
    id: 'cachexia',
    forms: ['cachexia'],
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'loss of weight and muscle through illness'}}
  },
  {
    id: 'cirrhosis',
    forms: ['cirrhosis'],
    never: {before: ['primary biliary', 'biliary']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'severe scarring of the liver'}}
  },
  {
    id: 'comorbidity',
    forms: [
      {singular: 'comorbidity', plural: 'comorbidities'},
      {singular: 'co-morbidity', plural: 'co-morbidities'}
    ],
    never: {after: ['among', 'between', 'of', 'with']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'another condition that is present at the same time',
        plural: 'other conditions that are present at the same time'
      }
    }
  },
  {
    id: 'cyanosis',
    forms: ['cyanosis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a bluish tinge of the skin or lips'}}
  },
  {
    id: 'dyspepsia',
    forms: ['dyspepsia'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'indigestion'}}
  },
  {
    id: 'dysphagia',
    forms: ['dysphagia'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'trouble with swallowing'}}
  },
  {
    id: 'dyspnoea',
    forms: ['dyspnoea', 'dyspnea'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'trouble with breathing'}}
  },
  {
    id: 'dysuria',
    forms: ['dysuria'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'painful or difficult urination'}}
  },
  {
    id: 'epithelium',
    forms: [{singular: 'epithelium', plural: 'epithelia'}],
    never: {after: ['of']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'tissue that covers or lines parts of the body',
        plural: 'tissues that cover or line parts of the body'
      }
    }
  },
  {
    id: 'erythema',
    forms: ['erythema'],
    never: {after: ['multiforme', 'nodosum', 'migrans', 'infectiosum']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'redness'}}
  },
  {
    id: 'extracellular-vesicle',
    forms: [{singular: 'extracellular vesicle', plural: 'extracellular vesicles'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a tiny package that a cell sends out',
        plural: 'tiny packages that cells send out'
      },
      student: {
        use: 'term-first',
        singular: 'a membrane-bound package that a cell releases',
        plural: 'membrane-bound packages that cells release'
      }
    }
  },
  {
    id: 'fibroblast',
    forms: [{singular: 'fibroblast', plural: 'fibroblasts'}],
    never: {after: ['growth']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a cell that makes supporting tissue',
        plural: 'cells that make supporting tissue'
      }
    }
  },
  {
    id: 'fibrosis',
    forms: ['fibrosis'],
    never: {before: ['cystic'], after: ['of']},
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'a build-up of scar-like tissue'}}
  },
  {
    id: 'haematuria',
    forms: ['haematuria', 'hematuria'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'blood in the urine'}}
  },
  {
    id: 'haemoptysis',
    forms: ['haemoptysis', 'hemoptysis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'coughing up blood'}}
  },
  {
    id: 'hepatic',
    forms: ['hepatic'],
    slot: 'attributive',
    only: {after: ['enzyme', 'enzymes', 'function']},
    source: 'editorial',
    say: {lay: {use: 'replace', singular: 'liver'}}
  },
  {
    id: 'hepatomegaly',
    forms: ['hepatomegaly'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'enlargement of the liver'}}
  },
  {
    id: 'hydronephrosis',
    forms: ['hydronephrosis'],
    source: 'NCI Dictionary of Cancer Terms: hydronephrosis',
    say: {lay: {use: 'gloss', gloss: 'swelling of a kidney'}}
  },
  {
    id: 'hypercalcaemia',
    forms: ['hypercalcaemia', 'hypercalcemia'],
    polarity: 'raised',
    source: 'NCI Dictionary of Cancer Terms: hypercalcemia',
    say: {lay: {use: 'term-first', singular: 'too much calcium in the blood'}}
  },
  {
    id: 'hyperglycaemia',
    forms: ['hyperglycaemia', 'hyperglycemia'],
    polarity: 'raised',
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'high blood sugar'}}
  },
  {
    id: 'hyperkalaemia',
    forms: ['hyperkalaemia', 'hyperkalemia'],
    polarity: 'raised',
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'too much potassium in the blood'}}
  },
  {
    id: 'hyperthyroidism',
    forms: ['hyperthyroidism'],
    polarity: 'raised',
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'too much thyroid hormone'}}
  },
  {
    id: 'hypoglycaemia',
    forms: ['hypoglycaemia', 'hypoglycemia'],
    polarity: 'lowered',
    source: 'NCI Dictionary of Cancer Terms: hypoglycemia',
    say: {lay: {use: 'term-first', singular: 'low blood sugar'}}
  }
]
