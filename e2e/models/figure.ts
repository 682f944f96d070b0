import type {BrowserContext, Locator, Page} from 'playwright/test';
import type {Language} from '../site';

/** What the buttons of a figure are called. */
const names = {
  ko: {
    copyLink: '이 상태의 링크 복사',
    reset: '처음 상태로',
    source: '출발지',
    destination: '목적지',
    port: '포트',
    asSource: '출발지로',
    asDestination: '목적지로',
    next: '다음 단계',
    previous: '이전 단계',
    table: '표로 보기',
    reach: '연결 가능성 표',
    undo: '되돌리기',
  },
  en: {
    copyLink: 'Copy link to this state',
    reset: 'Reset',
    source: 'Source',
    destination: 'Destination',
    port: 'Port',
    asSource: 'Use as source',
    asDestination: 'Use as destination',
    next: 'Next step',
    previous: 'Previous step',
    table: 'Show as table',
    reach: 'Who reaches whom',
    undo: 'Undo',
  },
} as const;

/** A figure as its reader meets it: found on a page, talked to by the names of its buttons. */
export class Figure {
  readonly root: Locator;
  private readonly says: (typeof names)[Language];

  constructor(
    private readonly page: Page,
    readonly id: string,
    language: Language,
  ) {
    this.root = page.locator(`#figure-${id}`);
    this.says = names[language];
  }

  /** Opens a page and wakes the figure up the way a reader does: by coming near and moving. */
  static async on(page: Page, address: string, id: string, language: Language): Promise<Figure> {
    await page.goto(address);
    const figure = new Figure(page, id, language);
    await figure.wake();
    return figure;
  }

  async wake(): Promise<void> {
    await this.root.scrollIntoViewIfNeeded();
    await this.page.mouse.move(5, 5);
    await this.page.mouse.move(9, 9);
    await this.root.and(this.page.locator('[data-ready]')).waitFor();
  }

  verdict(): Promise<string | null> {
    return this.root.locator('[data-verdict]').first().getAttribute('data-verdict');
  }

  readonly sentence = (): Promise<string> => this.root.locator('[data-verdict]').first().innerText();

  /** The steps in words, and the way drawn in the wide picture: what two readers of one link must both see. */
  async picture(): Promise<{readonly steps: readonly string[]; readonly ways: readonly (string | null)[]}> {
    const steps = await this.root.locator('[data-step]').allInnerTexts();
    const ways = await this.root
      .locator('[data-drawing="wide"] svg path')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
    return {steps, ways};
  }

  async chooseSource(id: string): Promise<void> {
    await this.root.getByLabel(this.says.source, {exact: true}).selectOption(id);
  }

  async chooseDestination(id: string): Promise<void> {
    await this.root.getByLabel(this.says.destination, {exact: true}).selectOption(id);
  }

  async choosePort(port: number): Promise<void> {
    await this.root.getByRole('combobox', {name: this.says.port, exact: true}).fill(String(port));
  }

  fixes(): Locator {
    return this.root.locator('[data-fix]');
  }

  async fix(code: string): Promise<void> {
    await this.root.locator(`[data-fix="${code}"]`).first().click();
  }

  private button(name: string): Locator {
    return this.root.getByRole('button', {name, exact: true});
  }

  /** Makes the part that was pressed in the drawing one end of the question. */
  async useAsSource(): Promise<void> {
    await this.button(this.says.asSource).click();
  }

  async useAsDestination(): Promise<void> {
    await this.button(this.says.asDestination).click();
  }

  async reset(): Promise<void> {
    await this.button(this.says.reset).click();
  }

  async undo(): Promise<void> {
    await this.button(this.says.undo).first().click();
  }

  async next(): Promise<void> {
    await this.button(this.says.next).click();
  }

  async previous(): Promise<void> {
    await this.button(this.says.previous).click();
  }

  async showTable(): Promise<void> {
    await this.button(this.says.table).click();
  }

  async showReach(): Promise<void> {
    await this.button(this.says.reach).click();
  }

  /** A part of the drawing that is shown, by its key such as `subnet:private-a`. */
  part(key: string): Locator {
    return this.root.locator(`[data-drawing="wide"] [data-part="${key}"]`);
  }

  /** Copies the link and returns it, as the reader would paste it. */
  async copyLink(context: BrowserContext): Promise<string> {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.button(this.says.copyLink).click();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}
