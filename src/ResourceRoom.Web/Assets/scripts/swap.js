// After a fragment has arrived: where it goes, what gets the focus, what is read out, and what to say when nothing arrived.

document.addEventListener("htmx:beforeSwap", event => {
  const { xhr, requestConfig } = event.detail;
  const elsewhere = requestConfig.elt.closest("[data-invalid-target]")?.dataset.invalidTarget;
  if (elsewhere && (xhr.status === 409 || xhr.status === 422)) {
    event.detail.target = document.querySelector(elsewhere);
  }
});

document.addEventListener("htmx:afterSettle", ({ target }) => {
  announce(target);
  if (target.id === "card") {
    focusIn(target);
  } else if (target.id === "desk" || target.id === "room") {
    const card = document.getElementById("card");
    focusIn(target.id === "room" && card?.childElementCount ? card : document) || document.getElementById("find")?.focus();
  }
});

document.addEventListener("htmx:oobAfterSwap", ({ detail }) => announce(detail.target));

document.addEventListener("htmx:beforeRequest", () => {
  document.querySelectorAll("[data-not-sent]").forEach(message => message.remove());
});

for (const lost of ["htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(lost, ({ detail }) => {
    const button = detail.elt.closest("form")?.dataset.retry;
    sayAt(detail.elt, `Not sent: no connection. Nothing is lost; ${button ? `press ${button} again` : "try again"}.`);
  });
}

document.addEventListener("htmx:responseError", ({ detail }) => {
  if (detail.xhr.status === 401) {
    sayAt(detail.elt, "Not sent: you were signed out. Nothing is lost; sign in, then come back here and try again.", "/account/sign-in");
  } else {
    sayAt(detail.elt, `Not saved: the program could not do this (${detail.xhr.status}). Nothing is lost; try again.`);
  }
});

// A link of the error summary leads to the field itself, or to the first choice of its group.
document.addEventListener("click", event => {
  const link = event.target.closest(".rr-errors a[href^='#']");
  const field = link && document.getElementById(link.hash.slice(1));
  if (field) {
    event.preventDefault();
    (field.matches("fieldset") ? field.querySelector("input:not([type=hidden]), select, textarea") : field)?.focus();
  }
});

document.addEventListener("DOMContentLoaded", () => focusIn(document));

function focusIn(part) {
  const element = part.querySelector("[data-focus-first]") ?? part.querySelector("[data-focus]");
  element?.focus();
  return Boolean(element);
}

function announce(part) {
  const text = part.querySelector("[data-announce]")?.textContent;
  const announcer = document.getElementById("announcer");
  if (text && announcer) {
    announcer.textContent = text;
  }
}

function sayAt(sender, text, address) {
  const message = document.createElement("div");
  message.className = "rr-alert rr-alert--error";
  message.dataset.notSent = "";
  message.setAttribute("role", "alert");
  const paragraph = message.appendChild(document.createElement("p"));
  paragraph.textContent = text + " ";
  if (address) {
    const link = paragraph.appendChild(document.createElement("a"));
    link.href = address;
    link.target = "_blank";
    link.textContent = "Sign in in a new tab";
  }

  const place = sender.closest("#card")?.querySelector(".rr-card__body")
    ?? (sender.closest("#find-form, #matches") ? document.getElementById("matches") : null)
    ?? document.getElementById("desk-alerts")
    ?? document.getElementById("alerts");
  place.prepend(message);
  message.scrollIntoView({ block: "nearest" });
}
