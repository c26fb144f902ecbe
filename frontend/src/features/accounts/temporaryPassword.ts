// Without what is read wrongly from paper or over the telephone: 0 o 1 l i.
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const GROUPS = 4;
const GROUP = 4;

function letter(): string {
  for (;;) {
    const byte = crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;
    // The rest of the bytes would make the first letters likelier.
    if (byte < 256 - (256 % LETTERS.length)) return LETTERS.charAt(byte % LETTERS.length);
  }
}

/** A first password to hand over, good until its owner changes it: 16 random letters, 79 bits. */
export function temporaryPassword(): string {
  return Array.from({ length: GROUPS }, () => Array.from({ length: GROUP }, letter).join("")).join(
    "-",
  );
}
