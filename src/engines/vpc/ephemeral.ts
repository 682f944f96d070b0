import {ephemeralPorts as fact} from '../../facts/vpc-security';

/** Ports that clients of any kind open for the reply (rule R18), as a range. */
export const ephemeralPorts = [fact.value.any.min, fact.value.any.max] as const;

/** The port a client is taken to send from where a flow does not say: within the range of every current system. */
export const usualClientPort = fact.value.windows.min;
