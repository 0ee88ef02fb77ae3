// What moves while a pointer drags the brush: two small canvases, under the bars and over them. A browser hands those on without style,
// layout or paint, which a change of the drawing itself would need with every frame, but copies every pixel of them.

/** Pixels from the drawing's upper edge: selection, shades and handles. */
const [TOP, SELECTION, FOOT] = [6, 8, 100];

/** Pixels beside the drawing: half a handle may stand there. */
const BESIDE = 8;

export class MovingBrush {
  #root = document.createElement("div");
  #width;

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
    // The selection looks the same from top to bottom: a line of it is stretched.
    this.under = this.#sheet("under", SELECTION, FOOT, 1);
    this.over = this.#sheet("over", 0, FOOT, Math.ceil(FOOT * devicePixelRatio));
    this.#root.append(captionsOf(drawing));
    plot.append(this.#root);
    const style = getComputedStyle(drawing);
    const colour = (/** @type {string} */ name) => style.getPropertyValue(name).trim();
    this.colours = { tint: colour("--tint"), surface: colour("--surface"), accent: colour("--accent"), ink: colour("--ink") };
  }

  /** @param {number} a where the chosen days begin, in percent of the width @param {number} b where they end */
  draw(a, b) {
    const [{ under, over, colours }, all] = [this, this.#width];
    const [from, to] = [(a / 100) * all, (b / 100) * all];
    for (const c of [under, over]) c.clearRect(-BESIDE, 0, all + 2 * BESIDE, FOOT);
    under.fillStyle = colours.tint;
    under.fillRect(from, 0, to - from, FOOT);
    over.globalAlpha = 0.68;
    over.fillStyle = colours.surface;
    over.fillRect(0, TOP, from, FOOT - TOP);
    over.fillRect(to, TOP, all - to, FOOT - TOP);
    over.globalAlpha = 1;
    for (const x of [from, to]) this.#handle(x);
  }

  remove() {
    this.#root.remove();
  }

  /** @param {number} x */
  #handle(x) {
    const [{ over: c, colours }, top] = [this, TOP + 12];
    c.fillStyle = colours.accent;
    c.fillRect(x - 1, TOP, 2, FOOT - TOP);
    c.beginPath();
    c.roundRect(x - 5, top, 10, 26, 3);
    c.fillStyle = colours.surface;
    c.fill();
    c.strokeStyle = colours.accent;
    c.lineWidth = 1.5;
    c.stroke();
    c.fillStyle = colours.ink;
    for (const line of [-2, 1]) c.fillRect(x + line, top + 8, 1, 10);
  }

  /**
   * A canvas a little wider than the drawing, whose middle begins where the drawing does.
   * @param {string} name @param {number} top @param {number} foot pixels from the drawing's upper edge @param {number} lines of it, from top to foot
   */
  #sheet(name, top, foot, lines) {
    const [canvas, ratio] = [document.createElement("canvas"), devicePixelRatio];
    [canvas.className, canvas.width, canvas.height] = [name, Math.ceil((this.#width + 2 * BESIDE) * ratio), lines];
    Object.assign(canvas.style, { left: `${-BESIDE}px`, top: `${top}px`, width: `${canvas.width / ratio}px`, height: `${foot - top}px` });
    this.#root.append(canvas);
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    context.setTransform(ratio, 0, 0, lines / (foot - top), BESIDE * ratio, 0);
    return context;
  }
}

/** Captions stand above the shades. @param {SVGSVGElement} drawing */
function captionsOf(drawing) {
  const copy = /** @type {SVGSVGElement} */ (drawing.cloneNode(false));
  for (const name of Object.keys(copy.dataset)) delete copy.dataset[name];
  copy.append(...[...drawing.querySelectorAll(":scope > :is(.caption, .gap-note)")].map((caption) => caption.cloneNode(true)));
  return copy;
}
