import {describe, expect, test} from 'vitest';
import {problemsOf, readOf} from './testing/of';

describe('Block Public Access', () => {
  const block = (value: object) => readOf(value).model.blockPublicAccess;

  test('is read with its exclusions, also where the answer is one object', () => {
    expect(
      block({
        VpcBlockPublicAccessOptions: {
          AwsAccountId: '1',
          AwsRegion: 'r',
          InternetGatewayBlockMode: 'block-bidirectional',
        },
        VpcBlockPublicAccessExclusions: [
          {
            ExclusionId: 'x-1',
            ResourceArn: 'arn:aws:ec2:r:1:subnet/subnet-1',
            InternetGatewayExclusionMode: 'allow-egress',
            State: 'create-complete',
          },
          {
            ExclusionId: 'x-2',
            ResourceArn: 'arn:aws:ec2:r:1:vpc/vpc-1',
            InternetGatewayExclusionMode: 'allow-bidirectional',
            State: 'delete-complete',
          },
        ],
      }),
    ).toEqual({mode: 'block-bidirectional', known: true, exclusions: [{resource: 'subnet-1', mode: 'allow-egress'}]});
  });

  test('takes the strictest mode where accounts differ, and says so', () => {
    const option = (AwsAccountId: string, InternetGatewayBlockMode: string) => ({
      AwsAccountId,
      AwsRegion: 'r',
      InternetGatewayBlockMode,
    });
    const reading = readOf({VpcBlockPublicAccessOptions: [option('1', 'off'), option('2', 'block-ingress')]});
    expect(reading.model.blockPublicAccess.mode).toBe('block-ingress');
    expect(problemsOf(reading)).toEqual([
      'several-block-modes VpcBlockPublicAccessOptions[0] modes=off, block-ingress',
    ]);
  });

  test('is known from subnets where each of them tells it', () => {
    const subnet = (SubnetId: string, InternetGatewayBlockMode?: string) => ({
      SubnetId,
      VpcId: 'vpc-1',
      CidrBlock: '10.0.0.0/24',
      ...(InternetGatewayBlockMode !== undefined && {BlockPublicAccessStates: {InternetGatewayBlockMode}}),
    });
    expect(block({Subnets: [subnet('a', 'block-bidirectional'), subnet('b', 'off')]})).toEqual({
      mode: 'block-bidirectional',
      known: true,
      exclusions: [{resource: 'b', mode: 'allow-bidirectional'}],
    });
    expect(block({Subnets: [subnet('a', 'off'), subnet('b')]})).toEqual({mode: 'off', known: false, exclusions: []});
  });
});
