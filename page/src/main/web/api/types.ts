import type { components, operations } from 'laut-api';

/** What the service answers, by the names of its OpenAPI document, from which these types are generated. */
type Schemas = components['schemas'];

export type LautRecord = Schemas['Record'];
export type Span = Schemas['Span'];
export type Statement = Schemas['Statement'];
export type Link = Schemas['Link'];
export type Entity = Schemas['Entity'];
export type Event = Schemas['Event'];
export type Commitment = Schemas['Commitment'];
export type Time = Schemas['Time'];
export type Why = Schemas['Why'];
export type TextBody = Schemas['TextBody'];

export type ItemHead = Schemas['ItemHead'];
export type ItemSummary = Schemas['ItemSummary'];
export type ItemPage = Schemas['ItemPage'];
export type IngestSummary = Schemas['IngestSummary'];

export type Lineage = Schemas['LineageAnswer'];
export type Descended = Lineage['items'][number];
export type VersionPage = Schemas['VersionPage'];
export type VersionHead = VersionPage['items'][number];

export type Answer = Schemas['Answer'];
export type ClaimReport = Schemas['ClaimReport'];
export type Origin = Schemas['Origin'];
export type AnswerReason = Schemas['AnswerReason'];
export type Timeline = Schemas['Timeline'];
export type TimelineEntry = Schemas['TimelineEntry'];
export type Relays = Schemas['Relays'];
export type RelayNode = Relays['nodes'][number];
export type RelayEdge = Relays['edges'][number];
export type EntityPage = Schemas['EntityPage'];
export type EntitySummary = Schemas['EntitySummary'];
export type EntityPortrait = Schemas['EntityPortrait'];

export type Correction = Omit<Schemas['Correction'], 'value'> & { value: Record<string, unknown> };
/** What `value` holds depends on kind and target; the document tells. */
export type CorrectionDraft = Omit<Schemas['CorrectionDraft'], 'value'> & { value: Record<string, unknown> };
export type CorrectionPage = Omit<Schemas['CorrectionPage'], 'items'> & { items: Correction[] };
export type Change = Schemas['Change'];
export type Problem = Schemas['Problem'];

/** The query of an operation. */
export type Query<O extends keyof operations> = NonNullable<operations[O]['parameters']['query']>;
