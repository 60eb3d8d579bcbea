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
  // Initialisers, and what they leave behind; controllers that go.
  [/static addInitializer\(t\)\{[^}]*\}/g, ''],
  [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/g, ''],
  [/void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\),/g, ''],
  [/removeController\(t\)\{[^}]*\}/g, ''],
  // Accessors that a class has by itself.
  [/this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\),/g, ''],
  [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{[^}]*\}=i,[^}]*\}/g, ''],
  // Directives, and what they alone ask of a part.
  [/(function M\(t,i),s=t,e\)\{.*?\}(?=class R)/g, '$1){return i}'],
  [/get (_\$AU|parentNode|startNode|endNode|tagName)\(\)\{[^}]*\}/g, ''],
  [/for\(this\._\$AP\?\.\(!1,!0,s\);/g, 'for(;'],
  [/setConnected\(t\)\{[^}]*\}/g, ''],
  [/(dis)?connectedCallback\(\)\{super\.(dis)?connectedCallback\(\),this\._\$Do\?\.setConnected\(![01]\)\}/g, ''],
  // Expressions for a whole element, in comments, in elements of mere text; `?attributes`; templates that are compiled.
  [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/g, ''],
  [/1===r\.type\?(i=new r\.ctor\([^)]*\)):6===r\.type&&\(i=new Z\(h,this,t\)\)/g, '$1'],
  [/else\{let t=-1;for\(;-1!==\(t=r\.data[^}]*\}[^}]*\}/g, ''],
  [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/g, ''],
  [/y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),/g, ''],
  [/"\?"===e\[1\]\?L:/g, ''],
  [/"number"==typeof s\?this\._\$AC\(t\):\(void 0===s\.el&&\(.*?\),s\)(?=;if)/g, 'this._$AC(t)'],
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
      if (/directive/.test(file)) this.error('directives are taken out of Lit');
      const replace = (text, [pattern, replacement]) =>
        text.replace(pattern, (_, start) => {
          found.add(pattern);
          return replacement.replace('$1', start);
        });
      return {code: unused.reduce(replace, code), map: null};
    },
    buildEnd() {
      const missed = unused.filter(([pattern]) => !found.has(pattern));
      if (found.size && missed.length) this.error(`Lit has changed: ${missed.map(([pattern]) => pattern).join(', ')}`);
    },
  };
};
