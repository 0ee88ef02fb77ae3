// What moves while a pointer drags the brush: elements over the drawing that are shifted and stretched by transforms alone. A browser hands
// those on without layout or paint, which a change of the drawing itself would need with every frame.

export class MovingBrush {
  #root = document.createElement("div");
  #selection = this.#add("selection");
  #before = this.#add("shade");
  #after = this.#add("shade");
  #width;
  #ends = [this.#add("end"), this.#add("end")];

  /**
   * @param {HTMLElement} plot around the drawing
   * @param {SVGSVGElement} drawing whose selection, shades and handles it stands for
   */
  constructor(plot, drawing) {
    const [at, around] = [drawing.getBoundingClientRect(), plot.getBoundingClientRect()];
    this.#width = at.width;
    this.#root.className = "moving";
    this.#root.dir = "ltr";
    this.#root.setAttribute("aria-hidden", "true");
    Object.assign(this.#root.style, { left: `${at.left - around.left}px`, top: `${at.top - around.top}px`, width: `${at.width}px`, height: `${at.height}px` });
    this.#root.append(captionsOf(drawing));
    plot.append(this.#root);
  }

  /** @param {number} a where the chosen days begin, in percent of the width @param {number} b where they end */
  draw(a, b) {
    span(this.#selection, a, b - a, this.#width);
    span(this.#before, 0, a, this.#width);
    span(this.#after, b, 100 - b, this.#width);
    this.#ends[0].style.transform = `matrix(1, 0, 0, 1, ${(a / 100) * this.#width}, 0)`;
    this.#ends[1].style.transform = `matrix(1, 0, 0, 1, ${(b / 100) * this.#width}, 0)`;
  }

  remove() {
    this.#root.remove();
  }

  /** @param {string} name */
  #add(name) {
    const part = document.createElement("div");
    part.className = name;
    this.#root.append(part);
    return part;
  }
}

/** @param {HTMLElement} part @param {number} x @param {number} width both in percent @param {number} all pixels */
function span(part, x, width, all) {
  part.style.transform = `matrix(${Math.max(0, width) / 100}, 0, 0, 1, ${(x / 100) * all}, 0)`;
}

/** Captions stand above the shades. @param {SVGSVGElement} drawing */
function captionsOf(drawing) {
  const copy = /** @type {SVGSVGElement} */ (drawing.cloneNode(false));
  for (const name of Object.keys(copy.dataset)) delete copy.dataset[name];
  copy.append(...[...drawing.querySelectorAll(":scope > :is(.caption, .gap-note)")].map((caption) => caption.cloneNode(true)));
  return copy;
}
