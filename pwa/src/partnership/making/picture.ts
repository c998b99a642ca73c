/** A photo made small enough to travel with the record that it stands in. */

/** Letters of a data URL that the server takes. Twin of `api/partnership/kinds/picture.py`. */
export const LONGEST = 48_000;

const SIDES = [960, 720, 540, 400, 280] as const;
const QUALITIES = [0.75, 0.55, 0.4] as const;

/** Drawn anew, so that where and when it was taken stays on the phone; null if it is no picture. */
export async function smallPicture(file: Blob): Promise<string | null> {
  const photo = await createImageBitmap(file).catch(() => null);
  if (!photo) return null;
  for (const side of SIDES) {
    for (const quality of QUALITIES) {
      const drawn = draw(photo, side, quality);
      if (drawn.length <= LONGEST) return drawn;
    }
  }
  return null;
}

function draw(photo: ImageBitmap, side: number, quality: number): string {
  const scale = Math.min(1, side / Math.max(photo.width, photo.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(photo.width * scale));
  canvas.height = Math.max(1, Math.round(photo.height * scale));
  const on = canvas.getContext("2d");
  if (on) {
    on.fillStyle = "#fff";
    on.fillRect(0, 0, canvas.width, canvas.height);
    on.drawImage(photo, 0, 0, canvas.width, canvas.height);
  }
  // Phones that cannot write WebP would answer with a PNG, which is large.
  const webp = canvas.toDataURL("image/webp", quality);
  return webp.startsWith("data:image/webp") ? webp : canvas.toDataURL("image/jpeg", quality);
}
