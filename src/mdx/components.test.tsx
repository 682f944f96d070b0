import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, test} from 'vitest';
import {Fact} from './Fact';
import {NotesAndNow} from './NotesAndNow';
import {Term} from './Term';

const fact = {
  value: '5개',
  label: '출처',
  title: 'Amazon EC2 API Reference: CreateSubnet',
  url: 'https://docs.aws.amazon.com/x.html',
  note: '2026년 11월 25일 확인',
};

describe('without JavaScript', () => {
  test('a fact is a link to its source, described by its card', () => {
    const html = renderToStaticMarkup(<Fact {...fact} />);
    const [, id] = /aria-describedby="([^"]+)"/.exec(html) ?? [];
    expect(html).toContain('href="https://docs.aws.amazon.com/x.html"');
    expect(html).toContain(`id="${id ?? ''}" role="tooltip"`);
    expect(html).toContain('>5개</a>');
    expect(html).toContain('2026년 11월 25일 확인');
  });

  test('an address range is code', () => {
    expect(renderToStaticMarkup(<Fact {...fact} value="172.31.0.0/16" code="true" />)).toContain(
      '<code>172.31.0.0/16</code></a>',
    );
  });

  test('two facts on a page have cards of their own', () => {
    const html = renderToStaticMarkup(
      <p>
        <Fact {...fact} /> <Fact {...fact} />
      </p>,
    );
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });

  test('a term is a link to the page that explains it; the card speaks the other language where it should', () => {
    const html = renderToStaticMarkup(
      <Term
        term="서브넷(subnet)"
        other="subnet"
        otherLang="en"
        text="`10.0.0.0/16`의 한 조각입니다."
        page="/network/subnets#what-it-is"
        more="자세한 설명 보기"
      />,
    );
    expect(html).toContain('href="/network/subnets#what-it-is"');
    expect(html).toContain('lang="en">subnet</strong>');
    expect(html).toContain('<code>10.0.0.0/16</code>의 한 조각입니다.');
  });

  test('notes and now is a labelled note that can be linked to', () => {
    const html = renderToStaticMarkup(
      <NotesAndNow
        id="claim-a"
        heading="노트와 지금"
        verdict="wrong"
        verdictWord="틀림"
        notesLabel="노트 98행"
        notes="모두 허용으로 바꿈"
        nowLabel="지금"
        now="**VPC만(VPC only)**을 고르고 `0.0.0.0/0` 경로를 추가합니다."
        sourceLabel="출처"
        sources={'A\nhttps://a.example/\nB\nhttps://b.example/'}
        checked="2026년 11월 25일 확인"
      />,
    );
    const [, label] = /aria-labelledby="([^"]+)"/.exec(html) ?? [];
    expect(html).toMatch(/^<div role="note" [^>]*id="claim-a"/);
    expect(html).toContain(`<strong id="${label ?? ''}">노트와 지금</strong>`);
    expect(html).toContain('<strong>VPC만(VPC only)</strong>을 고르고 <code>0.0.0.0/0</code>');
    expect(html).toContain('href="https://a.example/"');
    expect(html).toContain('href="https://b.example/"');
    expect(html).not.toContain('script');
  });
});
