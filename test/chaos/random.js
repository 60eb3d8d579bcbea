/** Numbers below a limit, the same for the same seed and name: FNV-1a of the two starts a linear congruential generator. */
export function randomOf(seed, name) {
  let state = 2_166_136_261;
  for (const character of `${seed} ${name}`) state = Math.imul(state ^ character.codePointAt(0), 16_777_619) >>> 0;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
  next();
  return (limit) => Math.floor((next() / 2 ** 32) * limit);
}
