// A button that copies the text of the block it stands in, and says that it did.
customElements.define("copy-text", class extends HTMLElement {
  connectedCallback() {
    if (this.querySelector("button") || !navigator.clipboard) return;
    const button = Object.assign(document.createElement("button"), {
      type: "button",
      className: "copy-button",
      textContent: "Copy citation",
    });
    const status = Object.assign(document.createElement("span"), { className: "copy-status", role: "status" });
    button.addEventListener("click", () => this.#copy(status));
    this.append(button, status);
  }

  async #copy(status) {
    const text = this.querySelector("pre").textContent;
    status.textContent = await navigator.clipboard.writeText(text).then(() => "Copied", () => "Select the text to copy it");
    setTimeout(() => (status.textContent = ""), 2000);
  }
});
