// The button that cycles automatic, light, dark, says so in its name, and remembers.
customElements.define("theme-switch", class extends HTMLElement {
  #order = ["automatic", "light", "dark"];

  connectedCallback() {
    if (this.firstElementChild) return;
    this.innerHTML =
      '<button type="button" class="theme-button"><svg viewBox="0 0 16 16" aria-hidden="true">' +
      '<circle cx="8" cy="8" r="7" fill="none" stroke="currentcolor" stroke-width="2"/>' +
      '<path d="M8 1a7 7 0 0 1 0 14z" fill="currentcolor"/></svg><span class="vh"></span></button>';
    this.firstElementChild.addEventListener("click", () => this.#choose(this.#next()));
    this.#name();
  }

  get theme() {
    return document.documentElement.dataset.theme ?? "automatic";
  }

  #next() {
    return this.#order[(this.#order.indexOf(this.theme) + 1) % this.#order.length];
  }

  #choose(theme) {
    const root = document.documentElement;
    if (theme === "automatic") delete root.dataset.theme;
    else root.dataset.theme = theme;
    this.#remember(theme);
    this.#name();
  }

  #remember(theme) {
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // Storage is refused: the choice lasts for this page.
    }
  }

  #name() {
    const name = `Theme: ${this.theme}. Change to ${this.#next()}`;
    this.querySelector("span").textContent = name;
    this.firstElementChild.title = name;
  }
});
