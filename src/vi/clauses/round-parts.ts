/** Wholes of which a part is meant in "1/3 số trường", and not some of so many. */
export const roundWholes: readonly number[] = [2, 3, 4, 5, 10, 100];
