import type { Reply, Request } from './indexInWorker.ts';
import { openWordIndex, type WordIndex } from './wordIndex.ts';

// The worker that has the index: indexInWorker.ts starts it.

let index: WordIndex | undefined;

async function replyTo(request: Request): Promise<Reply> {
  try {
    if ('source' in request) index = await openWordIndex(Promise.resolve(request.source));
    else if ('term' in request) return { value: await index?.search(request.term, request.words) };
    else return { value: await index?.details(request.session, request.locations) };
    return { value: undefined };
  } catch (error) {
    return { error: String(error) };
  }
}

addEventListener('message', async ({ data }: MessageEvent<{ request: Request; port: MessagePort }>) => {
  const reply = await replyTo(data.request);
  const lists = 'value' in reply && reply.value && 'sessions' in reply.value ? Object.values(reply.value) : [];
  data.port.postMessage(
    reply,
    lists.map(({ buffer }) => buffer),
  );
});
