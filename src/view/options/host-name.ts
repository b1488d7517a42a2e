const HOST =
  /^(?=.{1,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;

/**
 * The host that a reader means by "news.example", "https://www.news.example/path" or "*.news.example":
 * lower case, without port and without a leading "www.". Null for anything that is no host name.
 */
export function readHost(input: string): string | null {
  const text = input.trim().replace(/^\*\./, '');
  if (text === '' || /\s/.test(text)) return null;
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '') return null;
  const host = url.hostname.replace(/^www\.(?=.*\.)/, '').replace(/\.$/, '');
  if (host.startsWith('[')) return host;
  return HOST.test(host) && (host.includes('.') || host === 'localhost') ? host : null;
}
