// <button data-print>: what the browser's own menu does, closer at hand.

document.addEventListener("click", ({ target }) => {
  if (target.closest("[data-print]")) {
    print();
  }
});
