import {blockCases} from './block-cases';
import {formCases} from './form-cases';
import {gatewayCases} from './gateway-cases';
import {ruleCases} from './rule-cases';
import {yamlCases} from './yaml-cases';

/** Every mistake a fence can hold, at least once. */
export const problemCases = [...yamlCases, ...formCases, ...blockCases, ...ruleCases, ...gatewayCases];
