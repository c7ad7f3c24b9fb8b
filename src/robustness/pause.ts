/** No language standard has it, and every run-time does; what lacks it gets a pause that is none. */
declare const setTimeout: ((callback: () => void, milliseconds: number) => unknown) | undefined;

/** Lets everything else that waits have its turn. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setTimeout === "function") setTimeout(resolve, 0);
    else resolve();
  });
