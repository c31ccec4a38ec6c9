import { settings } from '../shell/settings.svelte';
import type {
  Answer,
  Correction,
  CorrectionDraft,
  CorrectionPage,
  EntityPage,
  EntityPortrait,
  IngestSummary,
  ItemPage,
  LautRecord,
  Lineage,
  Problem,
  Query,
  Relays,
  TextBody,
  Timeline,
  VersionPage,
  Why,
} from './types';

/** An error that the service told; `message` says what is wrong and what to do. Status 0: it did not answer. */
export class ServiceError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

type Values = Record<string, string | number | boolean | undefined>;

export const service = {
  read: (body: TextBody) => ask<LautRecord>('POST', '/v1/read', {}, body),
  /** Reads a web page; the record holds its article. */
  readPage: async (html: string) => answer<LautRecord>(await send('POST', '/v1/read', 'text/html', html)),
  readWhy: (body: TextBody, query: Query<'readWhy'>) => ask<Why>('POST', '/v1/read/why', query, body),
  items: (query: Query<'listItems'>) => ask<ItemPage>('GET', '/v1/items', query),
  item: (ref: string, query: Query<'getItem'>) => ask<LautRecord>('GET', `/v1/items/${encodeURIComponent(ref)}`, query),
  lineage: (ref: string) => ask<Lineage>('GET', `/v1/items/${encodeURIComponent(ref)}/lineage`, {}),
  versions: (ref: string) => ask<VersionPage>('GET', `/v1/items/${encodeURIComponent(ref)}/versions`, {}),
  ingest: (body: TextBody & { id: string }) => ask<IngestSummary>('POST', '/v1/items', {}, body),
  who: (query: Query<'who'>) => ask<Answer>('GET', '/v1/who', query),
  timeline: (query: Query<'timeline'>) => ask<Timeline>('GET', '/v1/timeline', query),
  relays: (query: Query<'relays'>) => ask<Relays>('GET', '/v1/relays', query),
  /** The network for other programs. */
  relaysAsGraphml: async (query: Query<'relays'>) =>
    (await send('GET', at('/v1/relays', { ...query, format: 'graphml' }), null, null, 'application/graphml+xml')).text(),
  entities: (query: Query<'findEntities'>) => ask<EntityPage>('GET', '/v1/entities', query),
  entity: (id: string, query: Query<'getEntity'>) =>
    ask<EntityPortrait>('GET', `/v1/entities/${encodeURIComponent(id)}`, query),
  corrections: (query: Query<'listCorrections'>) => ask<CorrectionPage>('GET', '/v1/corrections', query),
  correct: (draft: CorrectionDraft) => ask<Correction>('POST', '/v1/corrections', {}, draft),
  revoke: (id: number) => ask<null>('DELETE', `/v1/corrections/${id}`, {}),
};

async function ask<T>(method: string, path: string, query: Values, body?: unknown): Promise<T> {
  const [type, sent] = body === undefined ? [null, null] : ['application/json', JSON.stringify(body)];
  return answer<T>(await send(method, at(path, query), type, sent));
}

async function answer<T>(response: Response): Promise<T> {
  return (response.status === 204 ? null : await response.json()) as T;
}

function at(path: string, query: Values): string {
  const values = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  const search = new URLSearchParams(values).toString();
  return search === '' ? path : `${path}?${search}`;
}

async function send(
  method: string,
  address: string,
  type: string | null,
  body: string | null,
  accept = 'application/json',
): Promise<Response> {
  const headers: Record<string, string> = { Accept: accept };
  if (settings.token !== '') {
    headers['Authorization'] = `Bearer ${settings.token}`;
  }
  if (type !== null) {
    headers['Content-Type'] = type;
  }
  let response: Response;
  try {
    response = await fetch(address, { method, headers, body });
  } catch {
    throw new ServiceError(0, '');
  }
  if (!response.ok) {
    throw new ServiceError(response.status, await problem(response));
  }
  return response;
}

async function problem(response: Response): Promise<string> {
  try {
    const told = (await response.json()) as Partial<Problem>;
    return told.detail ?? told.title ?? response.statusText;
  } catch {
    return response.statusText;
  }
}
