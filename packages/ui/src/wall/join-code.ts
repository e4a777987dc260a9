/** `K7M2QX` as people read it out: `K7M 2QX`. */
export function spaceCode(code: string): string {
  const half = Math.ceil(code.length / 2);
  return `${code.slice(0, half)} ${code.slice(half)}`;
}
