/** What is held: objects, and buffers beside them. */
function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/**
 * The most bytes that a task has allocated by its end, garbage and all: what it holds at any time is no more. What was
 * garbage before is gone by then. A collection in the middle of a run hides some of it: of several runs the highest
 * counts. `null` where collections cannot be asked for.
 */
export function mostAllocatedBy(task: () => unknown, runs: number): number | null {
  const { gc } = globalThis;
  if (gc === undefined) return null;
  const kept: unknown[] = [];
  const of = Array.from({ length: runs }, () => {
    kept.length = 0;
    gc();
    gc();
    const before = held();
    // Kept until it is measured, so that the result is part of it.
    kept.push(task());
    return held() - before;
  });
  return Math.max(...of);
}
