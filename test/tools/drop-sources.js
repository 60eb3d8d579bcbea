import ts from 'typescript';

/** A TypeScript transformer: drops the `sources` of the catalogue's services, which are for those who read the code. */
export const dropSources = (context) => (file) => {
  const isSources = (node) => ts.isPropertyAssignment(node) && node.name.getText() === 'sources';
  const visit = (node) => (isSources(node) ? undefined : ts.visitEachChild(node, visit, context));
  return file.fileName.includes('/src/services/') ? ts.visitNode(file, visit) : file;
};
