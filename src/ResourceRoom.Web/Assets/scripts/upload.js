// A form with a large file is sent by script where there is one, to show how much of it has gone. Its answer is a page: that of the load,
// or the form again with what is wrong.
import { release } from "./once.js";

addEventListener("submit", event => {
  const form = event.target;
  if (!("upload" in form.dataset) || event.defaultPrevented) {
    return;
  }

  event.preventDefault();
  send(form);
});

function send(form) {
  const request = new XMLHttpRequest();
  const shown = form.querySelector("[data-upload-progress]");
  const bar = shown.querySelector("progress");
  const says = shown.querySelector("[data-upload-says]");
  let said = -1;
  shown.hidden = false;
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    const percent = total ? Math.floor(loaded / total * 100) : 0;
    bar.value = percent;
    if (percent >= said + 10) {
      said = percent;
      says.textContent = `${percent}% sent`;
    }
  });
  let isSent = false;
  request.upload.addEventListener("load", () => {
    isSent = true;
    says.textContent = "Sent. Waiting for the answer.";
  });
  request.addEventListener("load", () => show(form, request));
  for (const lost of ["error", "abort", "timeout"]) {
    request.addEventListener(lost, () => {
      release(form);
      sayLost(form, isSent
        ? "The connection was lost after the file was sent. Look in the list of loads whether it came; sending it again counts nothing twice."
        : "The connection was lost. Nothing was loaded; send the file again.");
    });
  }

  request.open("POST", form.action);
  request.setRequestHeader("Accept", "text/html");
  request.send(new FormData(form));
}

function show(form, request) {
  if (request.status === 200) {
    location.assign(request.responseURL);
    return;
  }

  release(form);
  const page = new DOMParser().parseFromString(request.responseText, "text/html");
  const main = page.getElementById("main");
  if (!main) {
    sayLost(form, "The file was not taken, and nothing was loaded. Send it again.");
    return;
  }

  const chosen = form.querySelector("[type=file]").files;
  document.title = page.title;
  document.getElementById("main").replaceWith(main);
  const field = main.querySelector("[data-upload] [type=file]");
  if (field) {
    field.files = chosen;
  }

  (main.querySelector("[data-focus-first]") ?? main).focus();
}

function sayLost(form, words) {
  const shown = form.querySelector("[data-upload-progress]");
  shown.hidden = true;
  shown.querySelector("[data-upload-says]").textContent = "";
  const message = document.createElement("p");
  message.className = "usa-error-message";
  message.role = "alert";
  message.textContent = words;
  form.querySelector("[data-upload-lost]")?.remove();
  message.dataset.uploadLost = "";
  form.prepend(message);
}
