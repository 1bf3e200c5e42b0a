import { Worker } from 'node:worker_threads';
import type { RangeAnswer, RangeWork, ThreadData } from './range-work.ts';

/** Threads that check ranges of files, each one range at a time. */
export interface ThreadPool {
  readonly threads: number;
  /** Rejects, like all work at hand and to come, once a thread has died. */
  readonly fold: (work: RangeWork) => Promise<RangeAnswer>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly work: RangeWork;
  readonly resolve: (answer: RangeAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** What is read of a chunk dies young: with more room it costs memory and saves no time. */
const YOUNG_MB = 8;

/** @param entry the module that the threads run, for tests */
export function startThreadPool(
  threads: number,
  data: ThreadData,
  entry = new URL('./range-thread.js', import.meta.url),
): ThreadPool {
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();
  let failure: Error | undefined;
  let closed = false;
  const workers = Array.from({ length: threads }, () => startWorker());

  function startWorker(): Worker {
    const worker = new Worker(entry, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    worker.on('message', (answer: RangeAnswer) => {
      const waiting = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      waiting?.resolve(answer);
      handOut();
    });
    worker.on('error', (error: Error) => fail(error.message, error));
    worker.on('messageerror', (error: Error) => fail(`its answer cannot be read (${error.message})`, error));
    worker.on('exit', (code) => fail(`it ended with code ${code}`));
    idle.push(worker);
    return worker;
  }

  function handOut(): void {
    while (idle.length > 0 && queue.length > 0) {
      const worker = idle.pop();
      const waiting = queue.shift();
      if (worker === undefined || waiting === undefined) return;
      busy.set(worker, waiting);
      worker.postMessage(waiting.work);
    }
  }

  function fail(reason: string, cause?: Error): void {
    if (closed || failure !== undefined) return;
    failure = new Error(`a worker thread stopped: ${reason}`, { cause });
    for (const { reject } of [...busy.values(), ...queue]) reject(failure);
    busy.clear();
    queue.length = 0;
  }

  return {
    threads,
    fold(work) {
      if (failure !== undefined) return Promise.reject(failure);
      return new Promise((resolve, reject) => {
        queue.push({ work, resolve, reject });
        handOut();
      });
    },
    async close() {
      closed = true;
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
