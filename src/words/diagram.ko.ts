import type {DiagramWords} from './diagram.types';

export const words: DiagramWords = {asText: '글로 보기'};
