import {defineConfig} from 'tsup'

// Declarations come from `tsc -p tsconfig.build.json`.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    runtime: 'src/render/index.ts',
    // `scripts/bundle.ts` makes of these what runs in Node.
    cli: 'src/cli/index.ts',
    node: 'src/node/index.ts',
    react: 'src/react/index.ts',
    rehype: 'src/rehype/index.ts',
    remark: 'src/remark/index.ts',
    vitest: 'src/vitest/index.ts',
    'vitest/matchers': 'src/vitest/matchers.ts'
  },
  // One vitest, that of the tests.
  external: ['vitest'],
  format: 'esm',
  target: 'node20',
  dts: false,
  clean: true,
  // `scripts/bundle.ts` collects their licences.
  skipNodeModulesBundle: true,
  // Constants are written out: other bundlers couldn't, and the runtime would be larger.
  esbuildOptions(options) {
    options.minifySyntax = true
  }
})
