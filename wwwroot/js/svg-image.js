// A drawing of the page as an image. Inside an image no style sheet applies, so that what the page computed is written into it.

const PROPERTIES = ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "font-size", "font-weight", "text-anchor", "paint-order", "direction", "display", "visibility"];

/**
 * @param {SVGSVGElement} svg
 * @returns {Promise<{ image: HTMLImageElement, width: number, height: number }>}
 */
export async function svgImage(svg) {
  // Scales and captions stand a little outside of the drawing.
  const [box, edge] = [svg.getBoundingClientRect(), { left: 36, right: 12, top: 6 }];
  const copy = /** @type {SVGSVGElement} */ (svg.cloneNode(true));
  const [own, copied] = [[...svg.querySelectorAll("*")], [...copy.querySelectorAll("*")]];
  own.forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const name of PROPERTIES) /** @type {SVGElement} */ (copied[i]).style.setProperty(name, style.getPropertyValue(name));
  });
  for (const handle of copy.querySelectorAll(".handle")) handle.remove();
  const outer = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const [width, height] = [box.width + edge.left + edge.right, box.height + edge.top];
  for (const [name, value] of Object.entries({ width, height })) outer.setAttribute(name, String(value));
  outer.style.fontFamily = "IBM Plex Sans, Vazirmatn, sans-serif";
  for (const [name, value] of Object.entries({ x: edge.left, y: edge.top, width: box.width, height: box.height, overflow: "visible" })) copy.setAttribute(name, String(value));
  outer.append(copy);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(outer))}`;
  await image.decode();
  return { image, width, height };
}
