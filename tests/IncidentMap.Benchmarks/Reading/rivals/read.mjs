// Rule-based readers of English that npm has: compromise finds people, places, organisations and numbers, chrono-node dates.
// node read.mjs REPORTS DAY, with REPORTS a JSON array of texts and DAY their day of publication. For each line on standard input all are
// read once, and the milliseconds that it took are a line on standard output.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as chrono from 'chrono-node';
import nlp from 'compromise';

const [, , reportsFile, day] = process.argv;
const reports = JSON.parse(readFileSync(reportsFile, 'utf8'));
const published = new Date(`${day}T12:00:00`);

function read(text) {
  const found = nlp(text);
  return (
    found.people().json().length +
    found.places().json().length +
    found.organizations().json().length +
    found.numbers().json().length +
    chrono.parse(text, published).length
  );
}

for await (const _ of createInterface({ input: process.stdin })) {
  const start = performance.now();
  let found = 0;
  for (const text of reports) found += read(text);
  console.log(`${performance.now() - start} ${found}`);
}
