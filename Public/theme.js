/* Runs before the first paint, so that a chosen theme never flashes the other one, and where no module runs. */
(function () {
  try {
    var theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch (error) {
    /* Storage is switched off: the system's preference holds. */
  }
  /* A browser lets no page that is opened from a disk load the scripts that draw it. */
  if (location.protocol === "file:") {
    addEventListener("DOMContentLoaded", function () {
      var notice = document.createElement("p");
      notice.setAttribute("role", "alert");
      notice.textContent = "These pages have to come from a web server: run “python3 -m http.server” in their folder, "
        + "and open the address that it shows.";
      document.querySelector("main").append(notice);
    });
  }
})();
