// SymSpell (mnemonist) at distance 1: node symspell.mjs NAMES QUERIES ANSWERS
// One name a line in, one query a line in; one answer a line out, and the times in milliseconds as JSON on standard output.
import { readFileSync, writeFileSync } from 'node:fs';
import { SymSpell } from 'mnemonist';

const [, , namesFile, queriesFile, answersFile] = process.argv;
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter((line) => line !== '');
const index = new SymSpell({ maxDistance: 1, verbosity: 0 });
for (const name of lines(namesFile)) index.add(name);
const queries = lines(queriesFile);
for (let i = 0; i < 200; i++) index.search(queries[(i * 7) % queries.length]);
const times = [];
const answers = queries.map((query) => {
  const start = performance.now();
  const found = index.search(query);
  times.push(performance.now() - start);
  return found.length > 0 ? found[0].term : '';
});
writeFileSync(answersFile, answers.join('\n') + '\n');
console.log(JSON.stringify(times));
