import type {Picture} from './export-svg';

/** Sharp on a dense screen and in a document. */
const SCALE = 2;

/** Canvases larger than this are refused by some browsers. */
const LARGEST_SIDE = 8_192;

/** Rejects where the browser refuses the drawing or the canvas. */
export async function toPng({text, width, height}: Picture): Promise<Blob> {
  const scale = Math.min(SCALE, LARGEST_SIDE / Math.max(width, height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser made no picture.'));
    }, 'image/png');
  });
}
