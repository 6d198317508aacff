// Draws each <figure data-chart> (Features/Shared/Charts), and again when its width, the colors or the medium change.
import { BarController, BarElement, CategoryScale, Chart, Interaction, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip } from "chart.js";
import { categoryUnderPointer, configOf } from "./config.js";
import { layoutOf } from "./layout.js";
import { paletteOf } from "./palette.js";

const PAPER_WIDTH = 680;
const PAPER_PIXELS = 3;

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Tooltip);
Interaction.modes.category = categoryUnderPointer;

class Drawing {
  #figure;
  #canvas;
  #numbers;
  #chart;
  #width = 0;

  constructor(figure) {
    this.#figure = figure;
    this.#canvas = figure.querySelector("canvas");
    this.#numbers = JSON.parse(figure.dataset.chart);
    figure.hidden = false;
    new ResizeObserver(([{ contentRect }]) => this.#fit(Math.floor(contentRect.width))).observe(this.#canvas.parentElement);
  }

  draw() {
    if (isPrinted) {
      this.#draw(PAPER_WIDTH, PAPER_PIXELS);
    } else if (this.#width > 0) {
      this.#draw(this.#width, devicePixelRatio);
    }
  }

  #fit(width) {
    if (!isPrinted && width > 0 && width !== this.#width) {
      this.#width = width;
      this.draw();
    }
  }

  #draw(width, pixels) {
    this.#figure.classList.toggle("is-printed", isPrinted);
    this.#chart?.destroy();
    const palette = paletteOf(this.#canvas, pixels);
    const layout = layoutOf(this.#numbers, this.#canvas, width, isPrinted);
    this.#canvas.width = width;
    this.#canvas.height = layout.height;
    this.#chart = new Chart(this.#canvas, configOf(this.#numbers, layout, palette));
  }
}

let isPrinted = false;

// Letters are measured before they are drawn.
await document.fonts.ready;
const drawings = [...document.querySelectorAll("figure[data-chart]")].map(figure => new Drawing(figure));

for (const query of ["(forced-colors: active)", "(prefers-color-scheme: dark)", "(prefers-contrast: more)"]) {
  matchMedia(query).addEventListener("change", drawAll);
}

// Browsers differ in which of the two they tell.
addEventListener("beforeprint", () => print(true));
addEventListener("afterprint", () => print(false));
matchMedia("print").addEventListener("change", ({ matches }) => print(matches));

function print(begins) {
  if (begins !== isPrinted) {
    isPrinted = begins;
    drawAll();
  }
}

function drawAll() {
  for (const drawing of drawings) {
    drawing.draw();
  }
}
