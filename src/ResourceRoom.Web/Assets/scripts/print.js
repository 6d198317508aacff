// <button data-print>: what the browser's own menu does, closer at hand.

// A list on paper says what it is of: the filter, and which of its entries.
addEventListener("beforeprint", () => {
  const filter = document.querySelector(".rr-filter");
  const foot = document.querySelector(".rr-list-foot p");
  document.querySelector("[data-printed]")?.remove();
  if (filter) {
    const chosen = [...filter.querySelectorAll("input:not([type=hidden]), select")]
      .map(field => [field.labels[0]?.textContent.trim(), field.matches("select") ? field.value && field.selectedOptions[0].textContent : field.value.trim()])
      .filter(([label, value]) => label && value)
      .map(([label, value]) => `${label}: ${value}`);
    const line = document.createElement("p");
    line.dataset.printed = "";
    line.className = "rr-printed";
    line.textContent = [chosen.join(" · ") || "No filter", foot?.textContent].filter(Boolean).join(". ");
    filter.before(line);
  }
});

document.addEventListener("click", ({ target }) => {
  if (target.closest("[data-print]")) {
    print();
  }
});
