import ts from 'typescript';

const CSS_TOKEN =
  /("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|(?:\s|\/\*[^]*?\*\/)*([{};,])(?:\s|\/\*[^]*?\*\/)*|:\s+|(?:\s|\/\*[^]*?\*\/)+/g;

/** Drops comments and the white space that CSS does not need; what stands in quotes stays as it is. */
export function minifyCss(text) {
  return text
    .replace(CSS_TOKEN, (token, quoted, mark) => quoted ?? mark ?? (token.startsWith(':') ? ':' : ' '))
    .replaceAll(';}', '}')
    .replaceAll(' !', '!')
    .replace(/(?<=\[\w+=)'(\w+)'(?=\])/g, '$1')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.');
}

/** What `lean-lit.js` leaves out of Lit, in templates: comments, elements of mere text, and `?attributes`. */
const TAKEN_OUT = /<!--|<(script|style|textarea|title)\b|\s\?[\w-]+=$/i;
/** And in classes: hooks, and options of properties. */
const TAKEN_OUT_NAMES =
  /^(createRenderRoot|firstUpdated|getUpdateComplete|scheduleUpdate|shouldUpdate|hostUpdated?|converter|hasChanged|noAccessor|noChange|useDefault)$/;

const refuse = (text) => {
  throw new Error(`scripts/lean-lit.js has taken out of Lit what this needs:\n${text}`);
};

/** Drops the line breaks and indents beside tags, and makes each other one a space: our styles lay out all that is inline. */
export function minifyHtml(text) {
  if (TAKEN_OUT.test(text)) refuse(text);
  if (/<(pre|textarea)\b/i.test(text)) return text;
  return text.replace(/>\s*\n\s*|\s*\n\s*(?=<)/g, (run) => (run.startsWith('>') ? '>' : '')).replace(/\s*\n\s*/g, ' ');
}

const minifiers = {css: minifyCss, html: minifyHtml, svg: minifyHtml};

/** A TypeScript transformer: shortens the text of css``, html`` and svg`` literals. */
export const minifyLiterals = (context) => {
  const {factory} = context;
  const visit = (node) => {
    if (ts.isIdentifier(node) && TAKEN_OUT_NAMES.test(node.text)) refuse(node.text);
    const minify = ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && minifiers[node.tag.text];
    if (!minify) return ts.visitEachChild(node, visit, context);
    return factory.updateTaggedTemplateExpression(node, node.tag, undefined, shorten(node.template, minify));
  };
  const shorten = (template, minify) => {
    const text = (part) => minify(part.rawText ?? part.getText().replace(/^[`}]|(?:`|\$\{)$/g, ''));
    if (ts.isNoSubstitutionTemplateLiteral(template)) {
      return factory.createNoSubstitutionTemplateLiteral(undefined, text(template));
    }
    if (minify === minifyCss) refuse(template.getText());
    return factory.createTemplateExpression(
      factory.createTemplateHead(undefined, text(template.head)),
      template.templateSpans.map(({expression, literal}) =>
        factory.createTemplateSpan(
          ts.visitNode(expression, visit),
          ts.isTemplateTail(literal)
            ? factory.createTemplateTail(undefined, text(literal))
            : factory.createTemplateMiddle(undefined, text(literal)),
        ),
      ),
    );
  };
  return (file) => ts.visitNode(file, visit);
};
