import type {ConceptConfig} from '../../marks/term/config.js'

/** Medicines, and how they are given, ace-inhibitor to bronchodilator. */
export const medicinesFirst: ReadonlyArray<ConceptConfig> = [
  {
    id: 'ace-inhibitor',
    forms: [
      {plural: 'ACE inhibitors'},
      {plural: 'angiotensin-converting enzyme inhibitors'},
      {plural: 'angiotensin converting enzyme inhibitors'}
    ],
    never: {after: ['captopril', 'enalapril', 'lisinopril', 'perindopril', 'ramipril']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine that relaxes blood vessels',
        plural: 'medicines that relax blood vessels'
      }
    }
  },
  {
    id: 'adverse-event',
    forms: [{singular: 'adverse event', plural: 'adverse events'}],
    never: {after: ['during childhood', 'grade', 'grades', 'in childhood', 'in early life']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'an unwanted health problem that comes up',
        plural: 'unwanted health problems that come up'
      }
    }
  },
  {
    id: 'adverse-reaction',
    forms: [
      {singular: 'adverse reaction', plural: 'adverse reactions'},
      {singular: 'adverse drug reaction', plural: 'adverse drug reactions'}
    ],
    never: {after: ['to']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'an unwanted, harmful effect',
        plural: 'unwanted, harmful effects'
      }
    }
  },
  {
    id: 'analgesic',
    forms: [{plural: 'analgesics'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a pain reliever',
        plural: 'pain relievers'
      }
    }
  },
  {
    id: 'antacid',
    forms: [{plural: 'antacids'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine against stomach acid',
        plural: 'medicines against stomach acid'
      }
    }
  },
  {
    id: 'anticonvulsant',
    forms: [{plural: 'anticonvulsants'}],
    never: {
      after: ['carbamazepine', 'gabapentin', 'lamotrigine', 'phenytoin', 'pregabalin', 'valproate']
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine against seizures',
        plural: 'medicines against seizures'
      }
    }
  },
  {
    id: 'antiemetic',
    forms: [{plural: 'antiemetics'}, {plural: 'anti-emetics'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine against nausea and vomiting',
        plural: 'medicines against nausea and vomiting'
      }
    }
  },
  {
    id: 'antihistamine',
    forms: [{singular: 'antihistamine', plural: 'antihistamines'}],
    never: {before: ['H2', 'H3', 'H4'], after: ['and', 'cetirizine', 'loratadine', 'or']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine mostly used against allergies',
        plural: 'medicines mostly used against allergies'
      }
    }
  },
  {
    id: 'antihypertensive',
    forms: [{plural: 'antihypertensives'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine that lowers blood pressure',
        plural: 'medicines that lower blood pressure'
      }
    }
  },
  {
    id: 'antipyretic',
    forms: [{plural: 'antipyretics'}],
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine that lowers a fever',
        plural: 'medicines that lower a fever'
      }
    }
  },
  {
    id: 'beta-blocker',
    forms: [{plural: 'beta blockers'}, {plural: 'beta-blockers'}],
    never: {
      after: [
        'atenolol',
        'bisoprolol',
        'carvedilol',
        'metoprolol',
        'nebivolol',
        'propranolol',
        'timolol'
      ]
    },
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine that weakens the effects of adrenaline',
        plural: 'medicines that weaken the effects of adrenaline'
      }
    }
  },
  {
    id: 'bronchodilator',
    forms: [{plural: 'bronchodilators'}],
    never: {after: ['albuterol', 'formoterol', 'salbutamol', 'salmeterol', 'tiotropium']},
    source: 'editorial',
    say: {
      lay: {
        use: 'term-first',
        singular: 'a medicine that widens the airways',
        plural: 'medicines that widen the airways'
      }
    }
  }
]
