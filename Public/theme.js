/* Runs before the first paint, so that a chosen theme never flashes the other one. */
(function () {
  try {
    var theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch (error) {
    /* Storage is switched off: the system's preference holds. */
  }
})();
