/** Names of sections that list sources, in English, German, French and Spanish. */
const names = new Set([
  'bibliografia',
  'bibliografía',
  'bibliografie',
  'bibliographie',
  'bibliography',
  'citations',
  'einzelnachweise',
  'fuentes',
  'further reading',
  'literatur',
  'literaturangaben',
  'literaturverzeichnis',
  'literature',
  'literature cited',
  'notes and references',
  'quellen',
  'quellenangaben',
  'quellenverzeichnis',
  'reference list',
  'references',
  'references and notes',
  'recommended reading',
  'references cited',
  'referencias',
  'referencias bibliográficas',
  'referenzen',
  'références',
  'références bibliographiques',
  'selected references',
  'sources',
  'suggested reading',
  'works cited'
])

/** Whether a heading names a section that lists sources. */
export function isReferenceHeading(heading: string): boolean {
  const name = heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[\s\d.)]+|(?<![\s:.])[\s:.]+$/g, '')
  return (
    names.has(name) ||
    names.has(name.replace(/^(?:additional|cited|key|main|other|suggested) /, ''))
  )
}

/** Whether a text is the entry of a source: it has a DOI, a PMID or a link to PubMed, a year with volume and pages, or ends with “et al. 2026, Title”. */
export function isReference(text: string): boolean {
  return (
    /\b10\.\d{4,9}\/\S/.test(text) ||
    /\bPMC?ID:?\s?(?:PMC)?\d/i.test(text) ||
    /\b(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/(?:pmc|pubmed))\/(?:articles\/)?(?:PMC)?\d/i.test(
      text
    ) ||
    /\((?:1[89]|20)\d\d[a-z]?\)\. .*, ?\d+ ?(?:\(\d[^()]{0,10}\))?, ?[a-z]?\d+[\u2013-]\d/.test(
      text
    ) ||
    /\bet al\.?,? \(?(?:19|20)\d\d[a-z]?\)?[,.] \p{Lu}[^!.?]*$/u.test(text) ||
    /\b(?:1[89]|20)\d\d[a-z]?(?: [A-Z][a-z]{2,8}\.?(?: \d{1,2})?)?; ?(?:Suppl )?[A-Z]?\d+ ?(?:\([^()\s]{1,20}\))? ?: ?[A-Za-z]?\d/.test(
      text
    )
  )
}
