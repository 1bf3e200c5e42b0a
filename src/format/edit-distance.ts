/**
 * How many slips lie between two words: a letter more, less or other, or two neighbours that changed places (optimal
 * string alignment, in UTF-16 units). `most + 1` for anything above `most`, which is found early.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column++) {
      const edits = cell(row, column, current);
      current.push(edits);
      if (edits < smallest) smallest = edits;
    }
    // A swap looks two rows back: only two rows above the bound end the search.
    if (smallest > most && Math.min(...above) > most) return most + 1;
    before = above;
    above = current;
  }
  return Math.min(above[b.length] ?? 0, most + 1);

  function cell(row: number, column: number, current: readonly number[]): number {
    const same = a[row - 1] === b[column - 1];
    const edits = Math.min(
      (above[column] ?? 0) + 1,
      (current[column - 1] ?? 0) + 1,
      (above[column - 1] ?? 0) + (same ? 0 : 1),
    );
    const swapped = row > 1 && column > 1 && !same && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    return swapped ? Math.min(edits, (before[column - 2] ?? 0) + 1) : edits;
  }
}
