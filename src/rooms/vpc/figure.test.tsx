import {renderToStaticMarkup} from 'react-dom/server';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {emptyModel} from '../../engines/vpc/model';
import {goTo} from '../../room/testing/router';
import {VpcFigure} from './index';
import {study} from './testing/study';

const flow = {from: 'app-a', to: 'internet', protocol: 6, port: 443};

/** What a reader without script, a search engine and a language model see. */
const text = (html: string): string =>
  html
    // React puts empty comments between neighbouring texts.
    .replace(/<!--.*?-->/g, '')
    .replace(/<(style|svg)[\s>].*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

const figure = (props: Partial<Parameters<typeof VpcFigure>[0]> = {}): string =>
  renderToStaticMarkup(<VpcFigure id="study" title="서브넷" model={study} flow={flow} fence="id: study" {...props} />);

beforeEach(() => {
  goTo('/');
});

describe('the static figure', () => {
  test('holds the verdict, its cause and what it is', () => {
    expect(text(figure())).toContain('인터넷으로 나가지 못합니다.');
    expect(text(figure())).toContain('설정으로 계산한 결과이며 패킷은 보내지 않습니다.');
    expect(text(figure())).toContain('뒤에 다른 차단이 더 있을 수 있습니다.');
  });

  test('holds every step up to the culprit, and what was not reached', () => {
    const html = figure();
    expect(html.match(/data-outcome="pass"/g)?.length).toBeGreaterThanOrEqual(2);
    expect(html.match(/data-outcome="block"/g)?.length).toBe(1);
    expect(text(html)).toMatch(/NAT 게이트웨이.*도달 전.*돌아오는 길\(응답\) 도달 전/);
  });

  test('holds both drawings, each with ids of its own', () => {
    const html = figure();
    expect(html).toContain('data-drawing="wide"');
    expect(html).toContain('data-drawing="narrow"');
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is the same whatever the address says', () => {
    const clean = figure();
    goTo('/?study=1.web-a,db-c,tcp,5432');
    expect(figure()).toBe(clean);
  });

  test('keeps its place for controls, but offers none that do nothing', () => {
    const html = figure();
    expect(html).not.toContain('data-ready');
    expect(html).toContain('inert=""');
    expect(html).not.toMatch(/<button[^>]*data-step[^>]*tabindex="0"/i);
  });

  test('shows a delivered packet with both ways', () => {
    const html = figure({flow: {from: 'internet', to: '203.0.113.10', protocol: 6, port: 443}});
    expect(/data-verdict="(\w+)"/.exec(html)?.[1]).toBe('delivered');
    expect(text(html)).toContain('가는 길(요청)');
    expect(text(html)).toContain('돌아오는 길(응답)');
  });

  test('says so where a name leads nowhere', () => {
    expect(text(figure({flow: {...flow, from: 'app-z'}}))).toContain('app-z');
    expect(figure({flow: {...flow, from: 'app-z'}})).toContain('role="alert"');
  });

  test('of an empty network invites instead of failing', () => {
    const html = renderToStaticMarkup(<VpcFigure id="empty" model={emptyModel} fence="" />);
    expect(text(html)).toContain('출발지와 목적지를 고르면');
  });

  test('that is still has no controls', () => {
    const html = figure({hideControls: true});
    expect(html).not.toContain('<select');
    expect(html).not.toContain('data-fix');
    expect(text(html)).toContain('인터넷으로 나가지 못합니다.');
  });
});

describe('the three forms of the figure', () => {
  test('stand for each other', async () => {
    for (const form of [import('./figure'), import('./figure.client'), import('./figure.server')])
      expect(Object.keys(await form)).toEqual(['VpcFigure']);
  });

  test('built with the site it is the same as in a test, but for its ids', async () => {
    const {VpcFigure: Built} = await import('./figure.server');
    const props = {id: 'study', title: '서브넷', model: study, flow, fence: 'id: study'};
    const withoutIds = (html: string) => html.replace(/_(study)?R_\w*/g, '');
    const built = renderToStaticMarkup(<Built {...props} />);
    expect(text(withoutIds(built))).toBe(text(withoutIds(figure())));
  });
});

describe('the static figure in English', () => {
  test('says the same', async () => {
    vi.resetModules();
    vi.doMock('../../words/room', () => import('../../words/room.en'));
    vi.doMock('../../words/vpc', () => import('../../words/vpc.en'));
    vi.doMock('../../words/vpc-drawing', () => import('../../words/vpc-drawing.en'));
    vi.doMock('../../words/vpc-figure', () => import('../../words/vpc-figure.en'));
    const {VpcFigure: English} = await import('./index');
    const html = renderToStaticMarkup(<English id="study" title="Subnets" model={study} flow={flow} fence="" />);
    expect(text(html)).toContain('It cannot reach the internet.');
    expect(text(html)).toContain('not reached');
    expect(text(html)).not.toMatch(/[가-힣]/);
  });
});
