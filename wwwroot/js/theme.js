// Runs before the first paint, so that a scheme chosen earlier does not flash. The address wins over what is remembered.
(() => {
  const root = document.documentElement;
  if (root.dataset.theme) return;
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch { /* Storage may be forbidden; the reader's system decides then. */ }
})();
