import type { RelayEdge, RelayNode, Relays } from '../api/types';

/** A node in the picture: its layer from the left, 0 for those who only speak, and its place in it from the top. */
export interface Placed {
  readonly node: RelayNode;
  readonly layer: number;
  readonly place: number;
}

export interface Layers {
  readonly placed: readonly Placed[];
  readonly edges: readonly RelayEdge[];
  readonly layers: number;
  /** The most nodes that one layer has. */
  readonly tallest: number;
}

/** The strongest edges, those with more statements first. */
export function strongest(relays: Relays, most: number): RelayEdge[] {
  return [...relays.edges].sort((a, b) => b.statements - a.statements || b.items - a.items).slice(0, most);
}

/**
 * Puts whoever passes on to the right of whom they quote. In a circle a node stays where it was reached first. Within a
 * layer nodes stand beside those they quote, so that lines cross little.
 */
export function layers(relays: Relays, most: number): Layers {
  const edges = strongest(relays, most).filter((edge) => edge.from !== edge.to);
  const nodes = new Map(relays.nodes.map((node) => [node.id, node]));
  const quoted = new Map<string, string[]>();
  for (const { from, to } of edges) {
    quoted.set(from, [...(quoted.get(from) ?? []), to]);
  }
  const layer = new Map<string, number>();
  const depth = (id: string, above: ReadonlySet<string>): number => {
    const known = layer.get(id);
    if (known !== undefined) {
      return known;
    }
    const below = (quoted.get(id) ?? []).filter((to) => !above.has(to));
    const found = below.reduce((most, to) => Math.max(most, 1 + depth(to, new Set([...above, id]))), 0);
    layer.set(id, found);
    return found;
  };
  const used = [...new Set(edges.flatMap(({ from, to }) => [to, from]))].filter((id) => nodes.has(id));
  used.forEach((id) => depth(id, new Set()));

  const columns: string[][] = [];
  for (const id of used) {
    const column = Math.min(3, layer.get(id) ?? 0);
    (columns[column] ??= []).push(id);
  }
  const filled = columns.filter((column) => column !== undefined && column.length > 0);
  const place = new Map<string, number>();
  filled.forEach((column, c) => {
    const middle = (id: string): number => {
      const places = (c === 0 ? [] : (quoted.get(id) ?? [])).flatMap((to) => place.get(to) ?? []);
      return places.length === 0 ? Infinity : places.reduce((sum, one) => sum + one, 0) / places.length;
    };
    const order = column.map((id, i) => ({ id, i, at: middle(id) })).sort((a, b) => (a.at === b.at ? a.i - b.i : a.at - b.at));
    order.forEach(({ id }, i) => place.set(id, i));
  });
  const placed = filled.flatMap((column, c) =>
    column.flatMap((id) => {
      const node = nodes.get(id);
      return node === undefined ? [] : [{ node, layer: c, place: place.get(id) ?? 0 }];
    }),
  );
  return { placed, edges, layers: filled.length, tallest: Math.max(0, ...filled.map((column) => column.length)) };
}
