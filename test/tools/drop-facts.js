import ts from 'typescript';

/** What the catalogue says of a service for those who read and test it; nothing that runs in a page asks for it. */
const FACTS = new Set(['hosts', 'sources']);

/** A TypeScript transformer: drops those facts from the catalogue's services. */
export const dropFacts = (context) => (file) => {
  const isFact = (node) => ts.isPropertyAssignment(node) && FACTS.has(node.name.getText());
  const visit = (node) => (isFact(node) ? undefined : ts.visitEachChild(node, visit, context));
  return file.fileName.includes('/src/services/') ? ts.visitNode(file, visit) : file;
};
