// Words that follow a moving hand. Nobody reads more than a few numbers a second, and each change makes the browser lay out the page anew.

/** Milliseconds for which words stand before others take their place. */
const READABLE = 200;

/** One clock for all words: those of a frame change together, and the page is laid out once for all of them. */
const turn = () => Math.floor(Date.now() / READABLE);

/** A hand that moves on brings the next words itself, within its own frame; a timer brings them for one that rests. */
const RESTS = 60;

/** Takes the newest of what it is given, at a pace that can be read. @template T */
export class Paced {
  #take;
  /** The turn in which words were last taken. */ #taken = -Infinity;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #timer;
  /** @type {{ value: T } | undefined} */ #waiting;

  /** @param {(value: T) => void} take */
  constructor(take) {
    this.#take = take;
  }

  /** @param {T} value */
  give(value) {
    this.#waiting = { value };
    if (turn() > this.#taken) this.now();
    else this.#timer ??= setTimeout(() => this.now(), READABLE - (Date.now() % READABLE) + RESTS);
  }

  /** What waits is taken at once. */
  now() {
    clearTimeout(this.#timer);
    const waiting = this.#waiting;
    this.#timer = this.#waiting = undefined;
    if (!waiting) return;
    this.#taken = turn();
    this.#take(waiting.value);
  }
}
