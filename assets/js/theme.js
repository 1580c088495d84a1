// Before the first paint: set the remembered theme, and say that scripts run, so that what needs them has its room.
document.documentElement.dataset.script = "";
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused: follow the system.
}
