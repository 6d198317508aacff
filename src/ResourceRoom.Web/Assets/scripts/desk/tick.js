// "Same as last time": <button data-tick="12 14" data-tick-status="Unemployed"> ticks those services and that status in its form. The
// focus goes to the first of them, where Enter sends the form and the top of the card stays in sight.
import { announce, sayAt } from "../say.js";

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-tick]");
  if (!button) {
    return;
  }

  const { tick, tickStatus } = button.dataset;
  const ids = tick.split(" ");
  const chosen = [...button.form.querySelectorAll("[name=Services], [name='Questions.LaborForceStatus']")]
    .filter(({ name, value }) => name === "Services" ? ids.includes(value) : value === tickStatus);
  for (const control of chosen.filter(({ checked }) => !checked)) {
    control.checked = true;
    control.closest("details")?.setAttribute("open", "");
    control.dispatchEvent(new Event("change", { bubbles: true }));
  }

  chosen[0]?.focus();
});

// A service that wants a note, such as the name of a workshop, opens it and says what belongs there. The focus stays.
document.addEventListener("change", ({ target }) => {
  const note = target.matches("[name=Services]") ? target.form.querySelector("[data-note-hint]") : null;
  if (!note) {
    return;
  }

  const wanted = [...target.form.querySelectorAll("[name=Services]:checked[data-note]:not([data-note=''])")].map(({ dataset }) => dataset.note).join(". ");
  if (wanted !== "" && wanted !== note.textContent) {
    note.closest("details").open = true;
    announce(wanted);
  }

  note.textContent = wanted;
});

// A warning that a tick brings up is read out too.
document.addEventListener("change", ({ target }) => {
  if (target.matches("[data-significant=yes]") && target.checked) {
    announce(target.form.querySelector(".rr-significant").textContent.trim());
  }
});

// <form data-adds>: with nothing to add it is not sent, which would take the card away.
addEventListener("submit", event => {
  const form = event.target;
  if ("adds" in form.dataset && !form.querySelector("[name=Services]:checked:enabled, [name=Note]")) {
    event.preventDefault();
    event.stopImmediatePropagation();
    form.querySelector("[data-not-sent]")?.remove();
    sayAt(form, "Choose at least one service to add.");
    form.querySelector("[name=Services]:enabled")?.focus();
  }
}, { capture: true });
