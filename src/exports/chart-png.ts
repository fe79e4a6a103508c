import type { ChartSvg } from './chart-file.ts';

/** Pixels of the file for one px of the drawing. */
const SCALE = 2;
/** As many pixels as every browser's canvas holds. */
const MOST = 16_000_000;

const imageOf = async (svg: string): Promise<HTMLImageElement> => {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  try {
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
};

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((done, fail) => {
    canvas.toBlob(
      (blob) => (blob ? done(blob) : fail(new Error('The browser made no picture'))),
      'image/png',
    );
  });

/** A chart as PNG at twice its size, or as large as a browser can. Rejects if the browser cannot paint it. */
export const chartPng = async ({ svg, width, height }: ChartSvg): Promise<Blob> => {
  const scale = Math.min(SCALE, Math.sqrt(MOST / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas');
  context.drawImage(await imageOf(svg), 0, 0, canvas.width, canvas.height);
  return blobOf(canvas);
};
