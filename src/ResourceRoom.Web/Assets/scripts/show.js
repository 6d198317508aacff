// Shows or hides the digits of a masked field: <button data-show="id of the field">.

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-show]");
  if (button) {
    const shown = document.getElementById(button.dataset.show).classList.toggle("is-shown");
    button.setAttribute("aria-pressed", String(shown));
  }
});

export function hide(field) {
  field.classList.remove("is-shown");
  document.querySelector(`[data-show="${CSS.escape(field.id)}"]`)?.setAttribute("aria-pressed", "false");
}
