// A hidden number has no value here either: a word stands in its place, and no bar that could be read off the axis.

const THICKNESS = 14;

export function hiddenNumbers(numbers, layout, palette) {
  return {
    id: "hiddenNumbers",
    afterDatasetsDraw(chart) {
      for (const { index, data } of chart.getSortedVisibleDatasetMetas()) {
        for (const place of numbers.series[index].hidden) {
          draw(chart, data[place], layout, palette);
        }
      }
    },
  };
}

function draw({ ctx, chartArea, scales, data }, element, { isHorizontal, font }, palette) {
  const axis = scales[isHorizontal ? "x" : "y"];
  const base = axis.getPixelForValue(0);
  const thickness = (isHorizontal ? element.height : element.width) ?? THICKNESS;
  const box = isHorizontal
    ? [base, element.y - thickness / 2, 0, thickness]
    : [element.x - thickness / 2, base, thickness, 0];
  ctx.save();
  const size = font.size - 1;
  ctx.font = `${size}px ${font.family}`;
  const room = (isHorizontal ? chartArea.height : chartArea.width) / data.labels.length / data.datasets.length;
  if (room >= size) {
    write(ctx, box, palette, isHorizontal);
  }
  ctx.restore();
}

function write(ctx, [left, top, width, height], { ink, ground }, isHorizontal) {
  const word = "hidden";
  ctx.textBaseline = "middle";
  if (isHorizontal) {
    ctx.translate(left + width + 4, top + height / 2);
  } else {
    ctx.translate(left + width / 2, top - 4);
    if (ctx.measureText(word).width > width) {
      ctx.rotate(-Math.PI / 2);
    } else {
      ctx.textAlign = "center";
      ctx.textBaseline = "bottom";
    }
  }
  ctx.strokeStyle = ground;
  ctx.lineWidth = 3;
  ctx.strokeText(word, 0, 0);
  ctx.fillStyle = ink;
  ctx.fillText(word, 0, 0);
}
