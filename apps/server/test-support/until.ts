/** Waits until `look` finds something, and gives it back; fails after twenty seconds. */
export async function until<Found>(look: () => Found | undefined | false | null): Promise<Found> {
  const end = Date.now() + 20_000;
  for (;;) {
    const found = look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`still not so after twenty seconds: ${String(look)}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
