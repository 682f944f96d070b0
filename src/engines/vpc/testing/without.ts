/** The thing without one of its members: absent, not `undefined`. */
export function without<Thing extends object, Key extends keyof Thing>(thing: Thing, key: Key): Omit<Thing, Key> {
  const rest = {...thing};
  Reflect.deleteProperty(rest, key);
  return rest;
}
