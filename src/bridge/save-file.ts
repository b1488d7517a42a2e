/** Gives the reader a file by the browser's own download; asks for no permission. */
export function saveFile(document: Document, name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun; the address is no longer needed once it has been read.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
