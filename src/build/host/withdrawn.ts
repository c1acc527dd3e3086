// A host may withdraw a deck that browsers have kept. These functions judge from its answers whether the kept deck is
// still the one to show.

/** The part of a `Response` that is looked at. */
export interface HostAnswer {
  readonly type: string;
  readonly status: number;
  readonly ok: boolean;
  readonly headers: { get(name: string): string | null };
}

/** Begins a line of every deck's head, whatever its edition. */
export const DECK_MARK = '<meta name="deck-edition"';
/** Characters. The mark stands behind what the head says of the page and before its style, which is long. */
const SEARCHED = 20_000;

/**
 * Whether the host shows something else at the deck's address. A host that fails (5xx), that asks for a password or for
 * patience says nothing of the page: the deck stays.
 */
export function showsAnother(page: HostAnswer, isDeck: boolean): boolean {
  return leadsElsewhere(page) || [403, 404, 410, 451].includes(page.status) || (page.ok && !isDeck);
}

/**
 * Whether that is the host's own word, from what it answers for the worker's file: a portal or a filter on the way to
 * it answers every address alike, with a page of its own or by leading elsewhere.
 */
export function isHostsWord(worker: HostAnswer): boolean {
  const isScript = worker.ok && /javascript/.test(worker.headers.get("content-type") ?? "");
  return isScript || [404, 410].includes(worker.status);
}

/** Reads no further than it must. */
export async function holdsDeck(body: ReadableStream<Uint8Array> | null): Promise<boolean> {
  const [reader, decoder] = [body?.getReader(), new TextDecoder()];
  let text = "";
  while (reader && text.length < SEARCHED && !text.includes(DECK_MARK)) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader?.cancel();
  return text.includes(DECK_MARK);
}

/** To another origin: what it is, the browser alone may see. */
function leadsElsewhere({ type }: HostAnswer): boolean {
  return type === "opaqueredirect";
}
