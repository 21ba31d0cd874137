import { Problem } from "./problem.ts";

/** Files of one business on their way at a time, those that wait for others included. */
const MOST_FILES = 4;
const RETRY_AFTER_SECONDS = "30";

interface Queue {
  files: number;
  last: Promise<unknown>;
}

/**
 * Files of one business come in side by side but are read one after the other, so that nobody
 * takes all there is of memory. @throws Problem 429 where too many are on their way
 */
export function fileQueues() {
  const queues = new Map<number, Queue>();

  return async <File, Result>(
    businessId: number,
    receive: () => Promise<File>,
    read: (file: File) => Promise<Result>,
  ): Promise<Result> => {
    const queue = queues.get(businessId) ?? { files: 0, last: Promise.resolve() };
    if (queue.files >= MOST_FILES) throw tooManyFiles();
    queues.set(businessId, queue);
    queue.files += 1;
    try {
      const file = await receive();
      const reading = queue.last.then(() => read(file));
      queue.last = Promise.allSettled([reading]);
      return await reading;
    } finally {
      queue.files -= 1;
      if (queue.files === 0) queues.delete(businessId);
    }
  };
}

/** The queue of a business is full. */
export function tooManyFiles(): Problem {
  return new Problem(
    429,
    `${MOST_FILES} files of this business are on their way already. Send this one when they are through.`,
    { headers: { "Retry-After": RETRY_AFTER_SECONDS } },
  );
}
