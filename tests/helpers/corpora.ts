import path from 'node:path'

/** Folder of the corpora, if there is one here; they are no part of the repository. */
export const corpora: string | undefined = process.env.LECTERN_CORPORA
  ? path.resolve(process.env.LECTERN_CORPORA)
  : undefined

/** Why a test that needs them is left out. */
export const withoutCorpora = 'LECTERN_CORPORA is not set'
