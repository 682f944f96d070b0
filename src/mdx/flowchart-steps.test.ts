import {describe, expect, test} from 'vitest';
import {flowchartSteps} from './flowchart-steps';

describe('a flowchart as text', () => {
  for (const {why, source, steps} of [
    {why: 'an empty diagram has no steps', source: '', steps: []},
    {why: 'another kind of diagram has no steps', source: 'sequenceDiagram\n  A->>B: hi', steps: []},
    {
      why: 'boxes speak by their text, wherever it is written first',
      source: 'flowchart LR\n  a["보안 그룹"] --> b["네트워크 ACL"]\n  b --> c(끝)',
      steps: [
        {from: '보안 그룹', to: '네트워크 ACL'},
        {from: '네트워크 ACL', to: '끝'},
      ],
    },
    {
      why: 'an arrow keeps its label',
      source: 'flowchart TD\n  a{같은 서브넷?} -->|예| b["전달"]',
      steps: [{from: '같은 서브넷?', to: '전달', label: '예'}],
    },
    {
      why: 'a box without text is called by its id, and a comment is not a step',
      source: 'graph TD\n  %% note\n  a --> b;',
      steps: [{from: 'a', to: 'b'}],
    },
  ]) {
    test(why, () => {
      expect(flowchartSteps(source)).toEqual(steps);
    });
  }
});
