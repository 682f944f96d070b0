export * from './facts.ko';
