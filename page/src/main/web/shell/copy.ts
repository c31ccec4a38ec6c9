import { say } from '../words/words.svelte';
import { told } from './told.svelte';

/** Puts a text on the clipboard and says so. */
export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    told.tell(say('copied'));
  } catch {
    told.tell(say('copy.failed'));
  }
}
