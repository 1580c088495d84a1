// Search: Pagefind finds; this asks it, groups what it finds, and says how much that is.
"use strict";
{
  const ROOT = new URL("../../", document.currentScript.src);
  const PATIENCE = 150;
  const FIRST = 6;
  const NEAREST = 5;
  const OWN_KINDS = ["records", "sources"];

  customElements.define("site-search", class extends HTMLElement {
    #form;
    #round = 0;
    #timer;
    #engine;
    #opened = new Set();

    connectedCallback() {
      if (this.#form) return;
      this.#form = this.querySelector("form");
      this.#read(new URLSearchParams(location.search));
      this.#form.addEventListener("input", () => this.#soon());
      this.#form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.#search();
      });
      if (this.#isAsked) this.#search();
    }

    get #term() {
      return this.#form.elements.q.value.trim();
    }

    get #filters() {
      const chosen = [...this.#form.querySelectorAll("select")].filter((field) => field.value);
      return Object.fromEntries(chosen.map((field) => [field.name, field.value]));
    }

    get #isAsked() {
      return Boolean(this.#term || Object.keys(this.#filters).length);
    }

    #read(query) {
      for (const field of this.#form.elements)
        if (query.has(field.name)) field.value = query.get(field.name);
    }

    #write() {
      const query = new URLSearchParams([...new FormData(this.#form)].filter(([, value]) => value.trim()));
      history.replaceState(null, "", location.pathname + (query.size ? `?${query}` : ""));
    }

    #soon() {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#search(), PATIENCE);
    }

    #load() {
      return (this.#engine ??= import(new URL("pagefind/pagefind.js", ROOT)).then(async (engine) => {
        await engine.options({ baseUrl: ROOT.pathname, excerptLength: 24 });
        // Only filters that are loaded are counted.
        await engine.filters();
        return engine;
      }));
    }

    async #search() {
      clearTimeout(this.#timer);
      const round = ++this.#round;
      this.#opened.clear();
      this.#write();
      try {
        const engine = await this.#load();
        const found = this.#isAsked ? await this.#groups(engine) : [];
        const counts = await this.#counts(engine);
        if (round !== this.#round) return;
        this.#count(counts);
        this.#show(found);
      } catch {
        this.#engine = undefined;
        this.#status("Search could not be loaded. The lists below have every name.");
      }
    }

    // One search a group: its number of results is the group's.
    async #groups(engine) {
      const { kind, ...filters } = this.#filters;
      const kinds = [...this.#form.elements.kind.options].map((option) => option.value).filter(Boolean);
      const names = kinds.filter((id) => !OWN_KINDS.includes(id));
      const groups = [["Names", names], ["Records", ["records"]], ["Sources", ["sources"]]];
      const wanted = groups.filter(([, ids]) => !kind || ids.includes(kind));
      const searches = wanted.map(async ([title, ids]) => {
        const within = { ...filters, kind: { any: kind ? [kind] : ids } };
        const { results } = await engine.search(this.#term || null, { filters: within });
        const pages = await load(results.slice(0, FIRST));
        return { title, results, pages: pages.sort((one, other) => this.#isMeant(other) - this.#isMeant(one)) };
      });
      return (await Promise.all(searches)).filter(({ pages }) => pages.some((page) => isHit(page.excerpt, this.#term)));
    }

    // What is called exactly as was asked comes first.
    #isMeant(page) {
      return lettersOf(page.meta.title) === lettersOf(this.#term);
    }

    // How many results each option of a field would leave, with all other fields as they are.
    async #counts(engine) {
      const fields = [...this.#form.querySelectorAll("select")];
      const counts = fields.map(async ({ name }) => {
        const { [name]: own, ...filters } = this.#filters;
        const found = await engine.search(this.#term || null, { filters });
        return [name, found.filters[name] ?? {}];
      });
      return Object.fromEntries(await Promise.all(counts));
    }

    #count(counts) {
      for (const field of this.#form.querySelectorAll("select")) {
        for (const option of [...field.options].slice(1)) {
          option.dataset.label ??= option.textContent;
          const count = counts[field.name][option.value] ?? 0;
          option.textContent = `${option.dataset.label} (${count})`;
          option.disabled = !count && !option.selected;
        }
      }
    }

    #section(group) {
      const section = element("section", "section section-ruled");
      const head = element("div", "section-head");
      head.append(element("h2", "", group.title), element("p", "", String(group.results.length)));
      const list = element("ol", "site-search-list");
      list.append(...group.pages.map((page) => this.#item(page)));
      section.append(head, list);
      if (group.results.length > FIRST) section.append(this.#more(group, list));
      return section;
    }

    #more(group, list) {
      const button = element("button", "site-search-more", `Show ${group.results.length - FIRST} more`);
      button.type = "button";
      button.addEventListener("click", async () => {
        const items = (await load(group.results.slice(FIRST))).map((page) => this.#item(page));
        list.append(...items);
        button.remove();
        items[0].querySelector("a").focus();
      });
      return button;
    }

    #item(page) {
      const item = element("li", "");
      const link = Object.assign(element("a", ""), { href: page.url });
      link.append(...bold(page.meta.title, this.#term));
      item.append(element("p", "site-search-name"), element("p", "site-search-note", page.meta.note ?? ""));
      item.firstChild.append(link);
      const words = element("p", "site-search-words");
      words.append(marked(page.excerpt));
      if (!isSaid(words.textContent, page.meta.title)) item.append(words);
      return item;
    }

    #show(found) {
      const isAsked = this.#isAsked;
      document.querySelector(".a-to-z").hidden = isAsked && found.length > 0;
      const results = this.querySelector(".site-search-results");
      results.replaceChildren(...found.map((group) => this.#section(group)));
      if (isAsked && !found.length) results.append(...this.#nothing());
      const total = found.reduce((sum, group) => sum + group.results.length, 0);
      const parts = found.map((group) => `${group.title.toLowerCase()} ${group.results.length}`).join(", ");
      const said = total === 1 ? "1 result" : `${total} results`;
      const none = "Nothing found. The lists below have every name.";
      this.#status(isAsked ? (found.length ? `${said}: ${parts}` : none) : "");
    }

    #nothing() {
      const names = nearest(this.#term);
      const parts = [];
      if (Object.keys(this.#filters).length) {
        const button = element("button", "site-search-more", "Search without the filters");
        button.type = "button";
        button.addEventListener("click", () => this.#widen());
        parts.push(button);
      }
      if (names.length) {
        const line = element("p", "site-search-nearest", "Did you mean ");
        names.forEach((name, at) => line.append(at ? ", " : "", name.cloneNode(true)));
        line.append("?");
        parts.push(line);
      }
      parts.push(this.querySelector("template").content.cloneNode(true));
      return parts;
    }

    #widen() {
      for (const field of this.#form.querySelectorAll("select")) field.value = "";
      this.#form.elements.q.focus();
      this.#search();
    }

    #status(text) {
      this.querySelector("[role=status]").textContent = text;
    }
  });

  function element(tag, className, text = "") {
    return Object.assign(document.createElement(tag), { className, textContent: text });
  }

  function load(results) {
    return Promise.all(results.map((result) => result.data()));
  }

  // For a word that is nowhere Pagefind takes another one that it begins with: “be” for “Benifof” is no match.
  function isHit(excerpt, term) {
    const words = lettersOf(term).split(" ");
    const isLike = (mark) => words.some((word) => mark.startsWith(word) || sharedStart(mark, word) * 2 > word.length);
    const marks = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, mark]) => lettersOf(plain(mark)));
    return !marks.length || marks.some(isLike);
  }

  function sharedStart(one, other) {
    const end = [...one].findIndex((letter, at) => letter !== other[at]);
    return end < 0 ? one.length : end;
  }

  function lettersOf(text) {
    return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  }

  // Pagefind's excerpt is escaped text with the matches in <mark>, which on this site means verbatim: bold instead.
  function marked(excerpt) {
    const line = document.createDocumentFragment();
    // Where a citation's number was left out there is a space before the full stop.
    const closed = excerpt.replace(/ (?=[.,;:])/g, "");
    closed.split(/<\/?mark>/).forEach((part, at) => line.append(at % 2 ? element("b", "", plain(part)) : plain(part)));
    return line;
  }

  function plain(escaped) {
    const box = document.createElement("textarea");
    box.innerHTML = escaped;
    return box.value;
  }

  function bold(text, term) {
    const words = term.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (!words.length) return [text];
    const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])((?:${words.join("|")})[\\p{L}\\p{N}]*)`, "giu"));
    return parts.map((part, at) => (at % 2 ? element("b", "", part) : part));
  }

  // An excerpt that only repeats the title tells nothing.
  function isSaid(words, title) {
    return lettersOf(title).includes(lettersOf(words));
  }

  function nearest(term) {
    const asked = lettersOf(term);
    const farness = (name) => Math.min(...[name, ...name.split(" ")].map((part) => distance(asked, part)));
    const near = [...document.querySelectorAll(".a-to-z a")]
      .map((name) => [farness(lettersOf(`${name.textContent} ${name.firstElementChild?.title ?? ""}`)), name])
      .filter(([far]) => far <= Math.min(2, asked.length / 3));
    return near.sort(([one], [other]) => one - other).slice(0, NEAREST).map(([, name]) => name);
  }

  // How many letters must be added, left out, changed or exchanged with a neighbour [optimal string alignment].
  function distance(one, other) {
    const rows = [[...Array(other.length + 1).keys()]];
    for (let i = 1; i <= one.length; i++) {
      rows[i] = [i];
      for (let j = 1; j <= other.length; j++) {
        const change = rows[i - 1][j - 1] + (one[i - 1] !== other[j - 1]);
        rows[i][j] = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, change);
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
          rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
      }
    }
    return rows[one.length][other.length];
  }
}
