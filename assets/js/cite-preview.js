// Show what stands behind a citation's number: the words quoted for that use, then its entry in the reference list.
// All of it is on the page already; without a script the number is a link to the entry.
"use strict";
{
  const OPEN_AFTER = 120;
  const CLOSE_AFTER = 250;
  const EDGE = 8;
  let number, preview, timer, quiet;
  let pointer = "";

  const later = (act, wait) => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };

  const close = () => {
    clearTimeout(timer);
    preview?.remove();
    number = preview = undefined;
  };

  const open = (link, asSheet = false) => {
    clearTimeout(timer);
    if (link === number) return;
    close();
    number = link;
    preview = make(link, asSheet);
    link.after(preview);
    preview.showPopover?.({ source: link });
    if (!asSheet) place();
  };

  const make = (link, asSheet) => {
    const entry = document.getElementById(link.hash.slice(1));
    const name = link.hash.replace("#ref-", "reference ");
    const box = element("span", asSheet ? "preview preview-sheet" : "preview");
    box.popover = "manual";
    box.role = "group";
    box.ariaLabel = `Preview of ${name}`;
    box.append(...quotes(link));
    const reference = element("span", "preview-reference");
    reference.append(...entry.querySelector("div > p").cloneNode(true).childNodes);
    const way = Object.assign(element("a", "preview-way", `Go to ${name}`), { href: link.hash });
    box.append(reference, way);
    if (asSheet) {
      const button = Object.assign(element("button", "preview-close", "Close"), { type: "button" });
      button.addEventListener("click", close);
      box.append(button);
    }
    return box;
  };

  const quotes = (link) => {
    const own = marksOf(link);
    const marks = own.length ? own : elsewhere(link);
    const shown = marks.map((mark) => {
      const quote = element("span", "preview-quote");
      quote.lang = mark.closest("[lang]").lang;
      quote.append(mark.cloneNode(true));
      return quote;
    });
    if (!own.length && shown.length) shown.unshift(element("span", "preview-note", "Quoted from it on this page:"));
    return shown;
  };

  // The quoted words that the number stands for: those of its item of evidence, of its voice, or before it in the text.
  const marksOf = (link) => {
    const item = link.closest(".evidence");
    if (item) return [...item.querySelectorAll("mark")];
    const voice = link.closest(".accounts-source");
    if (voice) return marksUntil(voice, ".accounts-source");
    const block = link.closest("p, li, dd");
    const between = [...(block?.querySelectorAll("mark, .cite-number") ?? [])];
    const before = between.slice(0, between.indexOf(link));
    const first = before.findLastIndex((one) => one.matches(".cite-number")) + 1;
    return before.slice(first);
  };

  const marksUntil = (start, end) => {
    const marks = [];
    for (let next = start.nextElementSibling; next && !next.matches(end); next = next.nextElementSibling)
      marks.push(...next.querySelectorAll("mark"));
    return marks;
  };

  const elsewhere = (link) =>
    [...document.querySelectorAll(`.evidence .cite-number[href="${link.hash}"]`)].flatMap(marksOf).slice(0, 2);

  const place = () => {
    const at = number.getBoundingClientRect();
    const own = preview.getBoundingClientRect();
    const room = document.documentElement;
    const left = Math.max(EDGE, Math.min(at.left, room.clientWidth - own.width - EDGE));
    const above = at.top - own.height - EDGE;
    const below = at.bottom + EDGE;
    const top = below + own.height > room.clientHeight && above > 0 ? above : below;
    preview.style.left = `${left - own.left}px`;
    preview.style.top = `${top - own.top}px`;
  };

  const element = (tag, className, text = "") =>
    Object.assign(document.createElement(tag), { className, textContent: text });

  const numberAt = (target) => target.closest?.(".cite-number");

  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType === "touch") return;
    const link = numberAt(target);
    if (link) later(() => open(link), OPEN_AFTER);
    else if (preview?.contains(target)) clearTimeout(timer);
    else if (preview && !preview.contains(document.activeElement) && number !== document.activeElement)
      later(close, CLOSE_AFTER);
    else clearTimeout(timer);
  });
  document.addEventListener("focusin", ({ target }) => {
    const link = numberAt(target);
    if (link && link !== quiet && link.matches(":focus-visible")) open(link);
    else if (preview && link !== number && !preview.contains(target)) close();
    quiet = undefined;
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !preview) return;
    if (preview.contains(document.activeElement)) {
      quiet = number;
      number.focus();
    }
    close();
  });
  document.addEventListener("pointerdown", ({ target, pointerType }) => {
    pointer = pointerType;
    if (preview && !preview.contains(target) && numberAt(target) !== number) close();
  });
  document.addEventListener("click", (event) => {
    const link = numberAt(event.target);
    if (link && pointer === "touch" && link !== number) {
      event.preventDefault();
      open(link, true);
    }
    pointer = "";
  });
  addEventListener("hashchange", close);
}
