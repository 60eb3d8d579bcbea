/** Points every path at the file that is published, not at its source. */
const publishedPaths = () => ({
  name: 'published-paths',
  packageLinkPhase({customElementsManifest}) {
    const visit = (value) => {
      if (!value || typeof value !== 'object') return;
      for (const [key, inner] of Object.entries(value)) {
        const isPath = (key === 'path' || key === 'module') && typeof inner === 'string';
        if (isPath) value[key] = inner.replace(/^\/?src\/(.*)\.ts$/, 'dist/esm/$1.js');
        else visit(inner);
      }
    };
    visit(customElementsManifest);
  },
});

/** What is declared for its description alone: nothing is exported by that name. */
const declaredOnly = () => ({
  name: 'declared-only',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) if (module.path.endsWith('/data.js')) module.exports = [];
  },
});

/** Files are found in no fixed order: the same source is to make the same manifest. */
const inOrder = () => ({
  name: 'in-order',
  packageLinkPhase({customElementsManifest: {modules}}) {
    modules.sort((one, other) => (one.path < other.path ? -1 : 1));
  },
});

export default {
  globs: ['src/entries/banner.ts', 'src/entries/choices.ts', 'src/elements/**/*.ts'],
  exclude: ['**/*.d.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths(), declaredOnly(), inOrder()],
};
