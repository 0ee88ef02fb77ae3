// Runs before the first paint. A scheme chosen earlier must not flash: the address wins over what is remembered.
(() => {
  const root = document.documentElement;
  if (root.dataset.theme) return;
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch { /* Storage may be forbidden; the reader's system decides then. */ }
})();

// The page is complete without its scripts: they are asked for once its first frame has been drawn, so that no slow line and no slow machine
// waits for them to read it. A page that nobody sees is not drawn, and does not wait.
(() => {
  const begin = () => {
    for (const scripts of /** @type {NodeListOf<HTMLTemplateElement>} */ (document.querySelectorAll("template[data-scripts]"))) {
      // One after the other, as they stand: the map's first, whose data come meanwhile. Scripts that are put in run as they arrive otherwise.
      for (const script of scripts.content.querySelectorAll("script")) script.async = false;
      scripts.replaceWith(scripts.content);
    }
  };
  document.addEventListener("DOMContentLoaded", () => {
    if (document.hidden) return begin();
    document.addEventListener("visibilitychange", begin, { once: true });
    // When the browser tells of a paint, its picture has gone all the way to the screen: the frame itself was over long before.
    requestAnimationFrame(() => setTimeout(begin));
  });
  // What takes pictures of pages, or keeps them, may never draw a frame.
  addEventListener("load", () => setTimeout(begin, 2000));
})();
