// A model for the demo, which needs nothing but Node: logistic regression on the strikes up to 2000, tested on those of 2001.
// The example's own model is trained by train.py. Reads params.yaml; writes what gatewright.yml names under `outputs`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const params = Object.fromEntries(
  readFileSync("params.yaml", "utf8")
    .split("\n")
    .flatMap((line) => [...line.matchAll(/^(\w+): *([-\d.e]+)/g)].map(([, name, value]) => [name, Number(value)])),
);
const { learning_rate: rate = 0.5, epochs = 40, l2 = 0.001 } = params;
const rowLimit = Number(process.argv[2] ?? Infinity);

const words = {
  "Phase of flight": ["Parked", "Taxi", "Take-off run", "Climb", "Descent", "Approach"],
  "Wildlife Size": ["Small", "Medium"],
  "Time of day": ["Dawn", "Day", "Dusk"],
};

const strikes = readdirSync("data")
  .filter((name) => name.startsWith("strikes-"))
  .sort()
  .flatMap((name) => read(`data/${name}`));
const train = strikes.filter(({ year }) => year < 2001).slice(0, rowLimit);
const test = strikes.filter(({ year }) => year === 2001);

const weights = new Array(train[0].features.length).fill(0);
const curve = ["epoch,loss"];
for (let epoch = 1; epoch <= epochs; epoch += 1) {
  const gradient = weights.map((weight) => l2 * weight);
  let loss = 0;
  for (const { features, damaged } of train) {
    const p = predict(features);
    loss -= Math.log(damaged ? p : 1 - p) / train.length;
    for (const [index, feature] of features.entries()) gradient[index] += ((p - damaged) * feature) / train.length;
  }
  for (const index of weights.keys()) weights[index] -= rate * gradient[index];
  curve.push(`${epoch},${loss.toFixed(6)}`);
}

const scored = test.map((strike) => ({ ...strike, p: predict(strike.features) }));
const logLoss = scored.reduce((sum, { p, damaged }) => sum - Math.log(damaged ? p : 1 - p), 0) / scored.length;
const metrics = {
  roc_auc: areaUnderCurve(scored),
  log_loss: logLoss,
  rows: { train: train.length, test: test.length },
};
writeFileSync("model.json", `${JSON.stringify({ weights })}\n`);
writeFileSync("metrics.json", `${JSON.stringify(metrics, null, 2)}\n`);
writeFileSync("training.csv", `${curve.join("\n")}\n`);
writeFileSync(
  "predictions.csv",
  `id,label,score\n${scored.map(({ id, damaged, p }) => `${id},${damaged},${p.toFixed(6)}`).join("\n")}\n`,
);
console.log(`trained on ${train.length} strikes, tested on ${test.length}: roc_auc ${metrics.roc_auc.toFixed(4)}`);

function read(path) {
  const [header, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  const names = header.split(",");
  return lines.map((line, index) => {
    const cells = Object.fromEntries(line.split(",").map((value, column) => [names[column], value]));
    const speed = cells["Speed IAS in knots"];
    return {
      id: `${path.replace(/\D/g, "")}-${index + 2}`,
      year: Number(cells["Flight Date"].slice(0, 4)),
      damaged: cells["Effect Amount of damage"] === "None" ? 0 : 1,
      features: [
        1,
        ...Object.entries(words).flatMap(([name, known]) => known.map((word) => Number(cells[name] === word))),
        Number(cells["Aircraft Airline Operator"] === "MILITARY"),
        speed === "" ? 0 : Number(speed) / 200,
        Number(speed === ""),
      ],
    };
  });
}

function predict(features) {
  return 1 / (1 + Math.exp(-features.reduce((sum, feature, index) => sum + feature * weights[index], 0)));
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
