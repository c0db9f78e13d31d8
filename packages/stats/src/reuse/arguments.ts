/** @throws RangeError when the value is not above 0, or infinite */
export function checkPositive(value: number, name: string): void {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY)) throw new RangeError(`${name} must be above 0, not ${value}.`);
}

/** @throws RangeError when the value cannot be the natural logarithm of an error */
export function checkLogError(value: number): void {
  if (!(value < 0 && value > Number.NEGATIVE_INFINITY)) {
    throw new RangeError(`The logarithm of an error is below 0, not ${value}.`);
  }
}

/** @throws RangeError when the value cannot be the error of a decision */
export function checkError(value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`error must be between 0 and 1, not ${value}.`);
}

/** @throws RangeError when the value is no whole number of at least `least` */
export function checkWhole(value: number, name: string, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${name} must be a whole number of ${least} and more, not ${value}.`);
  }
}
