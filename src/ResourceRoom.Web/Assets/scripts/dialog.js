// A dialog opens when htmx has brought its part: <dialog><div id="part"></div></dialog> and a link with hx-target="#part".
// Without scripts the link leads to the same part as a page.

document.addEventListener("htmx:afterSettle", ({ target }) => {
  const dialog = target.closest("dialog:not([open])");
  if (dialog) {
    dialog.showModal();
    dialog.querySelector("select, input:not([type=hidden])")?.focus();
  }
});

document.addEventListener("click", ({ target }) => target.closest("[data-close-dialog]")?.closest("dialog").close());
