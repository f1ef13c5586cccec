// @ts-check
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'

/**
 * The parts of Babel's AST that are used here.
 * @typedef {{ type: string, value?: string }} Node
 * @typedef {{ type: string, key?: { name?: string }, value: Node }} Property
 * @typedef {{ node: { properties: Property[] } }} ObjectPath
 * @typedef {{ traverse: (visitor: { ObjectExpression: (path: ObjectPath) => void }) => void }} ProgramPath
 * @typedef {{ types: { valueToNode: (value: unknown) => Node } }} Babel
 */

/** @param {Property[]} properties @param {string} name */
const field = (properties, name) =>
  properties.find((property) => property.type === 'ObjectProperty' && property.key?.name === name)

/**
 * Lingui's macros leave English messages in the code as text with placeholders. Compiling them at build time saves
 * the parser, which every visitor would otherwise load before the first text is shown.
 * @param {Babel} babel
 */
export function compiledMessages({ types }) {
  /** @param {ObjectPath} path */
  const compile = ({ node }) => {
    const message = field(node.properties, 'message')
    if (!message || !field(node.properties, 'id') || message.value.type !== 'StringLiteral') return
    const text = message.value.value ?? ''
    const compiled = compileMessageOrThrow(text)
    // A text without placeholders compiles to itself.
    if (compiled.length === 1 && compiled[0] === text) return
    message.value = types.valueToNode(JSON.parse(JSON.stringify(compiled)))
  }
  // The macros run when a node is entered, so this runs on exit.
  const exit = (/** @type {ProgramPath} */ program) => program.traverse({ ObjectExpression: compile })
  return { name: 'compiled-messages', visitor: { Program: { exit } } }
}
