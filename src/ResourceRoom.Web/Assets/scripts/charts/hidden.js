// A hidden number has no value here either: it is drawn as a bar of always the same height, with a word beside it.

const HEIGHT = 14;

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
  const thickness = (isHorizontal ? element.height : element.width) ?? HEIGHT;
  const box = isHorizontal
    ? [base, element.y - thickness / 2, HEIGHT, thickness]
    : [element.x - thickness / 2, base - HEIGHT, thickness, HEIGHT];
  ctx.save();
  ctx.fillStyle = palette.hidden;
  ctx.fillRect(...box);
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1;
  ctx.strokeRect(...box);

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
