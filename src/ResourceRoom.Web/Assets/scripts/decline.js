// "Prefer not to answer" empties the item's answer and gives it back when unticked; answering unticks it.

const keptAnswers = new WeakMap();

document.addEventListener("input", ({ target }) => {
  const item = target.closest("[data-item]");
  const decline = item?.querySelector("[data-decline]");
  if (!decline) {
    return;
  }

  if (target === decline) {
    if (decline.checked) {
      keptAnswers.set(item, answers(item).map(control => ({ control, value: control.value, checked: control.checked })));
      answers(item).forEach(empty);
    } else {
      keptAnswers.get(item)?.forEach(restore);
    }
  } else if (target.checked || (!isChoice(target) && target.value !== "")) {
    decline.checked = false;
  }
});

function answers(item) {
  return [...item.querySelectorAll("input:not([data-decline], [type=hidden]), select, textarea")];
}

function empty(control) {
  if (isChoice(control)) {
    control.checked = false;
  } else {
    control.value = "";
  }
}

function restore({ control, value, checked }) {
  if (isChoice(control)) {
    control.checked = checked;
  } else {
    control.value = value;
  }
}

function isChoice(control) {
  return control.type === "radio" || control.type === "checkbox";
}
