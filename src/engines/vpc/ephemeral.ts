import {ephemeralPorts as fact} from '../../facts/vpc-security';

/** Ports that clients of any kind open for the reply (rule R18), as a range. */
export const ephemeralPorts = [fact.value.any.min, fact.value.any.max] as const;
