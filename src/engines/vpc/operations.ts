import type {
  AclEntry,
  BlockPublicAccess,
  GroupRule,
  InternetGateway,
  Model,
  NatGateway,
  Peering,
  Route,
  TransitRoute,
} from './model';

/** One change of the model. Applying an operation that names a missing object leaves the model as it was. */
export type Operation =
  | {readonly op: 'put-route'; readonly table: string; readonly route: Route}
  | {readonly op: 'remove-route'; readonly table: string; readonly destination: string}
  | {readonly op: 'associate-table'; readonly subnet: string; readonly table: string | null}
  | {readonly op: 'add-group-rule'; readonly group: string; readonly rule: GroupRule}
  | {readonly op: 'put-acl-entry'; readonly acl: string; readonly entry: AclEntry}
  | {
      readonly op: 'remove-acl-entry';
      readonly acl: string;
      readonly direction: AclEntry['direction'];
      readonly number: number;
    }
  | {readonly op: 'put-internet-gateway'; readonly gateway: InternetGateway}
  | {readonly op: 'put-nat-gateway'; readonly gateway: NatGateway}
  | {
      readonly op: 'set-public-address';
      readonly interface: string;
      readonly address: string;
      readonly publicIp: string | null;
    }
  | {readonly op: 'move-interface'; readonly interface: string; readonly subnet: string; readonly address: string}
  | {readonly op: 'set-source-dest-check'; readonly interface: string; readonly value: boolean}
  | {readonly op: 'set-instance-state'; readonly instance: string; readonly state: 'running' | 'stopped'}
  | {readonly op: 'set-peering-status'; readonly peering: string; readonly status: Peering['status']}
  | {readonly op: 'attach-vpn-gateway'; readonly gateway: string; readonly vpc: string}
  | {readonly op: 'add-on-premises'; readonly gateway: string; readonly cidr: string}
  | {readonly op: 'add-transit-subnet'; readonly attachment: string; readonly subnet: string}
  | {readonly op: 'put-transit-route'; readonly table: string; readonly route: TransitRoute}
  | {readonly op: 'associate-transit-table'; readonly attachment: string; readonly table: string}
  | {readonly op: 'add-prefix'; readonly prefixList: string; readonly cidr: string}
  | {readonly op: 'set-block-public-access'; readonly value: BlockPublicAccess};

/** A pure change: the given model is never touched. */
export type Apply = (model: Model, operations: readonly Operation[]) => Model;
