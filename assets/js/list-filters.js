// Narrow and order the list of its parent: a field is named like the data attribute of the items that it goes by.
"use strict";
{
  customElements.define("list-filters", class extends HTMLElement {
    #form;
    #items;
    #groups;
    #gaps;
    #blocks;
    #lists;
    #all;
    #order = "";

    connectedCallback() {
      if (this.#form) return;
      const find = (selector) => [...this.parentElement.querySelectorAll(selector)];
      this.#form = this.querySelector("form");
      this.#items = find("[data-item]");
      this.#groups = find("[data-group]");
      this.#gaps = find("[data-gap]");
      this.#blocks = find("[data-list]").map((list) => [list, [...list.children]]);
      this.#lists = find("[data-items]").map((list) => [list, [...list.children]]);
      this.#all = this.#status.textContent;
      this.#openWhereThereIsRoom();
      this.#read(new URLSearchParams(location.search));
      this.#form.addEventListener("change", () => this.#apply());
      this.#form.addEventListener("reset", () => setTimeout(() => this.#apply()));
      this.#form.addEventListener("submit", (event) => event.preventDefault());
      this.#apply();
    }

    get #status() {
      return this.querySelector("[role=status]");
    }

    #openWhereThereIsRoom() {
      const fold = this.querySelector("details");
      const wide = matchMedia("(min-width: 68rem)");
      const fit = () => fold && (fold.open = wide.matches);
      wide.addEventListener("change", fit);
      fit();
    }

    #read(query) {
      for (const field of this.#form.elements) {
        const values = query.getAll(field.name);
        if (!values.length) continue;
        if (field.type === "checkbox") field.checked = values.includes(field.value);
        else if ([...field.options].some((option) => option.value === values[0])) field.value = values[0];
      }
    }

    // What is asked for, by name; boxes that are all checked ask for nothing.
    #asked() {
      const boxes = [...this.#form.querySelectorAll("[type=checkbox]")];
      const checked = boxes.filter((box) => box.checked);
      const asked = new Map();
      if (checked.length < boxes.length) asked.set(boxes[0].name, checked.map((box) => box.value));
      for (const field of this.#form.querySelectorAll("select"))
        if (field.value && field.name !== "order") asked.set(field.name, [field.value]);
      return [...asked];
    }

    #apply() {
      const asked = this.#asked();
      this.#arrange(this.#form.elements.order?.value ?? "");
      for (const item of this.#items) item.hidden = !meets(item, asked);
      for (const group of this.#groups) group.hidden = !group.querySelector("[data-item]:not([hidden])");
      for (const gap of this.#gaps) gap.hidden = asked.length > 0;
      this.#follow();
      this.#say(asked);
      this.#write(asked);
    }

    // By a number or day that the items carry, greatest first; else the page's own order turned round.
    #arrange(order) {
      if (order === this.#order) return;
      this.#order = order;
      const name = `data-${order}`;
      const isCarried = order && this.#items[0]?.hasAttribute(name);
      const isTurned = order && !isCarried;
      for (const [list, children] of [...this.#blocks, ...this.#lists])
        list.append(...(isTurned ? children.toReversed() : children));
      for (const [, children] of this.#lists)
        for (const child of children) if (!("item" in child.dataset)) child.hidden = isCarried;
      if (!isCarried) return;
      const value = (item) => item.getAttribute(name);
      const sorted = this.#items.toSorted((one, other) => value(other).localeCompare(value(one), "en", { numeric: true }));
      this.#lists[0][0].append(...sorted);
    }

    // Marks and links that lead to what is hidden go with it.
    #follow() {
      for (const link of document.querySelectorAll('.strip a[href^="#"], .year-nav a[href^="#"]')) {
        const target = document.getElementById(link.hash.slice(1));
        link.parentElement.classList.toggle("out", Boolean(target?.closest("[hidden]")));
      }
      for (const year of document.querySelectorAll(".strip:not(.strip-bars) .strip-year"))
        year.querySelector(".strip-count").firstChild.data = year.querySelectorAll("li:not(.out)").length;
    }

    #say(asked) {
      const { total, unit } = this.#status.dataset;
      const shown = this.#items.filter((item) => !item.hidden).length;
      this.#status.textContent = asked.length ? `Showing ${shown} of ${total} ${unit}` : this.#all;
      this.#none.hidden = shown > 0;
      if (!shown) this.#none.firstChild.textContent = `No ${unit} match. ${this.#advice(asked)}`;
    }

    // The filter without which most would be left.
    #advice(asked) {
      const ways = asked.map((one) => {
        const rest = asked.filter((other) => other !== one);
        return [this.#items.filter((item) => meets(item, rest)).length, one];
      });
      const [count, one] = ways.reduce((best, way) => (way[0] > best[0] ? way : best), [0]);
      return one ? `Without the filter “${this.#label(one)}” there would be ${count}.` : "";
    }

    #label([name]) {
      const field = this.#form.elements[name];
      if (field instanceof RadioNodeList) return field[0].closest("fieldset").querySelector("legend").textContent;
      const chosen = field.selectedOptions[0].textContent.replace(/ \(\d+\)$/, "");
      return `${field.labels[0].firstChild.data.trim()}: ${chosen}`;
    }

    get #none() {
      const found = this.parentElement.querySelector(".filters-none");
      if (found) return found;
      const box = Object.assign(document.createElement("div"), { className: "filters-none", hidden: true });
      const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Clear filters" });
      button.addEventListener("click", () => this.#form.reset());
      box.append(document.createElement("p"), button);
      (this.#blocks[0]?.[0] ?? this).after(box);
      return box;
    }

    #write(asked) {
      const query = new URLSearchParams();
      for (const [name, values] of asked)
        for (const value of values.length ? values : ["none"]) query.append(name, value);
      if (this.#order) query.set("order", this.#order);
      const search = query.size ? `?${query}` : "";
      if (search !== location.search) history.replaceState(null, "", location.pathname + search + location.hash);
    }
  });

  function meets(item, asked) {
    return asked.every(([name, values]) => {
      const ids = (item.getAttribute(`data-${name}`) ?? "").split(" ");
      return ids.some((id) => values.includes(id));
    });
  }
}
