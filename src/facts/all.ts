import type {Fact} from './fact';
import * as otherServices from './other-services';
import * as vpc from './vpc';

/** Every fact of the site, in the order of the modules. */
export const facts: readonly Fact[] = [vpc, otherServices].flatMap((module) => Object.values<Fact>(module));
