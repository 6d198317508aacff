// A dialog opens when htmx has brought its part: <dialog><div id="part"></div></dialog> and a link with hx-target="#part".
// Without scripts the link leads to the same part as a page. What arrives further in, such as a list of the part, opens nothing: it may
// settle just after the dialog was closed.

document.addEventListener("htmx:afterSettle", ({ target }) => {
  const dialog = target.parentElement;
  if (dialog?.matches("dialog:not([open])")) {
    dialog.showModal();
    dialog.querySelector("select, input:not([type=hidden])")?.focus();
  }
});

document.addEventListener("click", ({ target }) => target.closest("[data-close-dialog]")?.closest("dialog").close());
