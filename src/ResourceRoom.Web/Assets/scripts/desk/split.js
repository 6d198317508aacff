// Which part of a name is the last name: <button data-first="Ana María" data-last="López"> puts both into their fields. Without
// scripts the server does it.
document.addEventListener("htmx:load", ({ detail }) => {
  for (const button of detail.elt.querySelectorAll("[data-splits] button")) {
    button.type = "button";
    button.removeAttribute("formaction");
  }
});

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-splits] button");
  if (!button) {
    return;
  }

  for (const [id, name] of [["FirstName", button.dataset.first], ["LastName", button.dataset.last]]) {
    const field = button.form.querySelector(`#${id}`);
    field.value = name;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  button.form.querySelector("#Zip").focus();
  button.closest("[data-splits]").remove();
});
