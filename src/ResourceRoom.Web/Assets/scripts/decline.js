// "Prefer not to answer" and "Has only one name" empty the item's answer and give it back when unticked; answering unticks them.

const keptAnswers = new WeakMap();
const boxes = "[data-decline], [data-none]";

document.addEventListener("input", ({ target }) => {
  const item = target.closest("[data-item]");
  const instead = [...item?.querySelectorAll(boxes) ?? []];
  if (instead.length === 0) {
    return;
  }

  if (!instead.includes(target)) {
    if (target.checked || (!isChoice(target) && target.value !== "")) {
      instead.forEach(empty);
    }
  } else if (target.checked) {
    take(item, instead.filter(box => box !== target), target.dataset.none);
  } else {
    keptAnswers.get(item)?.forEach(restore);
  }
});

function take(item, others, onlyName) {
  if (!others.some(box => box.checked)) {
    keptAnswers.set(item, answers(item).map(control => ({ control, value: control.value, checked: control.checked })));
  }

  if (onlyName) {
    move(answers(item)[0], item.parentElement.querySelector(`#${onlyName}`));
  }

  [...answers(item), ...others].forEach(empty);
}

// What was typed as the first name of somebody who has one name only.
function move(from, to) {
  if (from.value !== "" && to?.value === "") {
    to.value = from.value;
    to.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function answers(item) {
  return [...item.querySelectorAll(`input:not(${boxes}, [type=hidden]), select, textarea`)];
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
