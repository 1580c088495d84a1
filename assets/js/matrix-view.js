// Order the rows of the matrix beside it, and show departments as one column; both stand in the address.
"use strict";
{
  const name = (row) => row.cells[0].textContent.trim();

  customElements.define("matrix-view", class extends HTMLElement {
    #form;
    #body;
    #rows;

    connectedCallback() {
      if (this.#form) return;
      this.#form = this.querySelector("form");
      this.#body = this.parentElement.querySelector(".matrix").tBodies[0];
      this.#rows = [...this.#body.rows];
      this.#read(new URLSearchParams(location.search));
      this.#form.addEventListener("change", () => this.#apply());
      this.#form.addEventListener("reset", () => setTimeout(() => this.#apply()));
      this.#form.addEventListener("submit", (event) => event.preventDefault());
      if (location.search) this.#apply();
    }

    get #boxes() {
      return [...this.#form.querySelectorAll("[type=checkbox]")];
    }

    #read(query) {
      const order = this.#form.elements.order;
      if ([...order.options].some((option) => option.value === query.get("order"))) order.value = query.get("order");
      for (const box of this.#boxes) box.checked = !query.getAll("folded").includes(box.value);
    }

    #apply() {
      const order = this.#form.elements.order;
      const sorted = order.value ? this.#rows.toSorted((one, other) => name(one).localeCompare(name(other), "en")) : this.#rows;
      this.#body.append(...sorted);
      for (const box of this.#boxes) this.#fold(box.value, !box.checked);
      this.#say(order.selectedOptions[0].textContent);
      this.#write(order.value);
    }

    // The department's own column stands for all its parts; one that is lent for it has a heading of its own.
    #fold(id, isFolded) {
      const table = this.#body.parentElement;
      const heads = [...table.tHead.rows[1].cells];
      const parts = heads.filter((head) => head.dataset.part === id);
      const [group, lent] = table.querySelectorAll(`[data-folds="${id}"], [data-lends="${id}"]`);
      for (const head of parts) {
        const isHidden = "whole" in head.dataset ? Boolean(lent) && !isFolded : isFolded;
        for (const cell of [head, ...this.#rows.map((row) => row.cells[heads.indexOf(head) + 1])]) cell.hidden = isHidden;
      }
      const headings = [...table.querySelectorAll(".matrix-group")];
      const columns = (heading) => table.querySelectorAll(".matrix-columns")[headings.indexOf(heading)];
      if (lent) {
        for (const one of [group, columns(group)]) one.hidden = isFolded;
        for (const one of [lent, columns(lent)]) one.hidden = !isFolded;
      } else {
        group.colSpan = columns(group).span = isFolded ? 1 : parts.length;
      }
    }

    #say(order) {
      const folded = this.#boxes.filter((box) => !box.checked).map((box) => box.parentElement.firstChild.nextSibling.data.trim());
      this.querySelector("[role=status]").textContent = [order, ...folded.map((one) => `${one} as one`)].join(", ");
    }

    #write(order) {
      const query = new URLSearchParams();
      if (order) query.set("order", order);
      for (const box of this.#boxes) if (!box.checked) query.append("folded", box.value);
      const search = query.size ? `?${query}` : "";
      if (search !== location.search) history.replaceState(null, "", location.pathname + search + location.hash);
    }
  });
}
