type Decoder = InstanceType<typeof TextDecoder>;

/**
 * The binding's decoder takes a U+FEFF at the start of a text for a byte-order mark and drops it, so that two different
 * values of the data become equal here and not in the engine. The binding has no option for it.
 */
export function keepFirstCharacter(decoder: Decoder): void {
  const whole = new TextDecoder("utf-8", { ignoreBOM: true });
  decoder.decode = (...given: Parameters<Decoder["decode"]>) => whole.decode(...given);
}
