/**
 * What edited networks are likely to hold, most likely last, so that a link spends its letters on what is particular.
 * Part of link version 2: one changed letter makes every published link of that version unreadable.
 */
export const dictionary = [
  '"loadBalancers":[{"transitRouteTables":[{"transitAttachments":[{"transitGateways":[{"prefixLists":[{"endpoints":[{"type":"gateway","service":"s3","state":"available","routeTables":[',
  '"peerings":[{"id":"pcx-1","requester":{"vpc":"accepter":{"vpc":"","cidrs":["10.1.0.0/16"]},"status":"active"}],',
  '"vpnGateways":[{"id":"vgw-1","vpc":"","onPremises":["192.168.0.0/16"]}],"egressOnlyGateways":[{"id":"eigw","vpc":',
  '"role":"database","az":"ap-northeast-2a","az":"ap-northeast-2c","region":"ap-northeast-2","mapPublicIp":true,"networkAcl":"acl-',
  '"icmp":[8,-1],"ports":[5432,5432],"ports":[22,22],"ports":[80,80],"ports":[443,443],"ports":[1024,65535],"protocol":17,"protocol":1,',
  '{"number":100,"direction":"ingress","action":"allow","protocol":-1,"cidr":"0.0.0.0/0"},{"number":100,"direction":"egress","action":"allow","protocol":-1,"cidr":"0.0.0.0/0"}]},',
  '{"direction":"ingress","protocol":6,"ports":[443,443],"peer":{"group":"sg-web"}},{"direction":"egress","protocol":-1,"peer":{"cidr":"0.0.0.0/0"}}]},{"id":"sg-app","vpc":"","rules":[',
  '"natGateways":[{"id":"nat-a","vpc":"","subnet":"public-a","connectivity":"public","state":"available","addresses":[{"address":"10.0.0.20","publicIp":"203.0.113.20"}]}],',
  '"internetGateways":[{"id":"igw-1","vpc":""}],"instances":[{"id":"app-a","state":"running"},',
  '"interfaces":[{"id":"web-a","subnet":"public-a","addresses":[{"address":"10.0.0.10","publicIp":"203.0.113.10"}],"ipv6":[],"groups":["sg-app"],"instance":"app-a","sourceDestCheck":true,"kind":"instance","state":"in-use"},',
  '"securityGroups":[{"id":"default","vpc":"","rules":[{"direction":"ingress","protocol":-1,"peer":{"group":"default"}},{"direction":"egress","protocol":-1,"peer":{"cidr":"0.0.0.0/0"}}]},',
  '"networkAcls":[{"id":"acl-default","vpc":"","isDefault":true,"entries":[',
  '{"destination":"10.0.0.0/16","target":"local","state":"active","origin":"local"},{"destination":"0.0.0.0/0","target":"igw-1","state":"active","origin":"static"}]},{"id":"rtb-public","vpc":"","main":false,"gateways":[],"routes":[',
  '"routeTables":[{"id":"main","vpc":"","main":true,"gateways":[],"routes":[',
  '{"id":"public-a","vpc":"","cidr":"10.0.0.0/24","ipv6Cidrs":[],"az":"ap-northeast-2a","routeTable":"rtb-public"},{"id":"private-a","vpc":"","cidr":"10.0.10.0/24","ipv6Cidrs":[],"az":"ap-northeast-2c"}],',
  '"blockPublicAccess":{"mode":"off","known":true,"exclusions":[]}}}',
  '{"view":"app-a,internet,tcp,443","model":{"vpcs":[{"id":"study-vpc","cidrs":["10.0.0.0/16"],"ipv6Cidrs":[],"region":"ap-northeast-2"}],"subnets":[',
].join('');
