import type {ConceptConfig} from '../../marks/term/config.js'

/** Heart and vessels, aneurysm to hypotension. */
export const heartFirst: ReadonlyArray<ConceptConfig> = [
  {
    id: 'aneurysm',
    forms: [{singular: 'aneurysm', plural: 'aneurysms'}],
    never: {before: ['ventricular'], after: ['of']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a bulge in a weak wall of a vessel or the heart',
        plural: 'bulges in weak walls of vessels or the heart'
      }
    }
  },
  {
    id: 'angina',
    forms: ['angina', 'angina pectoris'],
    never: {
      before: ['abdominal', 'intestinal', 'ludwig', 'mesenteric', 'vincent'],
      after: ['bullosa']
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'chest pain from too little blood reaching the heart muscle'
      }
    }
  },
  {
    id: 'angioplasty',
    forms: [{singular: 'angioplasty', plural: 'angioplasties'}],
    never: {after: ['of']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a procedure that widens a narrowed blood vessel',
        plural: 'procedures that widen narrowed blood vessels'
      }
    }
  },
  {
    id: 'arrhythmia',
    forms: [{singular: 'arrhythmia', plural: 'arrhythmias'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'an abnormal rhythm of the heart',
        plural: 'abnormal rhythms of the heart'
      }
    }
  },
  {
    id: 'ascites',
    forms: ['ascites'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a build-up of fluid in the belly'}}
  },
  {
    id: 'atherosclerosis',
    forms: ['atherosclerosis'],
    source: 'editorial',
    say: {
      lay: {use: 'term-first', singular: 'a build-up of fatty material in the walls of arteries'}
    }
  },
  {
    id: 'atrial-fibrillation',
    forms: ['atrial fibrillation'],
    source: 'editorial',
    say: {
      lay: {use: 'term-first', singular: 'an irregular rhythm of the upper chambers of the heart'}
    }
  },
  {
    id: 'bradycardia',
    forms: ['bradycardia'],
    polarity: 'lowered',
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'a slow heart rate'}}
  },
  {
    id: 'cardiac',
    forms: ['cardiac'],
    slot: 'attributive',
    only: {
      after: ['function', 'muscle', 'surgery', 'transplant', 'transplantation', 'valve', 'valves']
    },
    source: 'editorial',
    say: {lay: {use: 'replace', singular: 'heart'}}
  },
  {
    id: 'cardiac-arrest',
    forms: [{singular: 'cardiac arrest', plural: 'cardiac arrests'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a sudden stop of the pumping of the heart',
        plural: 'sudden stops of the pumping of the heart'
      }
    }
  },
  {
    id: 'cardiomyopathy',
    forms: [{singular: 'cardiomyopathy', plural: 'cardiomyopathies'}],
    never: {before: ['histiocytoid']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a disease of the heart muscle',
        plural: 'diseases of the heart muscle'
      }
    }
  },
  {
    id: 'echocardiography',
    forms: ['echocardiography', {singular: 'echocardiogram', plural: 'echocardiograms'}],
    source: 'editorial',
    say: {lay: {use: 'gloss', gloss: 'ultrasound of the heart'}}
  },
  {
    id: 'electrocardiogram',
    forms: [
      {singular: 'electrocardiogram', plural: 'electrocardiograms'},
      {singular: 'ECG', plural: 'ECGs', abbreviation: true},
      {singular: 'EKG', plural: 'EKGs', abbreviation: true}
    ],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a recording of the electrical activity of the heart',
        plural: 'recordings of the electrical activity of the heart'
      }
    }
  },
  {
    id: 'endocarditis',
    forms: ['endocarditis'],
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'inflammation of the inner lining of the heart'}}
  },
  {
    id: 'heart-failure',
    forms: ['heart failure'],
    never: {before: ['congestive', 'acute', 'chronic'], after: ['due', 'with']},
    source: 'editorial',
    say: {
      lay: {use: 'term-first', singular: 'a condition in which the heart cannot pump enough blood'}
    }
  },
  {
    id: 'hypertension',
    forms: ['hypertension'],
    never: {
      before: [
        'pulmonary',
        'pulmonary arterial',
        'portal',
        'intracranial',
        'ocular',
        'intra-abdominal',
        'renovascular',
        'venous',
        'gestational',
        'pulmonary venous',
        'portopulmonary',
        'white-coat',
        'persistent pulmonary'
      ]
    },
    polarity: 'raised',
    source: 'NCI Dictionary of Cancer Terms: hypertension',
    say: {lay: {use: 'term-first', singular: 'high blood pressure'}}
  },
  {
    id: 'hypotension',
    forms: ['hypotension'],
    never: {before: ['intracranial', 'ocular', 'spinal']},
    polarity: 'lowered',
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'low blood pressure'}}
  }
]
