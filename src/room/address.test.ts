import {describe, expect, test} from 'vitest';
import {readLink, writeLink} from './address';

describe('readLink', () => {
  for (const {why, search, link} of [
    {why: 'an empty address says nothing', search: '', link: {parameters: {}}},
    {why: 'the key is the figure id', search: '?study=1.a,b', link: {value: '1.a,b', parameters: {}}},
    {
      why: 'another figure with a longer name is another figure',
      search: '?study2=1.x&stud=1.y',
      link: {parameters: {}},
    },
    {
      why: 'readable parameters carry the id as prefix',
      search: '?study.from=app-a&study.port=443',
      link: {parameters: {from: 'app-a', port: '443'}},
    },
    {why: 'the first of two wins', search: '?study=1.a&study=1.b', link: {value: '1.a', parameters: {}}},
    {
      why: 'Korean names arrive escaped',
      search: '?study=1.%EC%9B%B9,internet',
      link: {value: '1.웹,internet', parameters: {}},
    },
    {
      why: 'a broken escape is taken as it stands',
      search: '?study=1.%E0%A4',
      link: {value: '1.%E0%A4', parameters: {}},
    },
    {why: 'a key without a value is empty', search: '?study', link: {value: '', parameters: {}}},
  ]) {
    test(why, () => {
      expect(readLink(search, 'study')).toEqual(link);
    });
  }
});

describe('writeLink', () => {
  for (const {why, search, value, after} of [
    {why: 'commas and colons stay readable', search: '', value: '1.a,b,step:2', after: '?study=1.a,b,step:2'},
    {why: 'what would end the value is escaped', search: '', value: '1.a&b#c', after: '?study=1.a%26b%23c'},
    {
      why: 'other parameters are kept byte for byte',
      search: '?q=%20x+y&other=1.z',
      value: '1.a',
      after: '?q=%20x+y&other=1.z&study=1.a',
    },
    {
      why: 'readable parameters give way to the link',
      search: '?study.from=a&q=1',
      value: '1.b',
      after: '?q=1&study=1.b',
    },
    {why: 'nothing to say removes the key', search: '?study=1.a&q=1', value: undefined, after: '?q=1'},
    {why: 'the last key takes the question mark with it', search: '?study=1.a', value: undefined, after: ''},
  ]) {
    test(why, () => {
      expect(writeLink(search, 'study', value)).toBe(after);
    });
  }
});
