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
  // What our properties and elements do not ask of ReactiveElement: booleans that are reflected, converters, defaults that are
  // not reflected, comparisons and accessors of their own; hooks that no element or controller has.
  [/switch\(s\)\{case Boolean:t=t\?l:null;break;\}/g, ''],
  [/"function"==typeof t\.converter\?\{.*?\}:void 0!==t\.converter\?\.fromAttribute\?t\.converter:u/g, 'u'],
  [/\(void 0!==i\.converter\?\.toAttribute\?i\.converter:u\)/g, 'u'],
  [/\|\|i\.useDefault&&.*?_\$Eu\(t,i\)\)/g, ''],
  [/r\?\?this\._\$Ej\?\.get\(e\)\?\?r/g, 'r'],
  [/(C\(t,s,\{)useDefault:i,(reflect:e),wrapped:h\},r\)\{i&&.*?void 0!==r\)\|\|\(/g, '$1reflect:e}){('],
  [/(this\.hasUpdated\|\|)i\|\|/g, '$1'],
  [/\(i\.hasChanged\?\?f\)/g, 'f'],
  [/s\.state&&\(s\.attribute=!1\),/g, ''],
  [/!s\.noAccessor/g, '!0'],
  [/h\(this\.prototype,t\)\?\?/g, ''],
  [/,\.\.\.o\(t\)(?=\])/g, ''],
  [/!1===i\?void 0:/g, ''],
  [/"string"==typeof t\?(t\.toLowerCase\(\)):void 0/g, '$1'],
  [/this\._\$EO\?\.forEach\(t=>t\.hostUpdated?\?\.\(\)\),/g, ''],
  [/,void 0!==this\.renderRoot&&this\.isConnected&&t\.hostConnected\?\.\(\)/g, ''],
  [/const t=(this\.)scheduleUpdate\(\);return null!=t&&await t,/g, '$1performUpdate();return '],
  [/scheduleUpdate\(\)\{[^}]*\}/g, ''],
  [/return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{/g, ''],
  [
    /t=this\.shouldUpdate\(s\),t\?\((this\.willUpdate\(s\),).*?this\.update\(s\)\):this\._\$EM\(\)/g,
    't=!0,$1this.update(s)',
  ],
  [/shouldUpdate\(t\)\{return!0\}/g, ''],
  [/this\.hasUpdated\|\|\((this\.hasUpdated=!0),this\.firstUpdated\(t\)\)/g, '$1'],
  [/firstUpdated\(t\)\{\}/g, ''],
  // Styles but for lists of whole literals; shadow roots that are there already, and what stands in them.
  [/static (finalizeStyles\(s\)\{).*?return i\}/g, 'static $1return s}'],
  [/t instanceof CSSStyleSheet\?t:(t\.styleSheet\))/g, '$1'],
  [/,o!==s\)throw Error\(\);/g, ');'],
  [/const s=this\.t;(if\()/g, '$1'],
  [/const e=void 0!==s&&1===s\.length;e&&\(t=o\.get\(s\)\),/g, ''],
  [/,e&&o\.set\(s,t\)/g, ''],
  [/1===t\.length\?t\[0\]:e\.reduce\(.*?t\[0\]\)(?=;return)/g, 't[0]'],
  [/toString\(\)\{return this\.cssText\}/g, ''],
  [/this\.shadowRoot\?\?/g, ''],
  [/this\.renderRoot\?\?=this\.createRenderRoot\(\),(?=this\._\$Ep)/g, ''],
  [/createRenderRoot\(\)\{const t=super\.createRenderRoot\(\);[^}]*\}/g, ''],
  [/s\?\.renderBefore\?\?(i|null)/g, '$1'],
  [/,this\._\$Do=void 0|this\._\$Do=|i\._\$litElement\$=!0,/g, ''],
  [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/g, ''],
  // `noChange`, nodes among the values, options of listeners, listeners that are objects; what parts tell directives.
  [/t=M\(this,t,i(,0)?\),/g, ''],
  [/r=M\(this,(e\[s\+n\]),i,n\),r===E&&\(r=this\._\$AH\[n\]\),/g, 'r=$1,'],
  [/if\(\(t=M\(this,t,i,0\)(\?\?)A\)===E\)return;/g, 't$1=A;'],
  [/&&t!==E/g, ''],
  [/,E=Symbol\.for\("lit-noChange"\)/g, ''],
  [/,noChange as r|E as noChange,/g, ''],
  [/render\(\)\{return r\}/g, 'render(){}'],
  [/void 0!==t\.nodeType\?this\.T\(t\):/g, ''],
  [/d\(t\)\?(this\.k\(t\)):this\._\(t\)/g, '$1'],
  [/,this\._\$Cv=e\?\.isConnected\?\?!0/g, ''],
  [/this\._\$AN=void 0,|this\.type=[12],/g, ''],
  [/constructor\((t,i,s,e,h)?\)\{super\((t,i,s,e,h|\.\.\.arguments)\),this\.type=[35]\}/g, ''],
  [/\(t\?\.creationScope\?\?l\)/g, 'l'],
  [/"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.*?,t\)):this\._\$AH\.handleEvent\(t\)/g, '$1'],
  [/\?(\.host)\?\?this\.element/g, '$1'],
  [/\|\|t\.capture!==.*?passive!==s\.passive/g, ''],
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
