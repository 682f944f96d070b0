import {describe, expect, test} from 'vitest';
import {readOf} from './testing/of';

describe('transit gateway attachments', () => {
  const tgw = {
    TransitGatewayId: 'tgw-1',
    Options: {DefaultRouteTableAssociation: 'enable', AssociationDefaultRouteTableId: 'tgw-rtb-1'},
  };
  const attachment = {TransitGatewayAttachmentId: 'tgw-attach-1', TransitGatewayId: 'tgw-1'};
  const ofVpc = {
    ...attachment,
    VpcId: 'vpc-1',
    SubnetIds: ['subnet-1'],
    Options: {SecurityGroupReferencingSupport: 'enable'},
  };
  const general = {...attachment, ResourceType: 'vpc', ResourceId: 'vpc-1'};
  const first = (value: object) => readOf(value, 'get-associations-tgw-rtb-2.json').model.transitAttachments[0];

  test('are put together from both lists', () => {
    const Association = {TransitGatewayRouteTableId: 'tgw-rtb-9', State: 'associated'};
    expect(
      first({
        TransitGateways: [tgw],
        TransitGatewayVpcAttachments: [ofVpc],
        TransitGatewayAttachments: [{...general, Association}],
      }),
    ).toEqual({
      id: 'tgw-attach-1',
      transitGateway: 'tgw-1',
      type: 'vpc',
      resource: 'vpc-1',
      subnets: ['subnet-1'],
      state: 'available',
      groupReferencing: true,
      routeTable: 'tgw-rtb-9',
    });
  });

  test('have no table when the general list says they have none, or one that is going away', () => {
    const both = {TransitGateways: [tgw], TransitGatewayVpcAttachments: [ofVpc]};
    const Association = {TransitGatewayRouteTableId: 'tgw-rtb-9', State: 'disassociating'};
    expect(first({...both, TransitGatewayAttachments: [general]})).not.toHaveProperty('routeTable');
    expect(first({...both, TransitGatewayAttachments: [{...general, Association}]})).not.toHaveProperty('routeTable');
  });

  test('take their table from its associations, or are taken to have the default one, where that list is missing', () => {
    const Associations = [{TransitGatewayAttachmentId: 'tgw-attach-1', State: 'associated'}];
    expect(first({TransitGateways: [tgw], TransitGatewayVpcAttachments: [ofVpc]})?.routeTable).toBe('tgw-rtb-1');
    expect(first({TransitGateways: [tgw], TransitGatewayVpcAttachments: [ofVpc], Associations})?.routeTable).toBe(
      'tgw-rtb-2',
    );
    expect(first({TransitGatewayVpcAttachments: [ofVpc]})).not.toHaveProperty('routeTable');
  });
});
