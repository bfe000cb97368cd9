/** Things of one kind by their id, in the order in which the dossier lists them. */
export type ById<T> = ReadonlyMap<string, T>;

/** The thing with this id; throws where the check should have found that there is none. */
export function pick<T>(things: ById<T>, id: string): T {
  const found = things.get(id);
  if (found === undefined) throw new Error(`Nothing has the id ${id}: run the check first.`);
  return found;
}
