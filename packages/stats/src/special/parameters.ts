/** @throws RangeError when the value is NaN, infinite, zero or below */
export function requirePositive(value: number, name: string): void {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`${name} must be a positive number, not ${value}.`);
  }
}

/** @throws RangeError when the value is no probability (0 and 1 are) */
export function requireProbability(value: number, name: string): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must be between 0 and 1, not ${value}.`);
}

/** @throws RangeError when the value is NaN; infinities are arguments like others */
export function requireNumber(value: number, name: string): void {
  if (Number.isNaN(value)) throw new RangeError(`${name} must be a number, not NaN.`);
}

/** @throws RangeError when the value is no whole number from 0 to `most` */
export function requireCount(value: number, name: string, most: number = Number.MAX_SAFE_INTEGER): void {
  if (!(Number.isSafeInteger(value) && value >= 0 && value <= most)) {
    throw new RangeError(`${name} must be a whole number from 0 to ${most}, not ${value}.`);
  }
}
