/**
 * Keeps what a teacher has seen where it stands: what is new comes below, so that no card slides under
 * a thumb that meant another one.
 */
export class QueueOrder {
  #ids: readonly string[] = [];

  arrange<Entry extends { readonly id: string }>(entries: readonly Entry[]): readonly Entry[] {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    const kept = this.#ids.filter((id) => byId.has(id));
    const added = entries.map(({ id }) => id).filter((id) => !kept.includes(id));
    this.#ids = [...kept, ...added];
    return this.#ids.map((id) => byId.get(id)!);
  }
}
