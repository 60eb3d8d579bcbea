/** Changes every path from the source to the published file. */
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

/** Removes names that are declared only for their descriptions and not exported. */
const declaredOnly = () => ({
  name: 'declared-only',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) if (module.path.endsWith('/data.js')) module.exports = [];
  },
});

/** Sorts the files, which are found in no fixed order: the same source must make the same manifest. */
const inOrder = () => ({
  name: 'in-order',
  packageLinkPhase({customElementsManifest: {modules}}) {
    modules.sort((one, other) => (one.path < other.path ? -1 : 1));
  },
});

export default {
  globs: ['src/entries/banner.ts', 'src/entries/choices.ts', 'src/entries/statement.ts', 'src/elements/**/*.ts'],
  // The last is no element: the elements extend it.
  exclude: ['**/*.d.ts', 'src/elements/shared/consent-element.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths(), declaredOnly(), inOrder()],
};
