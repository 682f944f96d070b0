/** Services that have gateway endpoints; every other service has interface endpoints only. */
export const GATEWAY_SERVICES: readonly string[] = ['s3', 'dynamodb'];

/** The service's name in AWS's own form: `s3` in Seoul is `com.amazonaws.ap-northeast-2.s3`. */
export const serviceName = (service: string, region: string): string =>
  /^(com\.amazonaws|aws)\./.test(service) ? service : `com.amazonaws.${region}.${service}`;

export const shortServiceName = (service: string, region: string): string =>
  service.startsWith(`com.amazonaws.${region}.`) ? service.slice(`com.amazonaws.${region}.`.length) : service;

export const prefixListName = (service: string): string => `pl-${service}`;

/**
 * The IPv4 blocks of the two prefix lists in Seoul, as AWS's ip-ranges.json and `describe-prefix-lists` give them.
 * AWS moves them now and then; a figure needs addresses that lead to the endpoint, not today's list.
 * In other Regions the list is known by its id alone, unless the fence writes it.
 */
const SEOUL: Readonly<Record<string, readonly string[]>> = {
  s3: [
    '3.5.140.0/22',
    '3.5.144.0/23',
    '3.5.184.0/21',
    '52.219.56.0/22',
    '52.219.60.0/23',
    '52.219.144.0/22',
    '52.219.148.0/23',
  ],
  dynamodb: ['52.94.6.0/24'],
};

export const servicePrefixes = (service: string, region: string): readonly string[] | null =>
  region === 'ap-northeast-2' ? (SEOUL[service] ?? null) : null;
