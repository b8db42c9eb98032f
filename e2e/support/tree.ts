import type { CDPSession, Page } from '@playwright/test'

/** What the browser tells a screen reader of one thing on the page. */
export type TreeNode = {
  readonly role: string
  readonly name: string
  /** Of a heading. */
  readonly level: number | undefined
}

type AxValue = { readonly value?: unknown }
type AxNode = {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: AxValue
  readonly name?: AxValue
  readonly childIds?: readonly string[]
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[]
}

const sessions = new WeakMap<Page, CDPSession>()

/** The accessibility tree that the browser has made of the page, in the order in which it is read. */
export async function treeOf(page: Page): Promise<readonly TreeNode[]> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page))
  sessions.set(page, session)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    readonly nodes: readonly AxNode[]
  }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const read = (node: AxNode): readonly TreeNode[] => {
    const below = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child === undefined ? [] : read(child)
    })
    return node.ignored ? below : [toTreeNode(node), ...below]
  }
  const [root] = nodes
  return root === undefined ? [] : read(root)
}

function toTreeNode({ role, name, properties }: AxNode): TreeNode {
  const level = properties?.find((property) => property.name === 'level')?.value.value
  return {
    role: typeof role?.value === 'string' ? role.value : '',
    name: typeof name?.value === 'string' ? name.value : '',
    level: typeof level === 'number' ? level : undefined,
  }
}
