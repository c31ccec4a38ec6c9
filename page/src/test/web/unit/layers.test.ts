import { describe, expect, it } from 'vitest';
import type { Relays } from '../../../main/web/api/types';
import { layers } from '../../../main/web/network/layers';

function network(...edges: [from: string, to: string, statements: number][]): Relays {
  const ids = [...new Set(edges.flatMap(([from, to]) => [from, to]))];
  return {
    schema: 'laut/relays/1',
    nodes: ids.map((id) => ({ id, label: id, kind: 'medium', family: null, items: 1 })),
    edges: edges.map(([from, to, statements]) => ({ from, to, statements, items: 1, first: null, last: null })),
  };
}
const layerOf = (relays: Relays, most = 9): Record<string, number> =>
  Object.fromEntries(layers(relays, most).placed.map(({ node, layer }) => [node.id, layer]));

describe('the network', () => {
  it('puts whoever passes on to the right of whom they quote', () => {
    expect(layerOf(network(['dpa', 'Anna', 3], ['Blatt', 'dpa', 2], ['Blatt', 'Bert', 1]))).toEqual({ Anna: 0, Bert: 0, dpa: 1, Blatt: 2 });
  });

  it('shows a circle without end', () => {
    const placed = layerOf(network(['a', 'b', 1], ['b', 'c', 1], ['c', 'a', 1]));
    expect(Object.keys(placed).sort()).toEqual(['a', 'b', 'c']);
  });

  it('leaves out who quotes nobody but themselves', () => {
    expect(layerOf(network(['a', 'a', 4]))).toEqual({});
  });

  it('shows the strongest links alone', () => {
    expect(layerOf(network(['dpa', 'Anna', 3], ['Blatt', 'Bert', 1]), 1)).toEqual({ Anna: 0, dpa: 1 });
  });

  it('gives each node of a layer a place of its own', () => {
    const { placed, tallest } = layers(network(['dpa', 'A', 1], ['dpa', 'B', 1], ['dpa', 'C', 1]), 9);
    expect(placed.filter(({ layer }) => layer === 0).map(({ place }) => place)).toEqual([0, 1, 2]);
    expect(tallest).toBe(3);
  });
});
