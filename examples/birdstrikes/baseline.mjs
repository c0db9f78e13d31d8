// The model of train.py once more, for the demo and the tests that need nothing but Node: logistic regression by stochastic
// gradient descent on the strikes of 1990 to 1995, tested on those of 1996 to 2001. Reads params.yaml; writes what gatewright.yml
// names under `outputs`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const params = Object.fromEntries(
  readFileSync("params.yaml", "utf8")
    .split("\n")
    .flatMap((line) => [...line.matchAll(/^(\w+): *([-\d.e]+)/g)].map(([, name, value]) => [name, Number(value)])),
);
const { learning_rate: rate = 0.5, epochs = 40, l2 = 0.001, seed = 7 } = params;
const rowLimit = Number(process.argv[2] ?? Infinity);

const words = ["Phase of flight", "Wildlife Size", "Time of day", "military"];

const strikes = readdirSync("data")
  .filter((name) => name.startsWith("strikes-"))
  .sort()
  .flatMap((name) => read(`data/${name}`));
const train = strikes.filter(({ year }) => year <= 1995).slice(0, rowLimit);
const test = strikes.filter(({ year }) => year >= 1996 && year <= 2001);

// One feature a value that training has seen; at any other value the model sees nothing.
const known = new Set(train.flatMap(namesOf));
const features = new Map(["always", "speed", ...known].map((name, index) => [name, index]));
for (const strike of strikes) strike.features = featuresOf(strike);

const weights = new Array(features.size).fill(0);
const random = randomNumbers(seed);
const curve = ["epoch,loss"];
let step = 0;
for (let epoch = 1; epoch <= epochs; epoch += 1) {
  for (const { features, damaged } of shuffled(train)) {
    step += 1;
    const eta = rate / Math.sqrt(step);
    const error = predict(features) - damaged;
    for (const [index, value] of features) weights[index] -= eta * (error * value + l2 * weights[index]);
  }
  curve.push(`${epoch},${lossOf(train).toFixed(6)}`);
}

const scored = test.map((strike) => ({ ...strike, p: predict(strike.features) }));
const metrics = {
  roc_auc: areaUnderCurve(scored),
  log_loss: lossOf(test),
  rows: { train: train.length, test: test.length },
};
const predictions = scored.map(({ id, damaged, p, operator, season }) => {
  return `${id},${damaged},${p.toFixed(6)},${operator},${season}`;
});
writeFileSync("model.json", `${JSON.stringify({ features: [...features.keys()], weights })}\n`);
writeFileSync("metrics.json", `${JSON.stringify(metrics, null, 2)}\n`);
writeFileSync("training.csv", `${curve.join("\n")}\n`);
writeFileSync("predictions.csv", `id,damaged,p_damaged,operator,season\n${predictions.join("\n")}\n`);
writeFileSync("train-ids.csv", `id\n${train.map(({ id }) => id).join("\n")}\n`);
console.log(`trained on ${train.length} strikes, tested on ${test.length}: roc_auc ${metrics.roc_auc.toFixed(4)}`);

function read(path) {
  const [header, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  const names = header.split(",");
  return lines.map((line, index) => {
    const cells = Object.fromEntries(line.split(",").map((value, column) => [names[column], value]));
    const operator = cells["Aircraft Airline Operator"];
    const month = Number(cells["Flight Date"].slice(5, 7));
    const season = ["winter", "spring", "summer", "autumn"][Math.floor((month % 12) / 3)];
    const military = operator === "MILITARY";
    return {
      id: `${path.replace(/\D/g, "")}-${index + 2}`,
      year: Number(cells["Flight Date"].slice(0, 4)),
      damaged: cells["Effect Amount of damage"] === "None" ? 0 : 1,
      speed: cells["Speed IAS in knots"],
      military,
      operator,
      season,
      cells: { ...cells, military, operator, season },
    };
  });
}

function namesOf({ cells, speed }) {
  return [...words.map((word) => `${word} = ${cells[word]}`), `speed missing = ${speed === ""}`];
}

/** Pairs of a feature's index and its value. */
function featuresOf(strike) {
  const present = namesOf(strike).filter((name) => features.has(name));
  const speed = strike.speed === "" ? 0 : (Number(strike.speed) - 130) / 50;
  return [
    [features.get("always"), 1],
    [features.get("speed"), speed],
    ...present.map((name) => [features.get(name), 1]),
  ];
}

function predict(features) {
  return 1 / (1 + Math.exp(-features.reduce((sum, [index, value]) => sum + value * weights[index], 0)));
}

function lossOf(rows) {
  return rows.reduce((sum, { features, damaged }) => {
    const p = predict(features);
    return sum - Math.log(damaged ? p : 1 - p) / rows.length;
  }, 0);
}

/** Fisher and Yates. */
function shuffled(rows) {
  const order = [...rows];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

/** Numbers in [0, 1) from a seed (mulberry32). */
function randomNumbers(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Probability that a damaged strike has a higher score than another, ties counting half (Mann and Whitney). */
function areaUnderCurve(rows) {
  const ordered = [...rows].sort((a, b) => a.p - b.p);
  let rankSum = 0;
  for (let start = 0; start < ordered.length; ) {
    let end = start;
    while (end < ordered.length && ordered[end].p === ordered[start].p) end += 1;
    const rank = (start + 1 + end) / 2;
    for (; start < end; start += 1) rankSum += ordered[start].damaged * rank;
  }
  const positive = rows.filter(({ damaged }) => damaged === 1).length;
  return (rankSum - (positive * (positive + 1)) / 2) / (positive * (rows.length - positive));
}
