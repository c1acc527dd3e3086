// The Markdown tree is described here: its node types have our names, and `walk` visits its nodes.

import type { Link, Nodes, Parents, RootContent } from "mdast";
import type { ContainerDirective, LeafDirective, TextDirective } from "mdast-util-directive";
import { toString as textOf } from "mdast-util-to-string";

export type Directive = ContainerDirective | LeafDirective | TextDirective;

/** Visits nodes in order, each with what holds it, outermost first. "skip" leaves the children out. */
export function walk(
  nodes: readonly Nodes[],
  visit: (node: Nodes, parents: readonly Parents[]) => "skip" | undefined,
  parents: readonly Parents[] = [],
): void {
  for (const node of nodes) {
    if (visit(node, parents) === "skip" || !("children" in node)) continue;
    walk(node.children, visit, [...parents, node]);
  }
}

export function isDirective(node: Nodes): node is Directive {
  return node.type === "textDirective" || node.type === "leafDirective" || node.type === "containerDirective";
}

/** The part of a container that is not its label. */
export function contentOf(container: ContainerDirective): RootContent[] {
  return container.children.filter((child) => !(child.type === "paragraph" && child.data?.directiveLabel));
}

/** `<https://exemple.fr/2021>` shows its address: neither words nor figures. */
export function isAddressItself(link: Link): boolean {
  const text = textOf(link);
  return link.url === text || link.url === `mailto:${text}`;
}

/** Levels of nesting, counted without recursion: a hostile file may hold thousands. */
export function depthOf(node: Nodes): number {
  let depth = 0;
  for (let level: Nodes[] = [node]; level.length > 0; depth += 1) {
    level = level.flatMap((parent): Nodes[] => ("children" in parent ? parent.children : []));
  }
  return depth;
}
