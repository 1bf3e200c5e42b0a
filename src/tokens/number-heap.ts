/** A binary heap of numbers that gives back the smallest first. */
export interface NumberHeap {
  readonly push: (value: number) => void;
  /** The smallest number, taken out; undefined when the heap is empty. */
  readonly pop: () => number | undefined;
}

/** An empty heap for at most `capacity` numbers at a time; reads and writes past it are silently lost. */
export function startNumberHeap(capacity: number): NumberHeap {
  const heap = new Float64Array(capacity);
  let size = 0;
  const at = (index: number): number => heap[index] ?? Number.POSITIVE_INFINITY;

  function push(value: number): void {
    let hole = size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (at(parent) <= value) break;
      heap[hole] = at(parent);
      hole = parent;
    }
    heap[hole] = value;
  }

  function pop(): number | undefined {
    if (size === 0) return undefined;
    const smallest = at(0);
    const value = at(--size);
    let hole = 0;
    for (let child = 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && at(child + 1) < at(child)) child++;
      if (value <= at(child)) break;
      heap[hole] = at(child);
      hole = child;
    }
    heap[hole] = value;
    return smallest;
  }

  return { push, pop };
}
