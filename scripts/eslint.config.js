import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const markupAsText =
  'Build nodes instead: strict pages (Trusted Types, CSP) and our promises forbid markup and code as text.';
const forbid = (selector, message) => ({selector, message});

export default ts.config(
  {ignores: ['dist/**', 'demo/frameworks/built/**', 'test-results/**']},
  js.configs.recommended,
  ts.configs.recommended,
  {
    languageOptions: {globals: {...globals.browser, ...globals.node}},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {eqeqeq: ['error', 'always', {null: 'ignore'}], 'prefer-const': 'error'},
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    settings: {wc: {elementBaseClasses: ['LitElement']}},
    rules: {
      ...litA11y.configs.recommended.rules,
      // A table displayed as blocks loses its roles unless they are written down.
      'lit-a11y/no-redundant-role': 'off',
      'max-lines': ['error', {max: 250}],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': [
        'error',
        forbid(
          'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
          markupAsText,
        ),
        forbid(
          'MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
          markupAsText,
        ),
        forbid('CallExpression[callee.property.name=/^(createContextualFragment|parseHTMLUnsafe)$/]', markupAsText),
        forbid(
          'CallExpression[callee.object.name=/^(document|ownDocument)$/][callee.property.name=/^write(ln)?$/]',
          markupAsText,
        ),
        forbid(
          'CallExpression[callee.object.property.name="document"][callee.property.name=/^write(ln)?$/]',
          markupAsText,
        ),
        forbid('CallExpression[callee.name="eval"], CallExpression[callee.property.name="eval"]', markupAsText),
        forbid(
          'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
          "A strict Content-Security-Policy blocks style attributes: set properties of the element's `style`, or a class.",
        ),
        forbid('ImportDeclaration[source.value=/unsafe-(html|svg)|style-map/]', markupAsText),
      ],
      'no-restricted-properties': [
        'error',
        {object: 'document', message: 'Use `ownDocument`: elements of the page hide properties of the document.'},
      ],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'separate-type-imports'}],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  {
    files: ['test/**/*.{ts,js}'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-properties': [
        'error',
        ...['it', 'describe', 'test', 'context'].map((object) => ({
          object,
          property: 'only',
          message: 'It leaves every other test out.',
        })),
      ],
    },
  },
);
