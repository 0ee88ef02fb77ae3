// SymSpell (mnemonist) at distance 1: node symspell.mjs NAMES QUERIES ANSWERS
// One name a line in, one query a line in; one answer a line out, and the times in milliseconds (the median of 41 rounds,
// after one that is not counted) as JSON on standard output.
import { readFileSync, writeFileSync } from 'node:fs';
import { SymSpell } from 'mnemonist';

const [, , namesFile, queriesFile, answersFile] = process.argv;
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter((line) => line !== '');
const index = new SymSpell({ maxDistance: 1, verbosity: 0 });
for (const name of lines(namesFile)) index.add(name);
const queries = lines(queriesFile);
const answers = queries.map((query) => {
  const found = index.search(query);
  return found.length > 0 ? found[0].term : '';
});
const rounds = 41;
const times = queries.map(() => []);
for (let round = 0; round < rounds; round++) {
  queries.forEach((query, i) => {
    const start = performance.now();
    index.search(query);
    times[i].push(performance.now() - start);
  });
}
writeFileSync(answersFile, answers.join('\n') + '\n');
console.log(JSON.stringify(times.map((taken) => taken.sort((a, b) => a - b)[Math.floor(rounds / 2)])));
