/** An expectation that a browser test did not find met. */
export class ExpectationError extends Error {
  override readonly name = 'ExpectationError';
}

/**
 * Fails unless both are the same as JSON: plain data, or texts and numbers.
 * @throws {ExpectationError}
 */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [given, wanted] = [actual, expected].map((value) => JSON.stringify(value));
  if (given !== wanted)
    throw new ExpectationError(`${what}: expected ${wanted ?? 'nothing'}, found ${given ?? 'nothing'}`);
}

/**
 * Fails unless a text holds another.
 * @throws {ExpectationError}
 */
export function includes(text: string, part: string, what = 'text'): void {
  if (!text.includes(part)) throw new ExpectationError(`${what}: expected “${part}” in “${text}”`);
}

/**
 * The value, certainly there.
 * @throws {ExpectationError} where it is null or undefined.
 */
export function present<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new ExpectationError(`${what} is missing`);
  return value;
}
