/** A run of words that both texts have, or only one of them. */
export interface Piece {
  text: string;
  kind: "same" | "gone" | "new";
}

// Beyond this many comparisons, two long texts are shown whole, one after the other.
const MOST = 1_000_000;

/** What turns `before` into `after`, word for word, as the longest common run of words tells it. */
export function wordDiff(before: string, after: string): Piece[] {
  const one = before.split(/(\s+)/).filter(Boolean);
  const other = after.split(/(\s+)/).filter(Boolean);
  if (one.length * other.length > MOST) {
    return [
      { text: before, kind: "gone" },
      { text: after, kind: "new" },
    ];
  }
  const width = other.length + 1;
  // Lengths of the longest common run of what follows each pair of words.
  const common = new Uint32Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        one[i] === other[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  const pieces: Piece[] = [];
  const add = (text: string, kind: Piece["kind"]) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ text, kind });
  };
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const [was, is] = [one[i], other[j]];
    if (was !== undefined && was === is) {
      add(was, "same");
      i += 1;
      j += 1;
    } else if (
      is === undefined ||
      (was !== undefined && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      add(was ?? "", "gone");
      i += 1;
    } else {
      add(is, "new");
      j += 1;
    }
  }
  return pieces;
}
