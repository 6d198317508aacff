// <input type="hidden" data-copy-of="id of a field">: what stands in that field of another form goes along with this one.

addEventListener("submit", ({ target }) => {
  for (const copy of target.querySelectorAll("[data-copy-of]")) {
    copy.value = document.getElementById(copy.dataset.copyOf)?.value ?? copy.value;
  }
}, { capture: true });
