/** What we do not use of Lit's production build, and no bundler can tell: pattern, and what stands there instead. */
const unused = [
  // Polyfills, server rendering, the list of versions on the page.
  [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/g, '0'],
  [/\b\w+\.(\w+PolyfillSupport|litElementHydrateSupport|ShadyCSS)\b/g, '(void 0)'],
  // Browsers without adopted style sheets, which no element of ours runs in.
  [/"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/g, '!0'],
  [/\b\w\.ShadowRoot\b/g, '!0'],
  // Decorators.
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/g, '0'],
  [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{[^}]*\}/g, ''],
  // Templates and attributes of other kinds, and advice on what ESLint and TypeScript have checked.
  [/\b[23]===i\b/g, '!1'],
  [/case Object:case Array:(t=null==t\?t:JSON\.stringify\(t\)|try\{i=JSON\.parse\(t\)\}catch\(t\)\{i=null\})/g, ''],
  [/Error\("(CSSResult|Value passed)[^]*?(instead|security)\."\)/g, 'Error()'],
];

/** A plugin of the build that takes that out, and fails where it is not found any more. */
export const leanLit = () => {
  const found = new Set();
  return {
    name: 'lean-lit',
    transform(code, file) {
      if (!/node_modules\/(@lit\/|lit)/.test(file)) return null;
      const replace = (text, [pattern, replacement]) =>
        text.replace(pattern, () => {
          found.add(pattern);
          return replacement;
        });
      return {code: unused.reduce(replace, code), map: null};
    },
    buildEnd() {
      const missed = unused.filter(([pattern]) => !found.has(pattern));
      if (found.size && missed.length) this.error(`Lit has changed: ${missed.map(([pattern]) => pattern).join(', ')}`);
    },
  };
};
