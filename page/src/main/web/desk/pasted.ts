import type { LautRecord, TextBody } from '../api/types';

/** Texts that were pasted in this tab, by the id of their record. Nothing of them goes to the store. */
const readings = new Map<string, LautRecord>();

export function keep(body: TextBody, record: LautRecord): string {
  const key = record.document.id.slice(0, 16);
  readings.set(key, record);
  try {
    sessionStorage.setItem(`laut.text.${key}`, JSON.stringify(body));
  } catch {
    return key;
  }
  return key;
}

/** The text behind a key, if this tab knows it. */
export function body(key: string): TextBody | null {
  const kept = sessionStorage.getItem(`laut.text.${key}`);
  return kept === null ? null : (JSON.parse(kept) as TextBody);
}

/** Its record, if it was read since the page was loaded. */
export function record(key: string): LautRecord | null {
  return readings.get(key) ?? null;
}
