import ts from 'typescript'

export interface Name {
  readonly name: string
  readonly line: number
}

/**
 * The names a file gives: variables, parameters, functions, types, members. Not names it takes over from elsewhere
 * (imports, destructured properties, keys of object literals): those are somebody else's choice.
 */
export function declaredNames(file: string, text: string): Name[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false)
  const found: Name[] = []
  const visit = (node: ts.Node): void => {
    const identifier = nameOf(node)
    if (identifier) {
      const { line } = source.getLineAndCharacterOfPosition(identifier.getStart(source))
      found.push({ name: identifier.text, line: line + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function nameOf(node: ts.Node): ts.Identifier | undefined {
  if (ts.isBindingElement(node)) {
    return node.propertyName && ts.isIdentifier(node.name) ? node.name : undefined
  }
  const gives =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertySignature(node)
  return gives && node.name && ts.isIdentifier(node.name) ? node.name : undefined
}

/** `subKegiatanRPJMD` → ['sub', 'kegiatan', 'rpjmd'] */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
}
