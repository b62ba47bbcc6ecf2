import ts from 'typescript'
import { isTest } from './source-files.ts'

export interface Complaint {
  readonly line: number
  readonly text: string
}

export interface HouseRule {
  readonly appliesTo: (file: string) => boolean
  readonly check: (source: ts.SourceFile) => Complaint[]
}

const shipped = (file: string): boolean => /^(packages|apps)\/[^/]+\/src\//.test(file) && !isTest(file)

/** Walks every node; `inspect` returns what is wrong with it. */
function walk(source: ts.SourceFile, inspect: (node: ts.Node) => string | undefined): Complaint[] {
  const found: Complaint[] = []
  const visit = (node: ts.Node): void => {
    const text = inspect(node)
    if (text !== undefined) found.push({ line: lineOf(source, node), text })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const lineOf = (source: ts.SourceFile, node: ts.Node): number =>
  source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1

/** The national list of bidang urusan names all of them; knowing their names is no knowledge of one OPD. */
const nationalList = 'packages/domain/src/law/urusan.ts'

/** What an OPD does belongs to its module: the domain serves every OPD and must not know this one. */
const domainKnowsNoOpd: HouseRule = {
  appliesTo: (file) => file.startsWith('packages/domain/src/') && !isTest(file) && file !== nationalList,
  check: (source) =>
    source.text
      .split('\n')
      .flatMap((text, at) =>
        /koperasi/i.test(text)
          ? [{ line: at + 1, text: 'the domain knows no koperasi: this belongs to an OPD module' }]
          : []
      )
}

const sqlStart =
  /^\s*(select\s[\s\S]*\sfrom\s|insert\s+into\s|update\s+\S+\s+set\s|delete\s+from\s|(create|alter|drop)\s+(table|index|role|schema|policy|view|function|type|extension|database)\s|with\s+(recursive\s+)?\w+\s+as\s*\(|truncate\s|set\s+(local\s+)?role\s|grant\s+\w+\s+on\s)/i

/** SQL outside packages/db escapes the tenant rules that are tested there. */
const sqlLivesInDb: HouseRule = {
  appliesTo: (file) => shipped(file) && !file.startsWith('packages/db/'),
  check: (source) =>
    walk(source, (node) => {
      if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'sql')
        return 'SQL lives in packages/db/src/queries'
      const text = literalText(node)
      return text !== undefined && sqlStart.test(text) ? 'SQL lives in packages/db/src/queries' : undefined
    })
}

function literalText(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return node.head.text + node.templateSpans.map((span) => ` x ${span.literal.text}`).join('')
}

const opensTransaction = new Set(['withTenant', 'withPengguna', 'withSistem'])

/**
 * Inside a transaction only its own handle: on PGlite anything else waits for ever, on PostgreSQL it leaves the tenant.
 * The driver refuses it at run time too; this finds it on paths no test walks.
 */
const ownHandleInTransaction: HouseRule = {
  appliesTo: shipped,
  check: (source) => {
    const found: Complaint[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) found.push(...foreignHandles(source, node))
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  }
}

function foreignHandles(source: ts.SourceFile, call: ts.CallExpression): Complaint[] {
  const [handle] = call.arguments
  const work = call.arguments.find((one) => ts.isArrowFunction(one) || ts.isFunctionExpression(one))
  if (!handle || !work || !opensTransaction.has(call.expression.getText(source))) return []
  const outer = handle.getText(source)
  if (work.parameters.some((parameter) => parameter.name.getText(source) === outer)) return []
  const found: Complaint[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && opensTransaction.has(node.expression.getText(source))) {
      found.push({
        line: lineOf(source, node),
        text: 'a transaction inside a transaction: hand the inner work its tx'
      })
    } else if (isHandle(node, outer, source)) {
      found.push({ line: lineOf(source, node), text: `inside the transaction use its tx, not ${outer}` })
    } else ts.forEachChild(node, visit)
  }
  visit(work.body)
  return found
}

function isHandle(node: ts.Node, outer: string, source: ts.SourceFile): boolean {
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return false
  if (node.getText(source) !== outer) return false
  // `tx.db`, `{ db: … }` and `load.db(…)` name a property, not the handle.
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false
  return !(ts.isPropertyAssignment(parent) && parent.name === node)
}

/** Rules by the name they are reported under. */
export const houseRules: Readonly<Record<string, HouseRule>> = {
  'domain-knows-no-opd': domainKnowsNoOpd,
  'sql-lives-in-db': sqlLivesInDb,
  'own-handle-in-transaction': ownHandleInTransaction
}

/** Everything wrong with one file, under the name of its rule. */
export function checkFile(file: string, text: string): (Complaint & { readonly rule: string })[] {
  const rules = Object.entries(houseRules).filter(([, rule]) => rule.appliesTo(file))
  if (rules.length === 0) return []
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  return rules.flatMap(([rule, { check }]) => check(source).map((complaint) => ({ rule, ...complaint })))
}
