// Copy a record's own address when its permalink is chosen, and say so; the address bar then leads to the record.
"use strict";
if (navigator.clipboard) {
  const status = Object.assign(document.createElement("p"), { className: "copied", role: "status" });
  document.body.append(status);

  const copy = async (link) => {
    const text = await navigator.clipboard.writeText(link.href).then(() => "Link copied", () => "");
    if (!text) {
      location.assign(link.href);
      return;
    }
    const { id } = link.closest(".record");
    if (id) history.replaceState(null, "", `#${id}`);
    status.textContent = text;
    setTimeout(() => (status.textContent = ""), 2000);
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".record-permalink");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    copy(link);
  });
}
