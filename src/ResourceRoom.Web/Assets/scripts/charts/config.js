// A chart's numbers as Chart.js takes them.
import { Chart } from "chart.js";
import { hiddenNumbers } from "./hidden.js";

const DASHES = [[], [8, 4], [2, 3], [10, 3, 2, 3], [4, 4], [14, 4]];
const POINTS = ["circle", "rect", "triangle", "rectRot", "crossRot", "star"];
const BETWEEN_POINTS = 30;
const THINNEST = 2;

// Keeps the legend off the topmost number.
const legendGap = {
  id: "legendGap",
  beforeInit({ legend }) {
    const fit = legend.fit;
    legend.fit = function () {
      fit.call(this);
      this.height += 8;
    };
  },
};

const written = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1 });

export function configOf(numbers, layout, palette) {
  const isLines = numbers.kind === "Lines";
  return {
    type: isLines ? "line" : "bar",
    data: {
      labels: layout.labels,
      datasets: numbers.series.map((series, index) => (isLines ? lineOf : barsOf)(series, palette, index, layout)),
    },
    plugins: [hiddenNumbers(numbers, layout, palette), legendGap],
    options: {
      // Nobody has to ask for less motion, and paper never catches a chart half drawn.
      animation: false,
      responsive: false,
      devicePixelRatio: palette.pixels,
      locale: "en-US",
      color: palette.ink,
      font: layout.font,
      indexAxis: layout.isHorizontal ? "y" : "x",
      interaction: { mode: "category" },
      scales: scalesOf(numbers, layout, palette),
      plugins: { legend: legendOf(numbers, layout, palette), tooltip: tooltipOf(numbers, layout, palette) },
    },
  };
}

// Any number above 0 has a bar that can be seen, and 0 has none.
function barsOf({ name, values }, palette, index) {
  const { color, fill } = palette.series[index];
  return {
    label: name,
    data: values.map(value => value || null),
    backgroundColor: fill,
    hoverBackgroundColor: fill,
    borderColor: color,
    borderWidth: 1.5,
    minBarLength: THINNEST,
    maxBarThickness: 56,
  };
}

function lineOf({ name, values }, palette, index, { width }) {
  const { color } = palette.series[index];
  const step = Math.ceil(values.length * BETWEEN_POINTS / width);
  return {
    label: name,
    data: values,
    borderColor: color,
    borderWidth: 2,
    borderDash: DASHES[index],
    backgroundColor: index % 2 ? palette.ground : color,
    pointStyle: POINTS[index],
    pointBorderColor: color,
    pointBorderWidth: 2,
    pointRadius: ({ dataIndex }) => dataIndex % step ? 0 : 5,
    pointHoverRadius: 6,
  };
}

function scalesOf(numbers, { font, isHorizontal }, { ink, grid }) {
  const isWhole = numbers.series.every(({ values }) => values.every(value => value === null || Number.isInteger(value)));
  const title = text => ({ display: text !== "", text, color: ink, font });
  const labels = {
    title: title(numbers.labelTitle),
    grid: { display: false },
    border: { color: ink },
    ticks: { color: ink, font, autoSkip: numbers.kind !== "Bars", autoSkipPadding: 8, maxRotation: numbers.kind === "Bars" ? 0 : 60 },
  };
  const values = {
    title: title(numbers.valueTitle),
    beginAtZero: true,
    suggestedMax: 1,
    grid: { color: grid },
    border: { display: false },
    ticks: { color: ink, font, maxTicksLimit: 7, maxRotation: 0, autoSkipPadding: 10, precision: isWhole ? 0 : undefined },
  };
  return isHorizontal ? { x: values, y: labels } : { x: labels, y: values };
}

function legendOf({ kind, series }, { font }, palette) {
  const isLines = kind === "Lines";
  return {
    display: series.length > 1,
    align: "start",
    onClick: () => {},
    labels: {
      color: palette.ink,
      font,
      padding: 14,
      boxWidth: 26,
      boxHeight: isLines ? 8 : 14,
      usePointStyle: isLines,
      generateLabels: chart => Chart.defaults.plugins.legend.labels.generateLabels(chart).map(label => ({ ...label, fontColor: palette.ink })),
    },
  };
}

function tooltipOf({ labels, series }, { font }, { ground, ink }) {
  return {
    backgroundColor: ground,
    titleColor: ink,
    titleFont: { ...font, weight: "bold" },
    bodyColor: ink,
    bodyFont: font,
    boxPadding: 6,
    borderColor: ink,
    borderWidth: 1,
    padding: 10,
    callbacks: {
      title: ([{ dataIndex }]) => labels[dataIndex],
      label: ({ datasetIndex, dataIndex }) => `${series[datasetIndex].name}: ${wordOf(series[datasetIndex], dataIndex)}`,
    },
  };
}

function wordOf({ values, hidden }, index) {
  return hidden.includes(index) ? "hidden" : values[index] === null ? "none" : written.format(values[index]);
}

// All series at the label that the pointer is over, also those without a bar.
export function categoryUnderPointer(chart, { x, y }) {
  if (!chart.isPointInArea({ x, y })) {
    return [];
  }

  const axis = chart.options.indexAxis;
  const last = chart.data.labels.length - 1;
  const index = Math.min(Math.max(chart.scales[axis].getValueForPixel(axis === "x" ? x : y), 0), last);
  return chart.getSortedVisibleDatasetMetas().map(meta => ({ element: meta.data[index], datasetIndex: meta.index, index }));
}
