/**
 * Whether bytes are a web page: what a server often sends, with status 200, in place of a file that it does not have.
 * @internal
 */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  let start = '';
  for (const byte of bytes.subarray(0, 256)) start += String.fromCharCode(byte);
  return /^(\xef\xbb\xbf)?(\s|<!--[\s\S]*?-->)*<(!doctype|html|head|body|title|meta|script)\b/i.test(start);
}
