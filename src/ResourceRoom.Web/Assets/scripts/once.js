// A form that is on its way is not sent a second time: double click, Enter held down, impatience.
// The button is not disabled, so that its name and value are sent, and the focus stays on it.

const underWay = new Set();
const doubleClick = 600;
let last = { button: null, at: -Infinity };

addEventListener("submit", event => {
  const form = event.target;
  if (form.method !== "post" || "repeatable" in form.dataset) {
    return;
  }

  const button = event.submitter?.id;
  const isDoubleClick = "once" in form.dataset && button === last.button && event.timeStamp - last.at < doubleClick;
  last = { button, at: event.timeStamp };
  if (isDoubleClick || underWay.has(form)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else {
    underWay.add(form);
    form.setAttribute("aria-busy", "true");
  }
}, { capture: true });

for (const ended of ["htmx:afterRequest", "htmx:validation:halted"]) {
  document.addEventListener(ended, ({ detail }) => release(detail.elt.closest("form")));
}

// Back to this page from the browser's memory.
addEventListener("pageshow", () => underWay.forEach(release));

export function isUnderWay(form) {
  return underWay.has(form);
}

export function release(form) {
  underWay.delete(form);
  form?.removeAttribute("aria-busy");
}
