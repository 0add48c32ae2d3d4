// Parts that know nothing of models: copying, and the strip that keeps the answer in sight.
import { byId } from './dom.ts';

/** On small screens the answer scrolls away; a strip with it then stays at the top. */
export function mountStrip(): void {
  const strip = byId('strip');
  const observer = new IntersectionObserver(([entry]) => {
    if (entry) strip.classList.toggle('shown', !entry.isIntersecting && entry.boundingClientRect.top < 0);
  });
  observer.observe(byId('answer'));
}

/** address: the permalink of what is shown. */
export function mountShare(address: () => string): void {
  const button = byId<HTMLButtonElement>('share');
  button.addEventListener('click', () => {
    void copy(address(), button, 'Link copied');
  });
}

export function mountSnippet(): void {
  const button = byId<HTMLButtonElement>('copy-code');
  button.addEventListener('click', () => {
    const shown = [...byId('code').children].filter((code) => code.getClientRects().length > 0);
    void copy(shown.map((code) => code.textContent).join(''), button, 'Copied');
  });
}

async function copy(text: string, button: HTMLButtonElement, done: string): Promise<void> {
  const before = button.dataset.label ?? button.textContent ?? '';
  button.dataset.label = before;
  let told = done;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    told = button.id === 'share' ? 'The link is in the address bar' : 'Select and copy it by hand';
  }
  button.textContent = told;
  setTimeout(() => {
    button.textContent = before;
  }, 2000);
}
