// "Same as last time": <button data-tick="12 14" data-tick-status="Unemployed"> ticks those services and that status in its form. The
// focus goes to what it ticked, where Enter sends the form.
import { announce } from "../say.js";

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

  chosen.at(-1)?.focus();
});

// A warning that a tick brings up is read out too.
document.addEventListener("change", ({ target }) => {
  if (target.matches("[data-significant=yes]") && target.checked) {
    announce(target.form.querySelector(".rr-significant").textContent.trim());
  }
});
