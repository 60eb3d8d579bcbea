import ts from 'typescript';

/** What the catalogue says of a service for those who read and test it, and for `auto-block`. */
const FACTS = ['hosts', 'sources'];

/** What `auto-block` asks of a service. */
const BLOCKING = ['name', 'hosts', 'consentTypes'];

/**
 * A TypeScript transformer: leaves of the catalogue's services what the part needs that is being built.
 *
 * @param {boolean} isBlocking - Whether that is `auto-block`.
 */
export const dropFacts = (isBlocking) => (context) => (file) => {
  const isKept = (name) => (isBlocking ? BLOCKING.includes(name) : !FACTS.includes(name));
  const isService = (node) => node.type?.getText() === 'CatalogueService';
  const lean = (object) =>
    ts.factory.updateObjectLiteralExpression(
      object,
      object.properties.filter(({name}) => isKept(name.getText())),
    );
  const visit = (node) =>
    ts.isVariableDeclaration(node) && isService(node) && ts.isObjectLiteralExpression(node.initializer)
      ? ts.factory.updateVariableDeclaration(node, node.name, undefined, node.type, lean(node.initializer))
      : ts.visitEachChild(node, visit, context);
  return file.fileName.includes('/src/services/') ? ts.visitNode(file, visit) : file;
};
