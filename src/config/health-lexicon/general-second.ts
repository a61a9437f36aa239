import type {ConceptConfig} from '../../marks/term/config.js'

/** Symptoms, organs, and common conditions, hypokalaemia to xerostomia. */
export const generalSecond: ReadonlyArray<ConceptConfig> = [
  {
    id: 'hypokalaemia',
    forms: ['hypokalaemia', 'hypokalemia'],
    polarity: 'lowered',
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'too little potassium in the blood'}}
  },
  {
    id: 'hyponatraemia',
    forms: ['hyponatraemia', 'hyponatremia'],
    polarity: 'lowered',
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a low level of sodium in the blood'}}
  },
  {
    id: 'hypophosphataemia',
    forms: ['hypophosphataemia', 'hypophosphatemia'],
    polarity: 'lowered',
    source: 'NCI Dictionary of Cancer Terms: hypophosphatemia',
    say: {lay: {use: 'term-first', singular: 'too little phosphate in the blood'}}
  },
  {
    id: 'hypothyroidism',
    forms: ['hypothyroidism'],
    polarity: 'lowered',
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'too little thyroid hormone'}}
  },
  {
    id: 'hypoxaemia',
    forms: ['hypoxaemia', 'hypoxemia'],
    polarity: 'lowered',
    source: 'NCI Dictionary of Cancer Terms: hypoxemia',
    say: {lay: {use: 'term-first', singular: 'too little oxygen in the blood'}}
  },
  {
    id: 'larynx',
    forms: [{singular: 'larynx', plural: 'larynges'}],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'voice box', plural: 'voice boxes'}}
  },
  {
    id: 'mesenchymal-stem-cell',
    forms: [
      {singular: 'mesenchymal stem cell', plural: 'mesenchymal stem cells'},
      {singular: 'mesenchymal stromal cell', plural: 'mesenchymal stromal cells'},
      {plural: 'MSCs', abbreviation: true}
    ],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a cell that can become bone, cartilage or fat',
        plural: 'cells that can become bone, cartilage or fat'
      }
    }
  },
  {
    id: 'multiple-sclerosis',
    forms: ['multiple sclerosis'],
    source: 'editorial',
    say: {
      lay: {
        use: 'gloss',
        gloss: 'a disease that damages nerves in the brain and spinal cord'
      }
    }
  },
  {
    id: 'nephropathy',
    forms: [{singular: 'nephropathy', plural: 'nephropathies'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'kidney disease',
        plural: 'kidney diseases'
      }
    }
  },
  {
    id: 'neuropathy',
    forms: [{singular: 'neuropathy', plural: 'neuropathies'}],
    never: {before: ['optic']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a disorder of the nerves',
        plural: 'disorders of the nerves'
      }
    }
  },
  {
    id: 'oesophagus',
    forms: ['oesophagus', 'esophagus'],
    never: {before: ['barrett', "barrett's", 'barrett’s']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'food pipe'}}
  },
  {
    id: 'osteoarthritis',
    forms: ['osteoarthritis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a joint disease in which cartilage breaks down'}}
  },
  {
    id: 'osteoporosis',
    forms: ['osteoporosis'],
    source: 'NCI Dictionary of Cancer Terms: osteoporosis',
    say: {lay: {use: 'term-first', singular: 'a loss of bone that makes bones weak'}}
  },
  {
    id: 'pancreatitis',
    forms: ['pancreatitis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'inflammation of the pancreas'}}
  },
  {
    id: 'paracrine-signalling',
    forms: ['paracrine signalling', 'paracrine signaling'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'communication between nearby cells'}}
  },
  {
    id: 'paraesthesia',
    forms: [
      {singular: 'paraesthesia', plural: 'paraesthesias'},
      {singular: 'paresthesia', plural: 'paresthesias'}
    ],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'an abnormal feeling such as tingling',
        plural: 'abnormal feelings such as tingling'
      }
    }
  },
  {
    id: 'pathogenesis',
    forms: ['pathogenesis'],
    never: {after: ['of']},
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'the way in which a disease develops'}}
  },
  {
    id: 'pleura',
    forms: [{singular: 'pleura', plural: 'pleurae'}],
    source: 'NCI Dictionary of Cancer Terms: pleura',
    say: {
      lay: {
        use: 'term-first',
        singular: 'the thin lining around the lungs and inside the chest',
        plural: 'the thin linings around the lungs and inside the chest'
      }
    }
  },
  {
    id: 'pruritus',
    forms: ['pruritus'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'itching'}}
  },
  {
    id: 'pulmonary',
    forms: ['pulmonary'],
    slot: 'attributive',
    only: {after: ['function']},
    source: 'editorial',
    say: {lay: {use: 'replace', singular: 'lung'}}
  },
  {
    id: 'renal',
    forms: ['renal'],
    slot: 'attributive',
    only: {after: ['function', 'failure', 'transplant', 'transplantation', 'transplants']},
    source: 'editorial',
    say: {lay: {use: 'replace', singular: 'kidney'}}
  },
  {
    id: 'rheumatoid-arthritis',
    forms: ['rheumatoid arthritis'],
    source: 'editorial',
    say: {
      lay: {use: 'term-first', singular: 'a disease in which the immune system attacks the joints'}
    }
  },
  {
    id: 'scleroderma',
    forms: ['scleroderma'],
    source: 'NCI Dictionary of Cancer Terms: scleroderma',
    say: {lay: {use: 'gloss', gloss: 'a hardening of the skin, or a disease that causes it'}}
  },
  {
    id: 'steatosis',
    forms: ['steatosis'],
    never: {after: ['of']},
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'an abnormal build-up of fat'}}
  },
  {
    id: 'tinnitus',
    forms: ['tinnitus'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'ringing or another noise in the ears'}}
  },
  {
    id: 'trachea',
    forms: [{singular: 'trachea', plural: 'tracheas'}],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'windpipe', plural: 'windpipes'}}
  },
  {
    id: 'urticaria',
    forms: ['urticaria'],
    never: {before: ['solar', 'contact'], after: ['pigmentosa']},
    source: 'NCI Dictionary of Cancer Terms: urticaria',
    say: {lay: {use: 'term-first', singular: 'a rash with raised patches, often itchy'}}
  },
  {
    id: 'uterus',
    forms: [{singular: 'uterus', plural: 'uteri'}],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'womb', plural: 'wombs'}}
  },
  {
    id: 'vertigo',
    forms: ['vertigo'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a feeling of spinning or moving'}}
  },
  {
    id: 'xerostomia',
    forms: ['xerostomia'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'dryness of the mouth'}}
  }
]
