import type {ConceptConfig} from '../../marks/term/config.js'

/** Heart and vessels, aneurysm to hypotension. */
export const heartFirst: ReadonlyArray<ConceptConfig> = [
  {
    id: 'aneurysm',
    forms: [{singular: 'aneurysm', plural: 'aneurysms'}],
    never: {before: ['dissecting', 'false', 'spurious', 'ventricular'], after: ['of']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a bulge in the wall of a blood vessel or the heart',
        plural: 'bulges in the walls of blood vessels or the heart'
      }
    }
  },
  {
    id: 'angina',
    forms: ['angina', 'angina pectoris'],
    never: {
      before: [
        'abdominal',
        'agranulocytic',
        'diphtheria and',
        'diphtheria or',
        'intestinal',
        'ludwig',
        'mesenteric',
        'monocytic',
        'pharyngitis and',
        'pharyngitis or',
        'throat and',
        'tonsillitis and',
        'tonsillitis or',
        'vincent'
      ],
      after: [
        ', pharyngitis',
        ', tonsillitis',
        'and diphtheria',
        'and pharyngitis',
        'and scarlet fever',
        'and tonsillitis',
        'bullosa',
        'or pharyngitis',
        'or tonsillitis'
      ]
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
        singular: 'a procedure that opens a narrowed or blocked blood vessel',
        plural: 'procedures that open narrowed or blocked blood vessels'
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
    say: {lay: {use: 'term-first', singular: 'fluid that has built up in the belly'}}
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
    never: {after: ['and flutter', 'or flutter']},
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
    say: {lay: {use: 'term-first', singular: 'a slow or slowed heartbeat'}}
  },
  {
    id: 'cardiac',
    forms: ['cardiac'],
    slot: 'attributive',
    only: {
      after: ['function', 'muscle', 'surgery', 'transplant', 'transplantation', 'valve', 'valves']
    },
    never: {in: ['cardiac function curve', 'cardiac function curves']},
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
        singular: 'a state in which the heart has stopped pumping',
        plural: 'events in which the heart stops pumping'
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
    say: {
      lay: {
        use: 'term-first',
        singular: 'ultrasound of the heart',
        plural: 'ultrasound scans of the heart'
      }
    }
  },
  {
    id: 'electrocardiogram',
    forms: [
      {singular: 'electrocardiogram', plural: 'electrocardiograms'},
      {singular: 'ECG', plural: 'ECGs', abbreviation: true},
      {singular: 'EKG', plural: 'EKGs', abbreviation: true}
    ],
    never: {
      before: [
        'catechin,',
        'catechins',
        'ec and',
        'ec,',
        'egc and',
        'egc,',
        'egcg and',
        'egcg or',
        'egcg,',
        'gallate'
      ],
      after: [', egc', ', egcg', 'and egc', 'and egcg', 'or egcg']
    },
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
    never: {
      before: ['congestive', 'acute', 'backward', 'chronic', 'forward', 'left', 'right'],
      after: ['due', 'with']
    },
    source: 'editorial',
    say: {
      lay: {use: 'term-first', singular: 'a condition in which the heart does not pump well enough'}
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
        'persistent pulmonary',
        'atrial',
        'embolism and',
        'embolism or',
        'fibrosis and',
        'fibrosis or',
        'its',
        'left-sided',
        'such',
        'that',
        'the',
        'this',
        'thrombosis and',
        'thrombosis or',
        'vasoconstriction and'
      ],
      after: [
        ', intracranial',
        ', ocular',
        ', portal',
        ', pulmonary',
        'in the eye',
        'in the left',
        'in the lung',
        'in the lungs',
        'in the portal',
        'in the pulmonary',
        'within the portal',
        'within the pulmonary'
      ]
    },
    polarity: 'raised',
    source: 'NCI Dictionary of Cancer Terms: hypertension',
    say: {lay: {use: 'term-first', singular: 'high blood pressure'}}
  },
  {
    id: 'hypotension',
    forms: ['hypotension'],
    never: {before: ['intracranial', 'ocular', 'spinal', 'such', 'that', 'the', 'this']},
    polarity: 'lowered',
    source: 'editorial',
    say: {lay: {use: 'term-first', singular: 'low blood pressure'}}
  }
]
