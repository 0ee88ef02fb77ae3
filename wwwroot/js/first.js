// Runs before the first paint. A scheme chosen earlier must not flash: the address wins over what is remembered.
(() => {
  const root = document.documentElement;
  if (root.dataset.theme) return;
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch { /* Storage may be forbidden; the reader's system decides then. */ }
})();

// The page is complete without its scripts: they are asked for once it has been painted, so that no slow line and no slow machine waits
// for them to read it. A page that nobody sees is not painted, and does not wait.
(() => {
  const begin = () => {
    for (const scripts of /** @type {NodeListOf<HTMLTemplateElement>} */ (document.querySelectorAll("template[data-scripts]"))) scripts.replaceWith(scripts.content);
  };
  const afterFrame = () => requestAnimationFrame(() => setTimeout(begin));
  document.addEventListener("DOMContentLoaded", () => {
    if (document.hidden) return begin();
    document.addEventListener("visibilitychange", begin, { once: true });
    if (PerformanceObserver.supportedEntryTypes?.includes("paint")) new PerformanceObserver(() => setTimeout(begin)).observe({ type: "paint", buffered: true });
    else afterFrame();
  });
  // What takes pictures of pages, or keeps them, may never paint.
  addEventListener("load", () => setTimeout(begin, 2000));
})();
